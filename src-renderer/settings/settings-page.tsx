import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { AboutSettings } from '../about/about-settings.tsx';
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
import { offeredSections, type SettingsSection, settingsSections } from './settings-sections.ts';
import { TrainingSettings } from './training-settings.tsx';

const forms: Record<SettingsSection, ComponentType> = {
  wilayah: RegionSettings,
  'kop-surat': LetterheadSettings,
  kertas: PaperSettings,
  penomoran: NumberingSettings,
  'teks-bast': HandoverTextSettings,
  'teks-pernyataan': StatementTextSettings,
  'teks-pakta': IntegrityPactTextSettings,
  'teks-nphd': GrantAgreementTextSettings,
  'label-amplop': LabelSettings,
  'surat-pelatihan': TrainingSettings,
  pejabat: OfficialsSettings,
  komoditas: SectorsSettings,
  'bentuk-usaha': LegalFormsSettings,
  'bantuan-ganda': DoubleAidSettings,
  fasilitasi: FacilitationSettings,
  monev: MonitoringSettings,
  cadangan: BackupSettings,
  petugas: OperatorsSettings,
  'panduan-awal': FirstStartSettings,
  'data-contoh': SampleSettings,
  tampilan: DisplaySettings,
  'pin-saya': OwnPin,
  tentang: AboutSettings,
};

/** Those that take the whole width, for a preview beside them. */
const wide: readonly string[] = ['teks-bast', 'teks-pernyataan', 'teks-pakta', 'teks-nphd', 'label-amplop'];

/** Each section saves by itself; what is not saved in one stays there while another is looked at. */
export default function SettingsPage() {
  const mayManage = useMayManage();
  const path = useParams<{ section?: string }>().section ?? (mayManage ? 'wilayah' : 'pin-saya');
  const offered = offeredSections(mayManage);
  const chosen = settingsSections.find((section) => section.path === path);
  if (!chosen) return <NotFound />;
  const Form = forms[chosen.path];
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
        <div className={styles.section} data-wide={wide.includes(path) || undefined}>
          {offered.includes(chosen) ? <Form key={path} /> : <ManagersOnly />}
        </div>
      </div>
    </PageFrame>
  );
}
