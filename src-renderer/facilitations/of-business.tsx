import { formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { validityOf } from '../../src-main/rules/facilitation.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { YearlyItem, YearlyList, YearlyMore } from '../components/yearly-list.tsx';
import { dueWords } from './case-words.ts';
import { caseStandingWords, validityWords } from './facilitation-words.ts';
import styles from './of-business.module.css';
import { facilitationPlaces } from './places.ts';

/** Facilitations of a business with their certificates, the newest year first; nothing where there are none. */
export function FacilitationsOfBusiness({ businessId }: { businessId: number }) {
  const { data, failure, reload } = useAnswer('facilitations', 'ofBusiness', { businessId }, { keep: false });
  const kinds = useAnswer('facilitations', 'kinds', {});
  const today = isoDateOf(new Date());
  if (failure) return <FailureAlert failure={failure} onRetry={reload} />;
  if (!data) return null;
  return (
    <YearlyList none="Belum pernah difasilitasi.">
      {data.map((row) => {
        const reminderDays = kinds.data?.find((kind) => kind.name === row.kind)?.reminderDays ?? 0;
        const standing = caseStandingWords[row.standing];
        const validity = validityWords[validityOf(row.validUntil, today, reminderDays)];
        return (
          <YearlyItem
            key={row.id}
            year={row.year}
            title={row.title}
            onOpen={() => facilitationPlaces.case(row.facilitationId, row.id)}
          >
            <YearlyMore>
              {row.kind}
              {row.standing === 'berjalan' && row.stage ? `, ${row.stage}` : ''}
              {row.overdue ? (
                <span className={styles.overdue}>, {dueWords(row, today)}</span>
              ) : row.certificateNumber ? null : (
                `, ${standing.word.toLowerCase()}`
              )}
            </YearlyMore>
            {row.certificateNumber ? (
              <p className={styles.certificate}>
                <span>
                  Sertifikat {row.certificateNumber}
                  {row.validUntil ? `, sampai ${formatShortDate(row.validUntil)}` : ''}
                </span>
                <StatusBadge tone={validity.tone}>{validity.word}</StatusBadge>
              </p>
            ) : null}
          </YearlyItem>
        );
      })}
    </YearlyList>
  );
}
