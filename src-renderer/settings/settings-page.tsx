import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { BackupSettings } from '../backups/backup-settings.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { FirstStartSettings } from '../first-start/first-start-settings.tsx';
import { OperatorsSettings } from '../operators/operators-settings.tsx';
import { OwnPin } from '../operators/own-pin.tsx';
import { useMayManage } from '../operators/seat.ts';
import { SampleSettings } from '../sample/sample-settings.tsx';
import { DisplaySettings } from './display-settings.tsx';
import { DoubleAidSettings } from './double-aid-settings.tsx';
import { FacilitationSettings } from './facilitation-settings.tsx';
import { LabelSettings } from './label-settings.tsx';
import { LegalFormsSettings } from './legal-forms-settings.tsx';
import {
  GrantAgreementTextSettings,
  HandoverTextSettings,
  IntegrityPactTextSettings,
  StatementTextSettings,
} from './letter-text-settings.tsx';
import { LetterheadSettings } from './letterhead-settings.tsx';
import { ManagersOnly } from './managers-only.tsx';
import { MonitoringSettings } from './monitoring-settings.tsx';
import { NumberingSettings } from './numbering-settings.tsx';
import { OfficialsSettings } from './officials-settings.tsx';
import { PaperSettings } from './paper-settings.tsx';
import { RegionSettings } from './region-settings.tsx';
import { SectorsSettings } from './sectors-settings.tsx';
import styles from './settings-page.module.css';
import { TrainingSettings } from './training-settings.tsx';

interface Section {
  path: string;
  label: string;
  section: ComponentType;
  wide?: true;
  /** Not only for a pengelola. */
  forAll?: true;
}

const sections: Section[] = [
  { path: 'wilayah', label: 'Wilayah', section: RegionSettings },
  { path: 'kop-surat', label: 'Kop surat', section: LetterheadSettings },
  { path: 'kertas', label: 'Kertas', section: PaperSettings },
  { path: 'penomoran', label: 'Penomoran', section: NumberingSettings },
  { path: 'teks-bast', label: 'Teks BAST', section: HandoverTextSettings, wide: true },
  { path: 'teks-pernyataan', label: 'Teks pernyataan', section: StatementTextSettings, wide: true },
  { path: 'teks-pakta', label: 'Teks pakta integritas', section: IntegrityPactTextSettings, wide: true },
  { path: 'teks-nphd', label: 'Teks NPHD', section: GrantAgreementTextSettings, wide: true },
  { path: 'label-amplop', label: 'Label dan amplop', section: LabelSettings, wide: true },
  { path: 'surat-pelatihan', label: 'Surat pelatihan', section: TrainingSettings },
  { path: 'pejabat', label: 'Pejabat', section: OfficialsSettings },
  { path: 'komoditas', label: 'Komoditas', section: SectorsSettings },
  { path: 'bentuk-usaha', label: 'Bentuk usaha', section: LegalFormsSettings },
  { path: 'bantuan-ganda', label: 'Bantuan ganda', section: DoubleAidSettings },
  { path: 'fasilitasi', label: 'Fasilitasi', section: FacilitationSettings },
  { path: 'monev', label: 'Monev', section: MonitoringSettings },
  { path: 'cadangan', label: 'Cadangan', section: BackupSettings, forAll: true },
  { path: 'petugas', label: 'Petugas', section: OperatorsSettings },
  { path: 'panduan-awal', label: 'Panduan awal', section: FirstStartSettings },
  { path: 'data-contoh', label: 'Data contoh', section: SampleSettings, forAll: true },
  { path: 'tampilan', label: 'Tampilan', section: DisplaySettings, forAll: true },
  { path: 'pin-saya', label: 'PIN saya', section: OwnPin, forAll: true },
];

/** Each section saves by itself; what is not saved in one stays there while another is looked at. */
export default function SettingsPage() {
  const mayManage = useMayManage();
  const path = useParams<{ section?: string }>().section ?? (mayManage ? 'wilayah' : 'pin-saya');
  const offered = sections.filter(({ forAll }) => mayManage || forAll);
  const chosen = sections.find((section) => section.path === path);
  if (!chosen) return <NotFound />;
  return (
    <PageFrame header={<PageHeader title="Pengaturan" detail={chosen.label} />}>
      <div className={styles.layout}>
        <nav className={styles.nav} aria-label="Bagian pengaturan">
          {offered.map(({ path: to, label }) => (
            <Link
              key={to}
              href={`/pengaturan/${to}`}
              className={styles.link}
              aria-current={to === path ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className={styles.section} data-wide={chosen.wide}>
          {offered.includes(chosen) ? <chosen.section key={path} /> : <ManagersOnly />}
        </div>
      </div>
    </PageFrame>
  );
}
