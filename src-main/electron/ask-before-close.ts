import { app, type BrowserWindow, dialog } from 'electron';

/** Keeps the window while long work runs, unless the officer says that it shall end. Batal is what Enter and Esc choose. */
export function askBeforeClose(window: BrowserWindow, isWorking: () => boolean): void {
  let isAsking = false;
  let mayClose = false;
  window.on('close', (event) => {
    if (mayClose || !isWorking()) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void dialog
      .showMessageBox(window, {
        type: 'question',
        title: 'Sentra IKM',
        message: 'Pekerjaan masih berjalan. Tutup program sekarang?',
        detail:
          'Pekerjaan itu dihentikan, dan yang belum selesai tidak disimpan. Pilih Batal untuk menunggu sampai selesai.',
        buttons: ['Tutup program', 'Batal'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      })
      .then(({ response }) => {
        isAsking = false;
        if (response !== 0) return;
        mayClose = true;
        app.quit();
      });
  });
}
