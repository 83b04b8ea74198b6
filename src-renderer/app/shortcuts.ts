import { useEffect, useRef } from 'react';

/** What a screen can be asked by keyboard or by the menu. */
export type Command =
  | 'new'
  | 'search'
  | 'save'
  | 'save-next'
  | 'print'
  | 'export'
  | 'undo'
  | 'recent-actions'
  | 'find'
  | 'help'
  | 'close';
export type Commands = Partial<Record<Command, () => void>>;

/** Layers of handlers; the newest that knows a command answers, so that a panel goes before its page. */
const layers: { current: Commands }[] = [];

/** Runs a command of the screen in front; false when nothing there knows it. */
export const runCommand = (command: Command): boolean => {
  const handler = layers.findLast((layer) => layer.current[command])?.current[command];
  handler?.();
  return handler !== undefined;
};

/** Whether the screen in front, or what it stands in, can do it now. */
export const isOffered = (command: Command): boolean => layers.some((layer) => layer.current[command]);

/** Offers commands while the component is on screen. Handlers may change between renders. */
export function useCommands(commands: Commands): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    layers.push(latest);
    return () => {
      layers.splice(layers.indexOf(latest), 1);
    };
  }, []);
}

/** The command of a key press, or null. Ctrl, or Cmd where developers have a Mac. */
export const commandOf = (event: KeyboardEvent): Command | null => {
  if (event.key === 'Escape') return 'close';
  if (event.key === 'F1') return 'help';
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.shiftKey) return event.key.toLowerCase() === 'z' ? 'recent-actions' : null;
  switch (event.key.toLowerCase()) {
    case 'k':
      return 'find';
    case 'n':
      return 'new';
    case 'f':
      return 'search';
    case 's':
      return 'save';
    case 'enter':
      return 'save-next';
    case 'p':
      return 'print';
    case 'e':
      return 'export';
    case 'z':
      return 'undo';
    default:
      return null;
  }
};

/** For the shortcut sheet; what is a `command` stands in the palette, too. */
export const shortcutSheet: { keys: string[]; does: string; command?: Command }[] = [
  { keys: ['Ctrl', 'K'], does: 'Cari apa saja: data, layar, perintah' },
  { keys: ['Ctrl', 'N'], does: 'Buat data baru di layar ini', command: 'new' },
  { keys: ['Ctrl', 'F'], does: 'Pindah ke kotak pencarian', command: 'search' },
  { keys: ['Ctrl', 'S'], does: 'Simpan', command: 'save' },
  { keys: ['Ctrl', 'Enter'], does: 'Simpan dan mulai data berikutnya', command: 'save-next' },
  { keys: ['Ctrl', 'P'], does: 'Cetak', command: 'print' },
  { keys: ['Ctrl', 'E'], does: 'Ekspor yang tampil', command: 'export' },
  { keys: ['Ctrl', 'Z'], does: 'Batalkan tindakan terakhir (di luar kotak isian)', command: 'undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'Urungkan: daftar 20 tindakan terakhir', command: 'recent-actions' },
  { keys: ['↑', '↓'], does: 'Pindah baris pada tabel' },
  { keys: ['Spasi'], does: 'Pilih baris pada tabel' },
  { keys: ['Enter'], does: 'Buka baris' },
  { keys: ['Esc'], does: 'Tutup panel atau kembali' },
  { keys: ['Ctrl', '1 … 9'], does: 'Pindah layar menurut urutan menu kiri' },
  { keys: ['Ctrl', '+'], does: 'Perbesar tulisan' },
  { keys: ['Ctrl', '−'], does: 'Perkecil tulisan' },
  { keys: ['Ctrl', '0'], does: 'Ukuran tulisan semula' },
  { keys: ['Ctrl', 'L'], does: 'Kunci program' },
  { keys: ['F1'], does: 'Panduan untuk layar ini', command: 'help' },
  { keys: ['?'], does: 'Daftar pintasan ini' },
];
