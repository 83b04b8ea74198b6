import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { DamageKind } from '../../src-main/contract/damaged-numbers.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import { useAnswer } from '../app/use-office.ts';
import { backupWork } from '../backups/backup-work.ts';
import { openBusinessesWith } from '../businesses/business-filter.ts';
import { facilitationWork } from './facilitation-work.ts';
import homeStyles from './home-page.module.css';
import type { Overview } from './home-page.tsx';
import styles from './open-work.module.css';

export interface Work {
  key: string;
  label: string;
  count: number;
  open?: () => void;
}

/** Numbers that are there and not right; those that are missing have a line of their own. */
const brokenNumbers = (kinds: Record<DamageKind, number>): number =>
  kinds['nik-unreadable'] +
  kinds['nik-serial-zero'] +
  kinds['nik-gender'] +
  kinds['nik-birthdate'] +
  kinds['nik-region'] +
  kinds['phone-unreadable'];

/** What waits for the officer: letters first, then gaps in the register. Nothing with a zero. */
export function OpenWork({ overview }: { overview: Overview }) {
  const duplicates = useAnswer('duplicates', 'counts', {}).data;
  const damaged = useAnswer('damagedNumbers', 'counts', {}).data?.kinds;
  const facilitations = useAnswer('facilitations', 'worklist', {}).data;
  const backups = useAnswer('backups', 'status', {}).data;
  const ofPrograms = (rows: Overview['notDelivered'], step: string): Work[] =>
    rows.map((row) => ({
      key: `${step} ${row.programId}`,
      label: row.programName,
      count: row.count,
      open: () => goTo.program(row.programId, step),
    }));
  const sections: { title: string; work: Work[] }[] = [
    { title: 'BAST belum dicetak', work: ofPrograms(overview.lettersNotPrinted, 'bast') },
    { title: 'Belum diserahkan', work: ofPrograms(overview.notDelivered, 'penyerahan') },
    { title: 'BAST belum kembali', work: ofPrograms(overview.notSignedBack, 'pengembalian') },
    {
      title: 'Monev',
      work: [
        {
          key: 'visits',
          label: 'Kunjungan jatuh tempo',
          count: overview.visitsDue,
          open: () => goTo.monitoring(),
        },
        {
          key: 'follow-ups',
          label: 'Tindak lanjut belum selesai',
          count: overview.followUps,
          open: () => goTo.monitoring('tindak-lanjut'),
        },
      ],
    },
    ...facilitationWork(facilitations),
    backupWork(backups, () => goTo.settings('cadangan')),
    {
      title: 'Data pelaku usaha belum lengkap',
      work: [
        {
          key: 'duplicates',
          label: 'Mungkin tercatat ganda',
          count: duplicates?.likely ?? 0,
          open: goTo.duplicates,
        },
        {
          key: 'damaged',
          label: 'Nomor rusak atau tidak cocok',
          count: damaged ? brokenNumbers(damaged) : 0,
          open: goTo.damagedNumbers,
        },
        { key: 'nik', label: 'NIK belum ada', count: overview.withoutNik, open: goTo.damagedNumbers },
        { key: 'village', label: 'Desa/kelurahan belum ada', count: overview.withoutVillage },
        {
          key: 'scale',
          label: 'Skala belum terklasifikasi',
          count: overview.withoutScale,
          open: () => openBusinessesWith({ scales: ['belum'] }),
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
