import { formatShortDate } from '../../src-main/rules/dates.ts';
import { validityOf } from '../../src-main/rules/facilitation.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { TwoLines } from '../components/two-lines.tsx';
import { dueWords } from './case-words.ts';
import { caseStandingWords, validityWords } from './facilitation-words.ts';
import type { ListedCase, Stage } from './listed-case.ts';

const none = <span className="dim">-</span>;

/** The columns of the list of businesses in a facilitation. */
export function caseColumns(stages: Stage[], reminderDays: number, today: string): Column<ListedCase>[] {
  const place = new Map(stages.map((stage, index) => [stage.id, index]));
  return [
    {
      key: 'name',
      head: 'Pelaku usaha',
      width: 12,
      grow: 2,
      cell: (row) => <TwoLines first={row.name} second={row.organisation || 'Tanpa nama usaha'} />,
      sortBy: (row) => row.name,
    },
    {
      key: 'place',
      head: 'Alamat',
      width: 8.5,
      grow: 1,
      cell: (row) =>
        row.villageName ? <TwoLines first={row.villageName} second={row.districtName ?? ''} /> : none,
      sortBy: (row) => `${row.districtName ?? ''} ${row.villageName ?? ''}`,
    },
    {
      key: 'stage',
      head: 'Tahapan',
      width: 9.5,
      grow: 1,
      cell: (row) => (
        <TwoLines
          first={row.stage || 'Belum mulai'}
          second={row.since ? `sejak ${formatShortDate(row.since)}` : ''}
        />
      ),
      sortBy: (row) => (row.stageId === null ? -1 : (place.get(row.stageId) ?? -1)),
    },
    {
      key: 'due',
      head: 'Tenggat',
      width: 10,
      cell: (row) => {
        if (row.due === null) return none;
        if (!row.overdue) return <span className="figures">{formatShortDate(row.due)}</span>;
        return (
          <TwoLines
            first={<StatusBadge tone="bad">Lewat tenggat</StatusBadge>}
            second={`${formatShortDate(row.due)}, ${dueWords(row, today).replace('lewat tenggat ', '')}`}
          />
        );
      },
      sortBy: (row) => row.due,
    },
    {
      key: 'officer',
      head: 'Petugas',
      width: 7,
      cell: (row) => row.officer || none,
      sortBy: (row) => row.officer,
    },
    {
      key: 'certificate',
      head: 'Sertifikat',
      width: 11.5,
      grow: 1,
      cell: (row) => {
        if (row.certificateNumber === '') return none;
        const { word } = validityWords[validityOf(row.validUntil, today, reminderDays)];
        return (
          <TwoLines
            first={row.certificateNumber}
            second={row.validUntil ? `${word} ${formatShortDate(row.validUntil)}` : 'Tanpa batas waktu'}
          />
        );
      },
      sortBy: (row) => row.validUntil,
    },
    {
      key: 'standing',
      head: 'Keadaan',
      width: 7,
      cell: (row) => (
        <span title={row.reason || undefined}>
          <StatusBadge tone={caseStandingWords[row.standing].tone}>
            {caseStandingWords[row.standing].word}
          </StatusBadge>
        </span>
      ),
      sortBy: (row) => caseStandingWords[row.standing].word,
    },
  ];
}
