// Imported first by every script and by the tests' set-up. Written so that any Node that strips types reads it.

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < needed) {
  console.error(
    `Sentra IKM memerlukan Node ${needed} atau lebih baru; yang berjalan ialah ${process.versions.node} (${process.execPath}).\n` +
      'Jalankan lewat npm (npm start, npm run …): npm memakai Node 24 yang dibawa proyek ini.\n' +
      `This project needs Node ${needed} or later; this is ${process.versions.node}. Start it by npm, which uses the Node in node_modules.`,
  );
  process.exit(1);
}
