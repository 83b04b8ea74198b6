import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { DoubleAidSettings } from './double-aid-settings.tsx';
import { HandoverTextSettings } from './handover-text-settings.tsx';
import { LetterheadSettings } from './letterhead-settings.tsx';
import { NumberingSettings } from './numbering-settings.tsx';
import { OfficialsSettings } from './officials-settings.tsx';
import { PaperSettings } from './paper-settings.tsx';
import { RegionSettings } from './region-settings.tsx';
import { SectorsSettings } from './sectors-settings.tsx';
import styles from './settings-page.module.css';

const sections: { path: string; label: string; section: ComponentType }[] = [
  { path: 'wilayah', label: 'Wilayah', section: RegionSettings },
  { path: 'kop-surat', label: 'Kop surat', section: LetterheadSettings },
  { path: 'kertas', label: 'Kertas', section: PaperSettings },
  { path: 'penomoran', label: 'Penomoran', section: NumberingSettings },
  { path: 'teks-bast', label: 'Teks BAST', section: HandoverTextSettings },
  { path: 'pejabat', label: 'Pejabat', section: OfficialsSettings },
  { path: 'komoditas', label: 'Komoditas', section: SectorsSettings },
  { path: 'bantuan-ganda', label: 'Bantuan ganda', section: DoubleAidSettings },
];

/** Each section saves by itself; what is not saved in one stays there while another is looked at. */
export default function SettingsPage() {
  const path = useParams<{ section?: string }>().section ?? 'wilayah';
  const chosen = sections.find((section) => section.path === path);
  if (!chosen) return <NotFound />;
  return (
    <PageFrame header={<PageHeader title="Pengaturan" detail={chosen.label} />}>
      <div className={styles.layout}>
        <nav className={styles.nav} aria-label="Bagian pengaturan">
          {sections.map(({ path: to, label }) => (
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
        <div className={styles.section}>
          <chosen.section key={path} />
        </div>
      </div>
    </PageFrame>
  );
}
