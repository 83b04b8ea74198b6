import { type Cell, letterSection, linesOf, paragraph, section, table } from './word-xml.ts';

// Tags in double brackets are filled once, with the office's texts and kop: what comes of it is the template that the
// office gets to see. Tags in braces are filled for each recipient (src-main/letters/word/).

const cell = (text: string, style = 'Sel', span = 1): Cell => ({ content: paragraph(text, { style }), span });

const letterhead = section('kop', [
  table(
    [
      [
        { content: paragraph('[[@logo]]', { align: 'center' }) },
        {
          content: [
            paragraph('[[pemerintah]]', { style: 'KopPemerintah' }),
            paragraph('[[dinas]]', { style: 'KopDinas' }),
            ...section('alamatKop', [paragraph('[[teks]]', { style: 'KopAlamat' })]),
          ].join(''),
        },
      ],
    ],
    { widths: [650, 4350] },
  ),
  paragraph('', { style: 'KopGaris' }),
]);

const heading = [
  ...letterhead,
  paragraph('[[judul]]', { style: 'JudulSurat' }),
  ...section('subjudul', [paragraph('[[teks]]', { style: 'Anakjudul' })]),
];

/** Label, colon, value; a row with a condition is left out where there is nothing to say. */
function facts(rows: [label: string, value: string, condition?: string][], ordinal: string): string {
  const drawn = rows.map(([label, value, condition], index): Cell[] => [
    { content: paragraph(`${condition ? `{#${condition}}` : ''}${index === 0 ? ordinal : ''}`) },
    { content: paragraph(label) },
    { content: paragraph(':', { align: 'center' }) },
    { content: paragraph(`${value}${condition ? `{/${condition}}` : ''}`, { align: 'left' }) },
  ]);
  return table(drawn, { widths: [215, 750, 135, 3900] });
}

const recipientFacts: [string, string, string?][] = [
  ['Nama', '{namaPenerima}'],
  ['NIK', '{nikPenerima}'],
  ['{jenisUsaha}', '{usahaPenerima}', 'adaUsaha'],
  ['Jabatan', '{jabatanPenerima}'],
  ['Alamat', '{alamatPenerima}'],
];

const parties = [
  facts(
    [
      ['Nama', '{namaPejabat}'],
      ['NIP', '{nipPejabat}', 'adaNip'],
      ['Jabatan', '{jabatanPejabat}'],
      ['Alamat', '{alamatPejabat}'],
    ],
    '1.',
  ),
  paragraph('bertindak untuk dan atas nama {pihakKesatu}, selanjutnya disebut **PIHAK KESATU**;', {
    style: 'Sebutan',
  }),
  facts(recipientFacts, '2.'),
  ...letterSection('kuasa', [
    paragraph(
      'yang dalam hal ini diwakili oleh **{namaKuasa}**{#nikKuasa}, NIK {nikKuasa}{/nikKuasa}, yang menerima dengan Surat Kuasa {suratKuasa},',
      { style: 'Sebutan' },
    ),
  ]),
  paragraph(
    '{#kelompok}bertindak untuk dan atas nama {usahaPenerima}, {/kelompok}selanjutnya disebut **PIHAK KEDUA**.',
    { style: 'Sebutan' },
  ),
];

const legalBasis = letterSection('adaDasarHukum', [
  paragraph('Dasar:', { style: 'Alinea', keepNext: true }),
  ...letterSection('dasarHukum', [paragraph('{no}.\t{teks}', { style: 'Butir' })]),
]);

const articles = section('pasal', [
  ...section('berjudul', [paragraph('Pasal [[no]] – [[judul]]', { style: 'Pasal' })]),
  ...section('tanpaJudul', [paragraph('Pasal [[no]]', { style: 'Pasal' })]),
  ...linesOf('isi'),
]);

/** The place of the signature itself. */
const emptyRoom = paragraph('', { style: 'RuangTandaTangan' });

/** One signature: title, room, name, and what stands below it. */
const signature = (
  heading: string,
  title: string,
  name: string,
  below: string[] = [],
  room = emptyRoom,
): string[] => [
  [paragraph(heading, { style: 'TandaTangan' }), paragraph(title, { style: 'TandaTangan' })].join(''),
  room,
  [
    paragraph(name, { style: 'NamaTandaTangan', bold: true, underline: true }),
    ...below.map((line) => paragraph(line, { style: 'NamaTandaTangan' })),
  ].join(''),
];
const noSignature = ['', '', ''].map(() => paragraph('', { style: 'TandaTangan' }));

const signatures = (left: string[], right: string[]): string =>
  table(
    left.map((content, row) => [{ content }, { content: right[row] ?? '' }]),
    { widths: [2500, 2500] },
  );

const official = signature('PIHAK KESATU,', '{jabatanTandaTanganPejabat},', '{namaPejabat}', [
  '{pangkatNipPejabat}',
]);
const recipient = (heading: string, room?: string) =>
  signature(heading, '{jabatanTandaTanganPenerima},', '{namaTandaTanganPenerima}', [], room);
/** With the box for the duty stamp, where the texts ask for it. */
const stampDuty = [
  ...section('meterai', [paragraph('Meterai', { style: 'Meterai' })]),
  ...section('tanpaMeterai', [emptyRoom]),
].join('');

const acknowledged = section('mengetahui', [
  paragraph('', { style: 'Jarak' }),
  table(
    signature('Mengetahui,', '[[jabatan]],', '[[nama]]', ['[[pangkatNip]]']).map((content) => [{ content }]),
    { widths: [5000] },
  ),
]);
const witnesses = section('adaSaksi', [
  paragraph('Saksi-saksi:', { style: 'Alinea', keepNext: true }),
  table(
    [
      [
        { content: paragraph('[[#saksi]][[no]].') },
        { content: paragraph('[[nama]]', { bold: true, underline: true }) + paragraph('[[jabatan]]') },
        { content: paragraph('[[no]]. ………………………………[[/saksi]]') },
      ],
    ],
    { widths: [215, 2800, 1985] },
  ),
]);

const ending = (left: string[], right: string[]): string[] => [
  ...linesOf('penutup', { keepNext: true }),
  paragraph('', { style: 'Jarak' }),
  signatures(left, right),
  ...acknowledged,
  ...witnesses,
];

const annexHead = (ordinal: string, number: string): string[] => [
  paragraph(`Lampiran${ordinal} [[judul]]`, { pageBreakBefore: true }),
  paragraph(`Nomor\t: ${number}`, { style: 'KepalaLampiran' }),
  paragraph('Tanggal\t: {tanggal}', { style: 'KepalaLampiran' }),
  paragraph('', { style: 'Jarak' }),
];

const goodsAnnex = (title: string, number: string): string[] => [
  ...annexHead('{#adaAnggota} I{/adaAnggota}', number),
  paragraph(title, { style: 'JudulSurat' }),
  paragraph('', { style: 'Jarak' }),
  table(
    [
      [
        'No.',
        'Nama Barang',
        'Merek',
        'Spesifikasi',
        'Jumlah',
        'Satuan',
        'Harga Satuan (Rp)',
        'Jumlah Harga (Rp)',
      ].map((text) => ({ content: paragraph(text, { style: 'SelTengah', bold: true }) })),
      [
        cell('{#barang}{no}.', 'SelTengah'),
        cell('{nama}'),
        cell('{merek}'),
        cell('{spesifikasi}'),
        cell('{jumlah}', 'SelTengah'),
        cell('{satuan}', 'SelTengah'),
        cell('{hargaSatuan}', 'SelAngka'),
        cell('{jumlahHarga}{/barang}', 'SelAngka'),
      ],
      [
        { content: paragraph('JUMLAH', { style: 'SelTengah', bold: true }), span: 7 },
        { content: paragraph('{jumlahSeluruh}', { style: 'SelAngka', bold: true }) },
      ],
      [{ content: paragraph('Terbilang: {terbilang}', { style: 'Sel', italic: true }), span: 8 }],
    ],
    { widths: [255, 1080, 620, 930, 465, 430, 600, 620], borders: true, headRows: 1 },
  ),
  paragraph('', { style: 'Jarak' }),
  signatures(recipient('PIHAK KEDUA,'), official),
];

const membersAnnex = (number: string): string[] =>
  letterSection('adaAnggota', [
    ...annexHead(' II', number),
    paragraph('Daftar Anggota Kelompok', { style: 'JudulSurat' }),
    paragraph('{usahaPenerima}', { style: 'NomorSurat' }),
    paragraph('', { style: 'Jarak' }),
    table(
      [
        ['No.', 'Nama', 'NIK', 'Alamat'].map((text) => ({
          content: paragraph(text, { style: 'SelTengah', bold: true }),
        })),
        [
          cell('{#anggota}{no}.', 'SelTengah'),
          cell('{nama}'),
          cell('{nik}', 'SelTengah'),
          cell('{alamat}{/anggota}'),
        ],
      ],
      { widths: [300, 1400, 1000, 2300], borders: true, headRows: 1 },
    ),
    paragraph('', { style: 'Jarak' }),
    signatures(recipient('PIHAK KEDUA,'), official),
  ]);

const byHand = '…………………………………………';

/** A letter of two parties: BAST, NPHD. */
const twoParties = (numbers: string[], goodsTitle: string): string[] => {
  const [number = ''] = numbers;
  return [
    ...heading,
    ...numbers.map((one) => paragraph(`NOMOR : ${one}`, { style: 'NomorSurat' })),
    ...letterSection('bagianLanjutan', [paragraph('BAGIAN {bagian}', { style: 'NomorSurat' })]),
    paragraph('', { style: 'Jarak' }),
    ...linesOf('pembuka'),
    ...parties,
    ...legalBasis,
    paragraph('{pernyataanPihak}', { style: 'Alinea', keepNext: true }),
    ...articles,
    ...ending(recipient('PIHAK KEDUA,', stampDuty), official),
    ...goodsAnnex(goodsTitle, number),
    ...membersAnnex(number),
    paragraph('', { style: 'Jarak' }),
  ];
};

/** What the recipient alone signs: statement, integrity pact. */
const statement: string[] = [
  ...heading,
  paragraph('', { style: 'Jarak' }),
  ...linesOf('pembuka'),
  facts(recipientFacts, ''),
  ...legalBasis,
  ...section('pasal', [
    ...section('berjudul', [paragraph('[[judul]]', { style: 'Pasal', align: 'left' })]),
    ...linesOf('isi'),
  ]),
  ...ending(
    noSignature,
    recipient('{tempatTanggal}', stampDuty).map((content, row) =>
      row === 0
        ? [
            paragraph('{tempatTanggal}', { style: 'TandaTangan' }),
            paragraph('Yang menyatakan,', { style: 'TandaTangan' }),
            paragraph('{jabatanTandaTanganPenerima},', { style: 'TandaTangan' }),
          ].join('')
        : content,
    ),
  ),
  paragraph('', { style: 'Jarak' }),
];

/** The body of each template, by the kind of letter. */
export const letterBodies = {
  handovers: twoParties(['{nomor}'], 'Daftar Barang yang Diserahterimakan'),
  'grant-agreement': twoParties([byHand, byHand], 'Daftar Barang yang Dihibahkan'),
  statement,
  'integrity-pact': statement,
} as const;
