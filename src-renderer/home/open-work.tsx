import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import { openBusinessesWith } from '../businesses/business-filter.ts';
import homeStyles from './home-page.module.css';
import type { Overview } from './home-page.tsx';
import styles from './open-work.module.css';

interface Work {
  key: string;
  label: string;
  count: number;
  open?: () => void;
}

/** What waits for the officer: letters first, then gaps in the register. Nothing with a zero. */
export function OpenWork({ overview }: { overview: Overview }) {
  const ofPrograms = (rows: Overview['notDelivered'], kind: string): Work[] =>
    rows.map((row) => ({
      key: `${kind} ${row.programId}`,
      label: row.programName,
      count: row.count,
      open: () => goTo.program(row.programId),
    }));
  const sections: { title: string; work: Work[] }[] = [
    { title: 'BAST belum dicetak', work: ofPrograms(overview.lettersNotPrinted, 'print') },
    { title: 'Belum diserahkan', work: ofPrograms(overview.notDelivered, 'deliver') },
    {
      title: 'Data pelaku usaha belum lengkap',
      work: [
        { key: 'nik', label: 'NIK belum ada', count: overview.withoutNik },
        { key: 'village', label: 'Desa/kelurahan belum ada', count: overview.withoutVillage },
        {
          key: 'scale',
          label: 'Skala belum terklasifikasi',
          count: overview.withoutScale,
          open: () => openBusinessesWith({ scale: 'belum' }),
        },
      ],
    },
  ];
  const open = sections
    .map((section) => ({ ...section, work: section.work.filter((work) => work.count > 0) }))
    .filter((section) => section.work.length > 0);
  return (
    <section className={homeStyles.card} aria-label="Pekerjaan terbuka">
      <h2>Pekerjaan terbuka</h2>
      {open.length === 0 ? <p className={styles.none}>Semua surat tercetak dan data lengkap.</p> : null}
      {open.map((section) => (
        <div key={section.title} className={styles.section}>
          <h3>{section.title}</h3>
          <ul>
            {section.work.map((work) => (
              <li key={work.key}>
                <UnstyledButton
                  className={styles.work}
                  component={work.open ? 'button' : 'div'}
                  onClick={work.open}
                >
                  <span className={styles.label}>{work.label}</span>
                  <span className={`${styles.count} figures`}>{formatNumber(work.count)}</span>
                  {work.open ? <IconChevronRight size="0.875rem" stroke={1.8} aria-hidden /> : <span />}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
