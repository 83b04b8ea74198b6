import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The menu, hidden until Alt is pressed. What it offers is done by the screens, which are told the `command`:
 * they handle the same keys themselves, so the keys are only shown here and not registered a second time.
 */
export function installMenu(tell: (command: string) => void): void {
  const item = (label: string, command: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => tell(command),
  });
  const view: MenuItemConstructorOptions[] = [
    item('Perbesar Tulisan', 'larger-text', 'CmdOrCtrl+Plus'),
    item('Perkecil Tulisan', 'smaller-text', 'CmdOrCtrl+-'),
    item('Ukuran Tulisan Semula', 'normal-text', 'CmdOrCtrl+0'),
    { type: 'separator' },
    { label: 'Layar Penuh', role: 'togglefullscreen' },
  ];
  if (!app.isPackaged) view.push({ label: 'Alat Pengembang', role: 'toggleDevTools' });
  // Not the roles of undo and redo: the screens take back a change of data by that key, and a field its own typing.
  const edit: MenuItemConstructorOptions[] = [
    item('Batalkan Tindakan Terakhir', 'undo', 'CmdOrCtrl+Z'),
    item('Urungkan…', 'recent-actions', 'CmdOrCtrl+Shift+Z'),
    { type: 'separator' },
    { label: 'Potong', role: 'cut' },
    { label: 'Salin', role: 'copy' },
    { label: 'Tempel', role: 'paste' },
    { label: 'Pilih Semua', role: 'selectAll' },
    { type: 'separator' },
    item('Cari Apa Saja…', 'find', 'CmdOrCtrl+K'),
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Berkas', submenu: [{ label: 'Keluar', role: 'quit' }] },
      { label: 'Sunting', submenu: edit },
      { label: 'Tampilan', submenu: view },
      {
        label: 'Bantuan',
        submenu: [item('Panduan Layar Ini', 'help', 'F1'), item('Daftar Pintasan', 'shortcuts', '?')],
      },
    ]),
  );
}
