import type { BusinessRecord } from '../businesses/business-record.ts';
import type { CardFact } from '../contract/business-cards.ts';
import { capitalised } from '../papers/office-words.ts';
import { formatLongDate } from '../rules/dates.ts';
import { genderWord } from '../rules/gender.ts';
import { maskNik, maskPhone } from '../rules/mask.ts';
import { formatNpwp } from '../rules/npwp.ts';
import { formatPhone } from '../rules/phones.ts';

/** A business with what its numbers stand for. */
export interface CardBusiness extends BusinessRecord {
  /** Street, RT/RW, village, district. */
  address: string;
  sectorName: string | null;
  /** Names of the groups that it belongs to. */
  groups: string[];
}

export const unclassified = 'Belum terklasifikasi';
const unknown = '–';

const fact = (label: string, value: string | null, long = false): CardFact => ({
  label,
  value: value === null || value === '' ? unknown : value,
  long,
});

/** The owner in the order of the paper form; what is not known is said by a dash. `mask` hides personal data. */
export function ownerFacts(business: CardBusiness, mask: boolean): CardFact[] {
  const nik = business.nik !== null && mask ? maskNik(business.nik) : business.nik;
  const phones = business.phones.map((phone) => (mask ? maskPhone(phone) : formatPhone(phone)));
  return [
    fact('Nama pemilik', business.ownerName),
    fact('NIK', nik),
    fact('Jenis kelamin', business.gender && capitalised(genderWord(business.gender))),
    fact('Tanggal lahir', birthWords(business.birthDate, mask)),
    fact('Telepon', phones.join(' / ')),
    fact('Surel', mask && business.email !== '' ? 'disamarkan' : business.email),
    fact('Alamat', business.address, true),
    fact('Kelompok', business.groups.join(', '), true),
  ];
}

/** The business in the order of the paper form. */
export function businessFacts(business: CardBusiness, mask: boolean): CardFact[] {
  const npwp = business.npwp === null ? null : mask ? maskNik(business.npwp) : formatNpwp(business.npwp);
  return [
    fact('Nama usaha', business.businessName),
    fact('Bentuk usaha', business.legalForm),
    fact('NIB', business.nib),
    fact('NPWP', npwp),
    fact('Komoditas', business.sectorName ?? unclassified),
    fact('Produk', business.product),
    fact(
      'KBLI',
      [business.kbli, business.kbliEdition && `(${business.kbliEdition})`].filter(Boolean).join(' '),
    ),
    fact('Skala', business.scale === null ? unclassified : capitalised(business.scale)),
    fact('Berdiri', business.establishedYear === null ? null : String(business.establishedYear)),
    fact('Status', statusWords(business)),
    fact('PIRT', business.pirt),
    fact('Halal', business.halal),
    fact('Ekspor', exportWords(business)),
  ];
}

const birthWords = (birthDate: string | null, mask: boolean): string | null =>
  birthDate && (mask ? `tahun ${birthDate.slice(0, 4)}` : formatLongDate(birthDate));

const statusWords = ({ status, statusDate }: BusinessRecord): string =>
  `${capitalised(status)}${statusDate === null ? '' : ` sejak ${formatLongDate(statusDate)}`}`;

const exportWords = ({ exportShare, exportDestination }: BusinessRecord): string =>
  [exportShare === null ? '' : `${exportShare} %`, exportDestination].filter(Boolean).join(', ');
