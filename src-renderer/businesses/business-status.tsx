import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import { StatusBadge, type Tone } from '../components/status-badge.tsx';
import { statusWords } from './business-words.ts';

const statusTones: Record<BusinessRow['status'], Tone> = {
  aktif: 'good',
  'tidak aktif': 'wait',
  tutup: 'bad',
};

export function BusinessStatus({ status }: { status: BusinessRow['status'] }) {
  return <StatusBadge tone={statusTones[status]}>{statusWords[status]}</StatusBadge>;
}
