import type { LetterKind } from '../../contract/letters.ts';
import { letterTextSections } from '../../contract/settings.ts';
import { capitalised, dots, townName } from '../../papers/office-words.ts';
import { formatNip } from '../../papers/official-forms.ts';
import type { PaperSettings } from '../../papers/paper-settings.ts';
import { officialSigner } from '../../papers/signature-block.ts';
import { formatLongDate } from '../../rules/dates.ts';
import { placeholders } from '../../rules/letter-placeholders.ts';
import { formatNumber } from '../../rules/money.ts';
import { spellRupiah } from '../../rules/terbilang.ts';
import type { RecipientLetter } from '../handover-data.ts';
import { letterForms } from '../letter-forms.ts';
import { fillLetterTexts, letterValues, totalValue } from '../letter-values.ts';
import { receiver } from '../party-signers.ts';
import { organisationWords, shortAddress } from '../recipient-words.ts';
import type { WordValues } from './fill-template.ts';

/** What a template may name: each tag, and for a section the tags inside it. */
export interface KnownTags {
  [tag: string]: true | KnownTags;
}

const allTrue = <T extends string>(tags: readonly T[]) =>
  Object.fromEntries(tags.map((tag) => [tag, true] as const));

/** The tags of every letter's template. A section knows also what stands around it. */
export const knownTags: KnownTags = {
  ...allTrue(Object.keys(placeholders)),
  ...allTrue(['nipPejabat', 'pangkatNipPejabat', 'alamatPejabat', 'jabatanTandaTanganPejabat']),
  ...allTrue(['jenisUsaha', 'jabatanTandaTanganPenerima', 'namaTandaTanganPenerima', 'tempatTanggal']),
  ...allTrue([
    'namaKuasa',
    'nikKuasa',
    'suratKuasa',
    'bagian',
    'pernyataanPihak',
    'jumlahSeluruh',
    'terbilang',
  ]),
  adaUsaha: {},
  adaNip: {},
  kelompok: {},
  kuasa: {},
  bagianLanjutan: {},
  adaDasarHukum: {},
  adaAnggota: {},
  nikKuasa: {},
  dasarHukum: allTrue(['no', 'teks']),
  barang: allTrue(['no', 'nama', 'merek', 'spesifikasi', 'jumlah', 'satuan', 'hargaSatuan', 'jumlahHarga']),
  anggota: allTrue(['no', 'nama', 'nik', 'alamat']),
};

/** What stands in place of each tag in the letter of one recipient. */
export function letterTags(kind: LetterKind, letter: RecipientLetter, settings: PaperSettings): WordValues {
  const { legalBasis } = fillLetterTexts(letter, settings, settings[letterTextSections[kind]]);
  const { delivery, official, letter: handover } = letter;
  const giver = officialSigner(official, []);
  const signer = receiver(letter, false);
  const value = totalValue(delivery.items);
  const organisation = organisationWords(delivery);
  const day = handover.deliveryDate === null ? `${dots}${dots}` : formatLongDate(handover.deliveryDate);
  return {
    ...letterValues(letter, settings),
    nipPejabat: formatNip(official.nip),
    adaNip: official.nip !== '',
    pangkatNipPejabat: giver.below.join('\n'),
    alamatPejabat: official.address || (settings.letterhead.addressLines[0] ?? ''),
    jabatanTandaTanganPejabat: [giver.title.mark, giver.title.lines.join('\n')].filter(Boolean).join(' '),
    jenisUsaha: delivery.groupId === null ? 'Usaha' : 'Kelompok',
    adaUsaha: organisation !== '',
    kelompok: delivery.groupId !== null,
    jabatanTandaTanganPenerima: signer.title.lines.join('\n'),
    namaTandaTanganPenerima: signer.name,
    tempatTanggal: `${townName(settings.regencyName)}, ${day}`,
    kuasa: handover.receivedBy === 'kuasa',
    namaKuasa: handover.proxyName,
    nikKuasa: handover.proxyNik ?? '',
    suratKuasa: handover.proxyLetter,
    bagian: String(delivery.part),
    bagianLanjutan: delivery.part > 1,
    pernyataanPihak: letterForms[kind].declaration(letter),
    adaDasarHukum: legalBasis.length > 0,
    dasarHukum: legalBasis.map((teks, index) => ({ no: index + 1, teks })),
    barang: delivery.items.map((item, index) => ({
      no: index + 1,
      nama: item.name,
      merek: item.brand || '-',
      spesifikasi: item.specification || '-',
      jumlah: formatNumber(item.quantity),
      satuan: item.unit,
      hargaSatuan: formatNumber(item.unitPrice),
      jumlahHarga: formatNumber(item.quantity * item.unitPrice),
    })),
    jumlahSeluruh: formatNumber(value),
    terbilang: capitalised(spellRupiah(value)),
    adaAnggota: delivery.members.length > 0,
    anggota: delivery.members.map((member, index) => ({
      no: index + 1,
      nama: member.name,
      nik: member.nik ?? '-',
      alamat: shortAddress(member) || '-',
    })),
  };
}
