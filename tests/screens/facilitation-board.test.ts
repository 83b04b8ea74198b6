import { expect, test } from 'vitest';
import { type AuditLine, changedPlans } from '../../src-renderer/facilitations/audit-rows.ts';
import { boardColumns, cardBeside, stageBeside } from '../../src-renderer/facilitations/board-columns.ts';
import type { ListedCase } from '../../src-renderer/facilitations/listed-case.ts';

const stage = (id: number, name: string) => ({
  id,
  name,
  targetDays: 14,
  isFieldAudit: false,
  isFinal: false,
});
const stages = [stage(1, 'NIB'), stage(2, 'Akun'), stage(3, 'Terbit')];

const listedCase = (id: number, fields: Partial<ListedCase> = {}): ListedCase => ({
  id,
  facilitationId: 1,
  businessId: id,
  ownerName: `P${id}`,
  businessName: '',
  name: `P${id}`,
  organisation: '',
  villageName: null,
  districtName: null,
  phone: '',
  standing: 'berjalan',
  reason: '',
  doubleFacilitationReason: null,
  officer: '',
  notes: '',
  stageId: 1,
  stage: 'NIB',
  since: null,
  due: null,
  overdue: false,
  certificateNumber: '',
  certificateIssuer: '',
  validFrom: null,
  validUntil: null,
  ...fields,
});

const cases = [
  listedCase(1),
  listedCase(2, { due: '2026-01-09' }),
  listedCase(3, { due: '2026-02-01', overdue: true }),
  listedCase(4, { stageId: 3 }),
  listedCase(5, { standing: 'berhenti' }),
  listedCase(6, { stageId: null }),
];
const shape = (columns: ReturnType<typeof boardColumns>) =>
  columns.map(({ title, rows }) => [title, rows.map((row) => row.id)]);

test('columns stand in the order of the stages, the most urgent on top, those who stopped apart', () => {
  expect(shape(boardColumns(stages, cases))).toEqual([
    ['Belum mulai', [6]],
    ['NIB', [3, 2, 1]],
    ['Akun', []],
    ['Terbit', [4]],
    ['Berhenti', [5]],
  ]);
  expect(shape(boardColumns(stages, [cases[3] as ListedCase]))).toEqual([
    ['NIB', []],
    ['Akun', []],
    ['Terbit', [4]],
  ]);
});

test.each([
  [3, 'down', 2],
  [3, 'up', undefined],
  [1, 'first', 3],
  [3, 'last', 1],
  [1, 'right', 4],
  [4, 'left', 3],
  [4, 'right', 5],
  [6, 'left', undefined],
  [99, 'down', undefined],
] as const)('from card %i %s the cursor goes to %s, past columns that are empty', (id, direction, to) => {
  expect(cardBeside(boardColumns(stages, cases), id, direction)).toBe(to);
});

test('a stage on and a stage back, and no further than there are', () => {
  expect(stageBeside(stages, { stageId: 1 }, 1)?.name).toBe('Akun');
  expect(stageBeside(stages, { stageId: 1 }, -1)).toBeUndefined();
  expect(stageBeside(stages, { stageId: 3 }, 1)).toBeUndefined();
  // Who has not begun goes to the first.
  expect(stageBeside(stages, { stageId: null }, 1)?.name).toBe('NIB');
  expect(stageBeside(stages, { stageId: null }, -1)).toBeUndefined();
});

const line = (id: number, fields: Partial<AuditLine> = {}): AuditLine => ({
  id,
  name: `P${id}`,
  place: '',
  phone: '',
  date: null,
  time: '',
  auditor: '',
  ...fields,
});

test('what is typed in the schedule is kept line by line; what cannot be read stays as typed', () => {
  const before = [line(1), line(2), line(3), line(4)];
  const after = [
    before[0] as AuditLine,
    line(2, { date: '2026-10-09', time: '8.30', auditor: 'Budi' }),
    line(3, { time: 'pagi' }),
    line(4, { date: 'besok' }),
  ];
  expect(changedPlans(before, after)).toEqual({
    changed: [
      line(2, { date: '2026-10-09', time: '08:30', auditor: 'Budi' }),
      line(3, { time: 'pagi' }),
      line(4, { date: 'besok' }),
    ],
    plans: [{ caseId: 2, plannedDate: '2026-10-09', plannedTime: '08:30', auditor: 'Budi' }],
  });
});
