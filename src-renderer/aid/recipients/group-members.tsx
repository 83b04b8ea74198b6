import { formatNumber } from '../../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../../app/procedure-types.ts';
import styles from './recipients.module.css';

type Members = AnswerOf<'aid', 'recipient'>['members'];

/** The members of a group that is a recipient, as they stand in the annex of its letter. */
export function GroupMembers({ members }: { members: Members }) {
  if (members.length === 0) return null;
  return (
    <details className={styles.members}>
      <summary>{formatNumber(members.length)} anggota, tercantum di lampiran BAST</summary>
      <ol>
        {[...members.entries()].map(([place, { name, nik, villageName, districtName }]) => (
          <li key={place}>
            {name}{' '}
            <span className="dim figures">
              {[nik ?? 'Belum ada NIK', [villageName, districtName].filter(Boolean).join(', ')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
