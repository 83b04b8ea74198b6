import {
  IconBuildingStore,
  IconChartBar,
  IconCommand,
  IconHelp,
  IconListCheck,
  IconLock,
  IconMoon,
  IconRocket,
  IconSettings,
  IconTextSize,
  type TablerIcon,
} from '@tabler/icons-react';
import { goTo, places } from '../app/navigation.ts';
import { isOffered, runCommand, shortcutSheet } from '../app/shortcuts.ts';
import { largerText, setTextSize, smallerText } from '../app/text-size.ts';
import { lockSeat } from '../operators/seat.ts';
import { offeredSections } from '../settings/settings-sections.ts';
import type { PaletteItem } from './palette-item.ts';

const screen = (path: string, title: string, icon: TablerIcon, words = ''): PaletteItem => ({
  ...{ key: path, group: 'Layar', title, icon, words },
  run: () => goTo.path(path),
});

/** Screens, in the order of the menu with what lies under each place. */
const screens = (mayManage: boolean): PaletteItem[] => [
  ...places.map(({ path, label, icon }): PaletteItem => ({ ...screen(path, label, icon), isUsual: true })),
  screen('/pelaku-usaha/ganda', 'Data ganda', IconBuildingStore, 'pelaku usaha duplikat'),
  screen('/pelaku-usaha/nomor-rusak', 'Nomor rusak', IconBuildingStore, 'pelaku usaha nik'),
  screen('/monev', 'Monev', IconListCheck, 'monitoring evaluasi kunjungan'),
  screen('/monev/tindak-lanjut', 'Tindak lanjut monev', IconListCheck),
  screen('/rekap/siap', 'Rekap siap pakai', IconChartBar),
  screen('/rekap/susun', 'Susun rekap', IconChartBar, 'tabel silang'),
  screen('/rekap/pertumbuhan', 'Rekap pertumbuhan', IconChartBar),
  screen('/rekap/kalimat', 'Kalimat rekap', IconChartBar, 'narasi siaran pers'),
  screen('/panduan', 'Panduan', IconHelp, 'bantuan pemakaian'),
  ...(mayManage ? [screen('/mulai', 'Panduan awal', IconRocket)] : []),
  ...offeredSections(mayManage)
    .filter(({ path }) => path !== 'panduan-awal')
    .map(({ path, label }) => screen(`/pengaturan/${path}`, `Pengaturan: ${label}`, IconSettings)),
];

type Scheme = 'auto' | 'light' | 'dark';

const command = (
  key: string,
  title: string,
  icon: TablerIcon,
  run: () => void,
  keys?: string[],
): PaletteItem => ({
  ...{ key: `command:${key}`, group: 'Perintah', title, icon, run, isUsual: true },
  ...(keys ? { keys } : {}),
});

/** What the screen in front offers now, and what the program always can. */
const commands = (options: FixedOptions): PaletteItem[] => [
  ...shortcutSheet.flatMap(({ command: name, does, keys }) =>
    name && isOffered(name) ? [command(name, does, IconCommand, () => runCommand(name), keys)] : [],
  ),
  command('shortcuts', 'Daftar pintasan papan tik', IconCommand, options.openShortcuts, ['?']),
  ...(options.isSignedIn
    ? [command('lock', 'Kunci program', IconLock, () => void lockSeat(), ['Ctrl', 'L'])]
    : []),
  command('dark', 'Tampilan gelap', IconMoon, () => options.setColorScheme('dark')),
  command('light', 'Tampilan terang', IconMoon, () => options.setColorScheme('light')),
  command('auto', 'Tampilan ikuti sistem', IconMoon, () => options.setColorScheme('auto')),
  command('larger', 'Perbesar tulisan', IconTextSize, largerText, ['Ctrl', '+']),
  command('smaller', 'Perkecil tulisan', IconTextSize, smallerText, ['Ctrl', '−']),
  command('normal', 'Ukuran tulisan semula', IconTextSize, () => setTextSize(100), ['Ctrl', '0']),
];

export interface FixedOptions {
  mayManage: boolean;
  isSignedIn: boolean;
  openShortcuts: () => void;
  setColorScheme: (scheme: Scheme) => void;
}

/** What the palette offers without asking the office. */
export const fixedItems = (options: FixedOptions): PaletteItem[] => [
  ...screens(options.mayManage),
  ...commands(options),
];
