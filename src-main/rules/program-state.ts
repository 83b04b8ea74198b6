/** The states of an aid programme in the order of the work. */
export const PROGRAM_STATES = ['draf', 'ditetapkan', 'penyerahan', 'selesai'] as const;
export type ProgramState = (typeof PROGRAM_STATES)[number];

/** What an officer may want to do with a programme. */
export const PROGRAM_ACTIONS = [
  'edit-program',
  'edit-items',
  'edit-recipients',
  'number-letters',
  'deliver',
  'take-back',
  'sign-back',
  'visit',
] as const;
export type ProgramAction = (typeof PROGRAM_ACTIONS)[number];

/**
 * What each state allows. A draft is planned freely but no letter leaves it; once settled (ditetapkan) letters get
 * numbers; the first handover moves it to `penyerahan`, where goods may still be bought and recipients added; a
 * finished programme (selesai) is read, printed again and visited, its last signed letters come in, and it changes only
 * after it is opened again.
 */
const allowed: Record<ProgramState, readonly ProgramAction[]> = {
  draf: ['edit-program', 'edit-items', 'edit-recipients'],
  ditetapkan: ['edit-program', 'edit-items', 'edit-recipients', 'number-letters', 'deliver', 'sign-back'],
  penyerahan: [
    'edit-program',
    'edit-items',
    'edit-recipients',
    'number-letters',
    'deliver',
    'take-back',
    'sign-back',
    'visit',
  ],
  selesai: ['sign-back', 'visit'],
};

const actionWords: Record<ProgramAction, string> = {
  'edit-program': 'keterangan program tidak dapat diubah',
  'edit-items': 'barang tidak dapat diubah',
  'edit-recipients': 'penerima dan alokasi tidak dapat diubah',
  'number-letters': 'BAST belum dapat diberi nomor',
  deliver: 'penyerahan belum dapat dicatat',
  'take-back': 'pengembalian dan pembatalan tidak dapat dicatat',
  'sign-back': 'kembalinya BAST belum dapat dicatat',
  visit: 'monev belum dapat dicatat',
};

const stateWords: Record<ProgramState, string> = {
  draf: 'masih draf. Tetapkan program dahulu',
  ditetapkan: 'belum memulai penyerahan. Catat penyerahan dahulu',
  penyerahan: 'sedang dalam penyerahan',
  selesai: 'sudah selesai. Buka kembali program dahulu',
};

export const allows = (state: ProgramState, action: ProgramAction): boolean =>
  allowed[state].includes(action);

/** Why an action is refused, in a sentence for the officer that says what to do; null where it is allowed. */
export function refusalOf(state: ProgramState, action: ProgramAction): string | null {
  if (allows(state, action)) return null;
  const words = actionWords[action];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: program ${stateWords[state]}.`;
}

/** The states that an officer may choose from one, forwards or back; `penyerahan` is also reached by the first handover. */
export const nextStates: Record<ProgramState, readonly ProgramState[]> = {
  draf: ['ditetapkan'],
  ditetapkan: ['draf', 'penyerahan'],
  penyerahan: ['ditetapkan', 'selesai'],
  selesai: ['penyerahan'],
};
