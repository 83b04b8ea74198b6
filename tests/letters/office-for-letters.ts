import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Delivery, DeliveryLetter } from '../../src-main/aid/delivery.ts';
import type { OfficialRow } from '../../src-main/contract/officials.ts';
import { failure } from '../../src-main/contract/result.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import type { PdfPrinter } from '../../src-main/desktop.ts';
import { createContentStore } from '../../src-main/files/content-store.ts';
import type { LetterProgram } from '../../src-main/letters/letter-dependencies.ts';
import { createLetters } from '../../src-main/letters/letter-service.ts';
import { inventedDelivery, inventedOfficial, inventedSettings } from './invented.ts';

/** A printer that makes a blank page for each letter, at once. */
const blankPrinter: PdfPrinter = {
  async print(html) {
    const pdf = await PDFDocument.create();
    for (let n = 0; n < Math.max(1, html.split('<article').length - 1); n += 1) pdf.addPage();
    return pdf.save();
  },
  close: async () => undefined,
};

/** The letters feature over a real SQLite file in a temporary folder, with what it asks of others invented. */
export function officeForLetters(recipients = 6, printer: PdfPrinter = blankPrinter) {
  const folder = mkdtempSync(join(tmpdir(), 'sentra-letters-'));
  const opened = openDatabase(join(folder, 'sentra.db'));
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  connection.exec(`
    INSERT INTO official (id, name, position) VALUES (1, 'Pejabat', 'Kepala'), (2, 'Pejabat Dua', 'Sekretaris');
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, created_at) VALUES (1, 'p', 'Bantuan', 2020, 'APBD Kabupaten', '');`);
  const business = connection.prepare(
    "INSERT INTO business (id, public_id, owner_name, name_key, created_at, updated_at) VALUES (?, ?, 'x', 'x', '', '')",
  );
  const recipient = connection.prepare(
    'INSERT INTO aid_recipient (id, program_id, business_id) VALUES (?, 1, ?)',
  );
  for (let id = 1; id <= recipients; id += 1) {
    business.run(id, `b${id}`);
    recipient.run(id, id);
  }
  const letters = connection.prepare<[number], DeliveryLetter>(
    `SELECT letter_number AS number, letter_year AS year, letter_sequence AS sequence, delivery_date AS deliveryDate, place, official_id AS officialId,
       printed_at AS printedAt, delivered_at AS deliveredAt, signed_back_at AS signedBackAt, received_by AS receivedBy, proxy_name AS proxyName,
       proxy_nik AS proxyNik, proxy_letter AS proxyLetter FROM handover WHERE recipient_id = ?`,
  );

  /** What the other features would answer; tests change it. */
  const world = {
    settings: structuredClone(inventedSettings),
    officials: [inventedOfficial, { ...inventedOfficial, id: 2, name: 'Pejabat Dua' }] as OfficialRow[],
    program: {
      name: 'Bantuan',
      fiscalYear: 2020,
      state: 'ditetapkan',
      legalBasis: [],
      officialId: null,
      ceremonyDate: '2020-09-10',
      ceremonyPlace: 'Pendopo',
    } as LetterProgram,
    deliveries: Array.from({ length: recipients }, (_, index): Delivery => inventedDelivery(index + 1, 2)),
    savePath: undefined as string | undefined,
    saveFolder: undefined as string | undefined,
    wordDocument: undefined as string | undefined,
    openProblem: '',
    opened: [] as string[],
    progress: [] as [string, number, number][],
    abort: new AbortController(),
    onPrint: (_html: string) => undefined as unknown,
    onProgress: (_done: number) => undefined as unknown,
    endedJobs: 0,
    now: '2020-09-09T01:00:00.000Z',
  };
  const jobs = {
    start: () => ({
      signal: world.abort.signal,
      progress: (...step: [string, number, number]) => {
        world.progress.push(step);
        world.onProgress(step[1]);
      },
      end: () => {
        world.endedJobs += 1;
      },
    }),
  };
  const feature = createLetters({
    recordAccess: () => undefined,
    connection,
    store: createContentStore(join(folder, 'berkas')),
    templatesFolder: resolve(import.meta.dirname, '../../resources/letters'),
    saveSettings: (changes) => Object.assign(world.settings, changes),
    desk: { show: async () => failure('no-desk', 'Uji ini tidak membuat contoh.') },
    desktop: {
      printer: {
        ...printer,
        print(html, options) {
          world.onPrint(html);
          return printer.print(html, options);
        },
      },
      chooseFolder: async () => world.saveFolder,
      chooseWordDocument: async () => world.wordDocument,
      chooseSavePath: async () => world.savePath,
      openFile: async (path) => {
        world.opened.push(path);
        return world.openProblem;
      },
    },
    deliveries: ({ recipientIds }) =>
      world.deliveries
        .filter((delivery) => !recipientIds || recipientIds.includes(delivery.recipientId))
        .map((delivery) => ({ ...delivery, letter: letters.get(delivery.recipientId) ?? null })),
    officials: {
      active: () => world.officials.filter((official) => official.active),
      byId: (id) => world.officials.find((official) => official.id === id),
    },
    settings: () => world.settings,
    program: (id) => (id === 1 ? world.program : undefined),
    today: () => '2020-09-15',
    now: () => world.now,
    jobs,
    printFolder: join(folder, 'cetak'),
  });
  return {
    ...feature,
    world,
    folder,
    connection,
    rows: () =>
      connection
        .prepare<
          [],
          {
            recipient_id: number;
            letter_number: string;
            delivery_date: string;
            place: string;
            official_id: number;
            printed_at: string | null;
            delivered_at: string | null;
          }
        >('SELECT * FROM handover ORDER BY letter_year, letter_sequence')
        .all(),
    close() {
      connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
