import type { ParticipantRow, SessionRow } from '../contract/trainings.ts';
import type { PaperSize } from '../desktop.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { listHead } from '../papers/list-head.ts';
import { type Column, usableWidth } from '../papers/paper-area.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import { listStyles, pageFoot } from '../papers/paper-styles.ts';
import { noSigner, officialSigner, signatures } from '../papers/signature-block.ts';
import { formatNumber } from '../rules/format-number.ts';
import { attendancePercent, curriculaWords } from '../rules/training.ts';
import { dayAndDate, daysOf, placeOf, type TrainingPaperData } from './paper-data.ts';

/** Rows that go to the next page with the signature. */
const rowsWithSignature = 2;

interface List {
  title: string;
  facts: readonly (readonly [string, string])[];
  columns: readonly Column[];
  rows: readonly Markup[];
  /** Named page; another for each list in one paper, so that pages are counted from 1. */
  page: string;
}

/** A table under kop and title, with the official's signature that is never alone on a page. */
function listArticle(
  list: List,
  data: TrainingPaperData,
  size: PaperSize,
): { styles: string; article: Markup } {
  const { settings, official } = data;
  const { columns, rows, page } = list;
  const first = Math.max(0, rows.length - rowsWithSignature);
  const signature =
    official &&
    html`<tr class="closing-row"><td colspan="${columns.length}"><div class="list-end">${signatures([
      noSigner,
      officialSigner(official, []),
    ])}</div></td></tr>`;
  return {
    styles: pageFoot(settings, page, `${list.title} – ${data.training.title}`.slice(0, 110), false),
    article: html`<article style="page:${page}">${listHead(settings, list.title, list.facts)}
<table class="goods">${goodsColumns(columns, usableWidth(settings.paper, size, true))}${goodsHead(columns)}
${first > 0 && html`<tbody>${rows.slice(0, first)}</tbody>`}
<tbody class="last-rows">${rows.slice(first)}${signature}</tbody></table></article>`,
  };
}

/** Lists one after another, each on pages of its own. */
function listPart(
  title: string,
  lists: readonly { styles: string; article: Markup }[],
  { settings }: TrainingPaperData,
): PaperPart {
  const styles = `${listStyles(settings)} article + article { break-before: page; } ${lists.map((one) => one.styles).join('')}`;
  return { html: paperDocument(title, styles, html`${lists.map((one) => one.article)}`), letters: 1 };
}

const sheetColumns: Column[] = [
  { title: 'No.', millimetres: 10 },
  { title: 'Nama', weight: 42 },
  { title: 'Usaha/Lembaga', weight: 38 },
  { title: 'Alamat', weight: 44 },
  { title: 'Telepon', millimetres: 30 },
  { title: 'Tanda Tangan', millimetres: 62 },
];

const signedRow = (
  index: number,
  cells: Markup,
): Markup => html`<tr><td class="middle">${index + 1}.</td>${cells}
<td class="stagger"><div class="${index % 2 === 1 && 'even'}">${index + 1}. …………………</div></td></tr>
`;

/** Daftar hadir: a list for each session, with staggered places to sign and empty rows for guests. */
export function attendanceSheets(
  data: TrainingPaperData,
  sessions: readonly SessionRow[],
  size: PaperSize,
): PaperPart {
  const title = 'Daftar Hadir Peserta';
  const { participants, training, settings } = data;
  const people = participants.map(
    (one) =>
      html`<td>${one.name}</td><td>${one.organisation || '-'}</td><td>${one.address || '-'}</td><td>${one.phone || '-'}</td>`,
  );
  const guests = Array.from(
    { length: settings.trainingPapers.emptyRows },
    () => html`<td></td><td></td><td></td><td></td>`,
  );
  const rows = [...people, ...guests].map((cells, index) => signedRow(index, cells));
  // Before the days are known the sheet is printed once, with its day open for the pen.
  const days: (SessionRow | null)[] = sessions.length > 0 ? [...sessions] : [null];
  const lists = days.map((session, index) =>
    listArticle(
      {
        title,
        facts: [
          ['Pelatihan', training.title],
          ['Materi', session?.curriculum ?? ''],
          ['Hari/Tanggal', session ? dayAndDate(session.date) : '……………………………'],
          [
            'Waktu',
            session?.startsAt ? `${[session.startsAt, session.endsAt].filter(Boolean).join(' – ')} WIB` : '',
          ],
          ['Tempat', session?.place || placeOf(training)],
        ],
        columns: sheetColumns,
        rows,
        page: `hadir-${index + 1}`,
      },
      data,
      size,
    ),
  );
  return listPart(title, lists, data);
}

