import grantAgreementText from '../../resources/letters/grant-agreement.json';
import handoverText from '../../resources/letters/handover.json';
import integrityPactText from '../../resources/letters/integrity-pact.json';
import statementText from '../../resources/letters/statement.json';
import trainingPapers from '../../resources/letters/training-papers.json';
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
  handoverText,
  statementText,
  integrityPactText,
  grantAgreementText,
  labels: { layout: '3x8', owner: 'Barang bantuan {namaPemerintah}' },
  envelopes: { size: 'DL', showSender: true },
  wordTemplates: { handovers: null, statement: null, 'integrity-pact': null, 'grant-agreement': null },
  trainingPapers,
  doubleAidYears: 3,
  monitoring: { everyMonths: 3, forYears: 2 },
  security: { lockAfterMinutes: 10 },
});
