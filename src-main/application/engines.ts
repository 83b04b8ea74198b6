/** Versions of Electron, Chromium and Node, as far as they are there: "electron 45.4.1, chrome 156.0.1, node 24.21.0". */
export const engines = (): string =>
  ['electron', 'chrome', 'node']
    .flatMap((name) => (process.versions[name] ? [`${name} ${process.versions[name]}`] : []))
    .join(', ');
