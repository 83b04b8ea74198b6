import type { OfficialRow } from '../contract/officials.ts';

type Position = Pick<OfficialRow, 'position' | 'capacity' | 'onBehalfOf'>;

/** How an official's position stands above the signature: a mark that hangs before one or two lines. */
export interface SignatureTitle {
  /** 'Plt.', 'Plh.', 'a.n.' or '' for a definitive official. */
  mark: string;
  /** In capitals; for a.n. first whom the official acts for, then the own position. */
  lines: string[];
}

// The capacity is kept apart from the position, yet some type it into both.
const bare = (position: string): string =>
  position.replace(/^(plt|plh|a\.?\s?n)\.?\s+/i, '').replace(/,\s*$/, '');

/**
 * The position above the signature as offices set it (Tata Naskah Dinas): capitals, 'Plt.'/'Plh.' before the
 * position, 'a.n.' before the superior's with the own position below. The caller adds the comma.
 */
export function signatureTitle({ position, capacity, onBehalfOf }: Position): SignatureTitle {
  const own = bare(position).toUpperCase();
  if (capacity === 'definitif') return { mark: '', lines: [own] };
  if (capacity !== 'a.n.') return { mark: capacity, lines: [own] };
  const superior = bare(onBehalfOf).toUpperCase();
  return superior === '' ? { mark: '', lines: [own] } : { mark: 'a.n.', lines: [superior, own] };
}

/** The position in running text: 'Plt. Kepala Dinas ...', 'Sekretaris Daerah, atas nama Bupati Purbalingga'. */
export function positionWords({ position, capacity, onBehalfOf }: Position): string {
  const own = bare(position);
  if (capacity === 'definitif') return own;
  if (capacity !== 'a.n.') return `${capacity} ${own}`;
  return onBehalfOf === '' ? own : `${own}, atas nama ${bare(onBehalfOf)}`;
}

/** An 18 digit NIP in its groups (birth date, appointment, sex, serial): '19700101 199503 1 001'; else as typed. */
export function formatNip(nip: string): string {
  const found = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip.replace(/\s/g, ''));
  return found ? found.slice(1).join(' ') : nip.trim();
}
