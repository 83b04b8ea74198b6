/**
 * A number with thousands dots and a decimal comma: 1250000 is '1.250.000', 1250.5 is '1.250,5'. Fractions are
 * rounded to `maximumDecimals` (3 when left out). Throws RangeError on NaN and infinities.
 */
export function formatNumber(n: number | bigint, maximumDecimals = 3): string {
  if (typeof n === 'number' && !Number.isFinite(n)) throw new RangeError(`Not a number: ${n}`);
  const isWhole = typeof n === 'bigint' || Number.isInteger(n);
  const fixed = isWhole ? BigInt(n).toString() : n.toFixed(maximumDecimals).replace(/\.?0+$/, '');
  const [signed = '', fraction] = fixed.split('.');
  const grouped = signed.replace(/\B(?=(\d{3})+$)/g, '.');
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return text === '-0' ? '0' : text;
}

/**
 * Whole rupiah as shown: 1250000 is 'Rp 1.250.000', -500 is '-Rp 500'. Throws RangeError on a fraction, because
 * money is whole rupiah everywhere; round an average first.
 */
export function formatRupiah(amount: number | bigint): string {
  if (typeof amount === 'number' && !Number.isInteger(amount)) {
    throw new RangeError(`Rupiah are whole numbers, got ${amount}`);
  }
  const text = formatNumber(amount);
  return text.startsWith('-') ? `-Rp ${text.slice(1)}` : `Rp ${text}`;
}
