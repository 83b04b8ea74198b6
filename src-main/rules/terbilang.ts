const UNITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;

/** Powers of a thousand, largest first. The last one repeats: 10^15 is "seribu triliun", as offices write it. */
const SCALES = [
  [1_000_000_000_000n, 'triliun'],
  [1_000_000_000n, 'miliar'],
  [1_000_000n, 'juta'],
  [1_000n, 'ribu'],
] as const;

/** Words of 0..999; the empty text for 0. */
function spellBelowThousand(n: number): string {
  if (n < 10) return UNITS[n] ?? '';
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${UNITS[n - 10]} belas`;
  if (n < 100) return joinWords(`${UNITS[Math.floor(n / 10)]} puluh`, spellBelowThousand(n % 10));
  const hundreds = Math.floor(n / 100);
  return joinWords(hundreds === 1 ? 'seratus' : `${UNITS[hundreds]} ratus`, spellBelowThousand(n % 100));
}

const joinWords = (first: string, rest: string): string => (rest === '' ? first : `${first} ${rest}`);

/** Words of n > 0; the empty text for 0. */
function spellPositive(n: bigint): string {
  for (const [size, word] of SCALES) {
    if (n < size) continue;
    const count = n / size;
    const head = size === 1_000n && count === 1n ? 'seribu' : `${spellPositive(count)} ${word}`;
    return joinWords(head, spellPositive(n % size));
  }
  return spellBelowThousand(Number(n));
}

/**
 * A whole number in Indonesian words, lower case: 381290 is "tiga ratus delapan puluh satu ribu dua ratus
 * sembilan puluh", 0 is "nol", -5 is "minus lima". Any size; beyond 999 triliun it goes on with "seribu triliun".
 * Throws RangeError on fractions, NaN, infinities and numbers too large to be exact (pass a bigint then).
 * Source: domain.md, "Words for numbers" ("miliar", never "milyar").
 */
export function spellNumber(n: number | bigint): string {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) {
    throw new RangeError(`spellNumber needs an exact whole number, got ${n}`);
  }
  const value = BigInt(n);
  if (value === 0n) return 'nol';
  return value < 0n ? `minus ${spellPositive(-value)}` : spellPositive(value);
}

/** An amount of whole rupiah in words: 1000 is "seribu rupiah". Throws like spellNumber. */
export function spellRupiah(amount: number | bigint): string {
  return `${spellNumber(amount)} rupiah`;
}