const participantColumns: Column[] = [
  { title: 'No.', millimetres: 10 },
  { title: 'Nama', weight: 36 },
  { title: 'NIK', millimetres: 34 },
  { title: 'L/P', millimetres: 10 },
  { title: 'Usaha/Lembaga', weight: 34 },
  { title: 'Alamat', weight: 44 },
  { title: 'Telepon', millimetres: 30 },
];

/** Daftar peserta: who takes part, with what the office knows of them. */
export function participantList(data: TrainingPaperData, size: PaperSize): PaperPart {
  const title = 'Daftar Peserta';
  const rows = data.participants.map(
    (
      one,
      index,
    ) => html`<tr><td class="middle">${index + 1}.</td><td>${one.name}</td><td>${one.nik ?? '-'}</td>
<td class="middle">${one.gender ?? '-'}</td><td>${one.organisation || '-'}</td><td>${one.address || '-'}</td><td>${one.phone || '-'}</td></tr>
`,
  );
  const facts = [...trainingFacts(data), ['Jumlah peserta', formatNumber(rows.length)] as const];
  return listPart(
    title,
    [listArticle({ title, facts, columns: participantColumns, rows, page: 'peserta' }, data, size)],
    data,
  );
}

/** Rekap kehadiran: who was present when, the share of each, and who meets the condition. */
export function attendanceRecap(data: TrainingPaperData, size: PaperSize): PaperPart {
  const title = 'Rekap Kehadiran Peserta';
  const { sessions, participants, marks, training, row } = data;
  const known = new Map(marks.map((one) => [`${one.participantId}/${one.sessionId}`, one.mark]));
  const columns: Column[] = [
    { title: 'No.', millimetres: 10 },
    { title: 'Nama', weight: 34 },
    { title: 'Usaha/Lembaga', weight: 30 },
    ...sessions.map((_, index): Column => ({ title: `P${index + 1}`, millimetres: 10 })),
    { title: 'Hadir', millimetres: 14 },
    { title: '%', millimetres: 15 },
    { title: 'Pretes', millimetres: 15 },
    { title: 'Postes', millimetres: 15 },
    { title: 'Kelulusan', millimetres: 24 },
  ];
  const rows = participants.map((one, index) => recapRow(one, index, sessions, known));
  const held = sessions.filter((session) => session.held);
  const presentIn = (session: SessionRow) =>
    participants.filter((one) => known.get(`${one.id}/${session.id}`) === 'H').length;
  const present = held.reduce((sum, session) => sum + presentIn(session), 0);
  const share = attendancePercent(present, participants.length * held.length);
  const sum = html`<tr class="sum"><td colspan="3" class="middle">HADIR</td>${sessions.map((session) => html`<td class="middle">${session.held ? presentIn(session) : '-'}</td>`)}
<td class="middle">${formatNumber(present)}</td><td class="middle">${share === null ? '-' : formatNumber(share, 1)}</td><td></td><td></td>
<td class="middle">${participants.filter((one) => one.passed).length} memenuhi</td></tr>`;
  const days = sessions.map(
    (session, index) =>
      [`P${index + 1}`, [dayAndDate(session.date), session.curriculum].filter(Boolean).join(': ')] as const,
  );
  const facts = [
    ...trainingFacts(data),
    ['Terlaksana', curriculaWords(row.held, row.curricula)] as const,
    ['Syarat kelulusan', `kehadiran paling sedikit ${training.passingPercent} %`] as const,
    ...days,
  ];
  return listPart(
    title,
    [listArticle({ title, facts, columns, rows: [...rows, sum], page: 'rekap' }, data, size)],
    data,
  );
}

const recapRow = (
  one: ParticipantRow,
  index: number,
  sessions: readonly SessionRow[],
  known: ReadonlyMap<string, string>,
): Markup => html`<tr><td class="middle">${index + 1}.</td><td>${one.name}</td><td>${one.organisation || '-'}</td>
${sessions.map(({ id }) => html`<td class="middle">${known.get(`${one.id}/${id}`) ?? ''}</td>`)}
<td class="middle">${one.present}</td><td class="middle">${one.attendanceShare === null ? '-' : formatNumber(one.attendanceShare, 1)}</td>
<td class="middle">${one.preTest ?? '-'}</td><td class="middle">${one.postTest ?? '-'}</td><td class="middle">${one.passed ? 'Memenuhi' : 'Belum'}</td></tr>
`;

const trainingFacts = ({ training, row }: TrainingPaperData): (readonly [string, string])[] => [
  ['Pelatihan', training.title],
  ['Penyelenggara', training.organiser],
  ['Tanggal', daysOf(row)],
  ['Tempat', placeOf(training)],
];
