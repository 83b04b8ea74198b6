/** Where the sample's recipients live: 15 villages of 13 districts of Purbalingga, with their real codes. */
import type { TradeName } from './trades.ts';

/** A village of the sample, its trades (handed out in turn), and how many recipients it has. */
export interface Place {
  village: string;
  villageCode: string;
  district: string;
  recipients: number;
  trades: TradeName[];
  /** The group among the recipients, if there is one. */
  group?: string;
}

const place = (
  [village, villageCode, district]: [string, string, string],
  recipients: number,
  trades: TradeName[],
  group?: string,
): Place => ({ village, villageCode, district, recipients, trades, group });

/** Three of the names (Karangreja, Bojong, Penaruban) occur in a second district, so the district must decide. */
export const places: Place[] = [
  place(['Toyareja', '33.03.05.2002', 'Purbalingga'], 14, ['knalpot']),
  place(['Patemon', '33.03.14.2005', 'Bojongsari'], 12, ['knalpot'], 'KUB Knalpot Maju Bersama'),
  place(['Kajongan', '33.03.14.2007', 'Bojongsari'], 14, ['sapu'], 'KUB Glagah Mekar'),
  place(
    ['Limbasari', '33.03.09.2015', 'Bobotsari'],
    10,
    ['batik tulis', 'batik cap'],
    'Paguyuban Batik Sekar Limbasari',
  ),
  place(['Gandasuli', '33.03.09.2001', 'Bobotsari'], 8, ['keripik', 'kayu']),
  place(['Karangreja', '33.03.07.2007', 'Kutasari'], 12, ['gula kristal', 'gula merah'], 'KUB Manis Lestari'),
  place(['Bojong', '33.03.08.2011', 'Mrebet'], 9, ['bambu', 'gula merah']),
  place(
    ['Penaruban', '33.03.04.2011', 'Kaligondang'],
    10,
    ['gula merah', 'gula kristal'],
    'KUB Nira Sejahtera',
  ),
  place(['Kembangan', '33.03.02.2003', 'Bukateja'], 9, ['keripik', 'roti']),
  place(['Toyareka', '33.03.01.2017', 'Kemangkon'], 8, ['tenun', 'kayu']),
  place(['Blater', '33.03.06.2003', 'Kalimanah'], 10, ['roti', 'keripik']),
  place(['Karanggambas', '33.03.15.2013', 'Padamara'], 8, ['kayu']),
  place(['Tajug', '33.03.12.2006', 'Karangmoncol'], 8, ['batik tulis', 'bambu']),
  place(['Wanogara Kulon', '33.03.13.2008', 'Rembang'], 8, ['kayu', 'bambu']),
  place(['Serang', '33.03.10.2001', 'Karangreja'], 8, ['minuman'], 'KUB Sari Stroberi'),
];
