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
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.shiftKey) return event.key.toLowerCase() === 'z' ? 'recent-actions' : null;
  switch (event.key.toLowerCase()) {
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

/** For the shortcut sheet. */
export const shortcutSheet: { keys: string[]; does: string }[] = [
  { keys: ['Ctrl', 'N'], does: 'Buat data baru di layar ini' },
  { keys: ['Ctrl', 'F'], does: 'Pindah ke kotak pencarian' },
  { keys: ['Ctrl', 'S'], does: 'Simpan' },
  { keys: ['Ctrl', 'Enter'], does: 'Simpan dan mulai data berikutnya' },
  { keys: ['Ctrl', 'P'], does: 'Cetak' },
  { keys: ['Ctrl', 'E'], does: 'Ekspor yang tampil' },
  { keys: ['Ctrl', 'Z'], does: 'Batalkan tindakan terakhir (di luar kotak isian)' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'Urungkan: daftar 20 tindakan terakhir' },
  { keys: ['↑', '↓'], does: 'Pindah baris pada tabel' },
  { keys: ['Spasi'], does: 'Pilih baris pada tabel' },
  { keys: ['Enter'], does: 'Buka baris' },
  { keys: ['Esc'], does: 'Tutup panel atau kembali' },
  { keys: ['Ctrl', '1 … 9'], does: 'Pindah layar menurut urutan menu kiri' },
  { keys: ['Ctrl', '+'], does: 'Perbesar tulisan' },
  { keys: ['Ctrl', '−'], does: 'Perkecil tulisan' },
  { keys: ['Ctrl', '0'], does: 'Ukuran tulisan semula' },
  { keys: ['Ctrl', 'L'], does: 'Kunci program' },
  { keys: ['?'], does: 'Daftar pintasan ini' },
];
