import defaultTexts from '../../resources/letters/default-texts.json';
import { type Settings, settings } from '../contract/settings.ts';

/** How a new office begins: Purbalingga, the first user, with the program's own letter texts. */
export const defaultSettings: Settings = settings.parse({
  regencyCode: '33.03',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN PURBALINGGA',
    office: 'DINAS PERINDUSTRIAN DAN PERDAGANGAN',
    addressLines: ['Kabupaten Purbalingga, Provinsi Jawa Tengah'],
    logo: null,
  },
  paper: {
    size: 'F4',
    fontFamily: 'Arial',
    fontSizePoints: 11,
    marginsMillimetres: { top: 15, right: 20, bottom: 15, left: 25 },
    showLetterhead: true,
    copies: 2,
  },
  numbering: {
    pattern: '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}',
    classification: '530',
    unit: 'IKM',
  },
  handoverText: defaultTexts,
  doubleAidYears: 3,
});
