import { twips } from './word-xml.ts';

/** The fixed parts of a .docx: content types, relationships, styles, and a foot with the page's number. */

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'application/vnd.openxmlformats-package';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Style {
  id: string;
  name: string;
  paragraph?: string;
  run?: string;
}

const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
/** A point whose mark hangs before it. */
const point = (left: number): string =>
  `<w:tabs><w:tab w:val="left" w:pos="${twips(left)}"/></w:tabs>${spacing(20, 20)}<w:ind w:left="${twips(left)}" w:hanging="${twips(7)}"/><w:jc w:val="both"/>`;

const styles: Style[] = [
  {
    id: 'KopPemerintah',
    name: 'Kop Pemerintah',
    paragraph: '<w:jc w:val="center"/>',
    run: '<w:sz w:val="26"/>',
  },
  {
    id: 'KopDinas',
    name: 'Kop Dinas',
    paragraph: '<w:jc w:val="center"/>',
    run: '<w:b/><w:sz w:val="32"/>',
  },
  { id: 'KopAlamat', name: 'Kop Alamat', paragraph: '<w:jc w:val="center"/>', run: '<w:sz w:val="19"/>' },
  {
    id: 'KopGaris',
    name: 'Kop Garis',
    paragraph: `<w:pBdr><w:bottom w:val="thickThinSmallGap" w:sz="18" w:space="1" w:color="000000"/></w:pBdr>${spacing(0, 140)}`,
    run: '<w:sz w:val="8"/>',
  },
  {
    id: 'JudulSurat',
    name: 'Judul Surat',
    paragraph: '<w:keepNext/><w:jc w:val="center"/>',
    run: '<w:b/><w:caps/><w:sz w:val="24"/>',
  },
  { id: 'Anakjudul', name: 'Anak Judul', paragraph: '<w:keepNext/><w:jc w:val="center"/>', run: '<w:caps/>' },
  { id: 'NomorSurat', name: 'Nomor Surat', paragraph: '<w:jc w:val="center"/>' },
  { id: 'Alinea', name: 'Alinea', paragraph: `${spacing(30, 30)}<w:jc w:val="both"/>` },
  { id: 'Butir', name: 'Butir', paragraph: point(7) },
  { id: 'AnakButir', name: 'Anak Butir', paragraph: point(14) },
  {
    id: 'Sebutan',
    name: 'Sebutan Pihak',
    paragraph: `${spacing(20, 60)}<w:ind w:left="${twips(7)}"/><w:jc w:val="both"/>`,
  },
  {
    id: 'Pasal',
    name: 'Pasal',
    paragraph: `<w:keepNext/>${spacing(80, 20)}<w:jc w:val="center"/>`,
    run: '<w:b/>',
  },
  { id: 'Sel', name: 'Sel Tabel', paragraph: spacing(20, 20), run: '<w:sz w:val="19"/>' },
  {
    id: 'SelTengah',
    name: 'Sel Tabel Tengah',
    paragraph: `${spacing(20, 20)}<w:jc w:val="center"/>`,
    run: '<w:sz w:val="19"/>',
  },
  {
    id: 'SelAngka',
    name: 'Sel Tabel Angka',
    paragraph: `${spacing(20, 20)}<w:jc w:val="right"/>`,
    run: '<w:sz w:val="19"/>',
  },
  {
    id: 'KepalaLampiran',
    name: 'Kepala Lampiran',
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="${twips(20)}"/></w:tabs>`,
  },
  { id: 'NamaTandaTangan', name: 'Nama Tanda Tangan', paragraph: '<w:jc w:val="center"/>' },
  { id: 'TandaTangan', name: 'Tanda Tangan', paragraph: '<w:keepNext/><w:jc w:val="center"/>' },
  {
    id: 'RuangTandaTangan',
    name: 'Ruang Tanda Tangan',
    paragraph: `<w:keepNext/>${spacing(440, 160)}`,
    run: '<w:sz w:val="15"/>',
  },
  {
    id: 'Meterai',
    name: 'Meterai',
    // A box of 21 x 14 mm at the left of the cell.
    paragraph: `<w:keepNext/><w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="dashed" w:sz="6" w:space="1" w:color="000000"/>`).join('')}</w:pBdr><w:spacing w:before="120" w:after="60" w:line="${twips(13)}" w:lineRule="exact"/><w:ind w:left="60" w:right="${twips(57)}"/><w:jc w:val="center"/>`,
    run: '<w:sz w:val="15"/>',
  },
  { id: 'Jarak', name: 'Jarak', paragraph: `<w:keepNext/>${spacing(0, 0)}`, run: '<w:sz w:val="12"/>' },
];

const styleXml = ({ id, name, paragraph = '', run = '' }: Style): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

export const stylesXml = `${xml}<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.map(styleXml).join('')}</w:styles>`;

export const contentTypesXml = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${packageTypes}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordTypes}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordTypes}.footer+xml"/></Types>`;

export const packageRelationshipsXml = `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`;

export const documentRelationshipsXml = `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relationships}/footer" Target="footer1.xml"/></Relationships>`;

const field = (code: string): string =>
  `<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>`;

export const footerXml = `${xml}<w:ftr ${main}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">Halaman </w:t></w:r>${field('PAGE')}</w:p></w:ftr>`;

/** The document around its body: A4, with the margins of the settings' default. */
export const documentXml = (body: string[]): string =>
  `${xml}<w:document ${main} xmlns:r="${relationships}"><w:body>${body.join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${twips(15)}" w:right="${twips(20)}" w:bottom="${twips(15)}" w:left="${twips(25)}" w:header="${twips(8)}" w:footer="${twips(8)}" w:gutter="0"/><w:pgNumType w:start="1"/></w:sectPr></w:body></w:document>`;
