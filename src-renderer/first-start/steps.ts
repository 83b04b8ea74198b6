import type { ComponentType } from 'react';
import { OutsideCopies } from '../backups/backup-settings.tsx';
import { OperatorsSettings } from '../operators/operators-settings.tsx';
import { LetterheadSettings } from '../settings/letterhead-settings.tsx';
import { OfficialsSettings } from '../settings/officials-settings.tsx';
import { RegionSettings } from '../settings/region-settings.tsx';

interface Step {
  path: string;
  label: string;
  /** What it is good for, under the title. */
  why: string;
  /** The very form of the settings. */
  form: ComponentType;
}

/** The steps of the first start, in their order: what each paper needs first, what protects the data last. */
export const steps: readonly Step[] = [
  {
    path: 'wilayah',
    label: 'Wilayah',
    why: 'Kecamatan dan desa yang dapat dipilih mengikuti kabupaten/kota dinas ini.',
    form: RegionSettings,
  },
  {
    path: 'kop-surat',
    label: 'Kop surat',
    why: 'Nama dinas, alamat, dan logo berdiri di kepala setiap surat.',
    form: LetterheadSettings,
  },
  {
    path: 'pejabat',
    label: 'Pejabat',
    why: 'BAST ditandatangani oleh pejabat yang menyerahkan.',
    form: OfficialsSettings,
  },
  {
    path: 'petugas',
    label: 'Petugas',
    why: 'Dengan PIN masing-masing, setiap perubahan tercatat atas nama petugasnya.',
    form: OperatorsSettings,
  },
  {
    path: 'cadangan',
    label: 'Cadangan',
    why: 'Salinan di luar komputer menyelamatkan data bila komputer rusak atau hilang.',
    form: OutsideCopies,
  },
];
