import { mkdirSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { bookXml, codeOf, path, written, xlsx, xlsxParts } from './fixtures.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = () => Buffer.from(xlsx(row));

/** Rewrites the declared unpacked size of every entry in the central directory. */
const declare = (bytes: Buffer, size: number): Buffer => {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4)) {
    copy.writeUInt32LE(size, at + 24);
  }
  return copy;
};

const oldContainer = (streams: Record<string, Buffer>): Buffer => {
  const container = XLSX.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(container, name, content);
  return XLSX.CFB.write(container, { type: 'buffer' });
};

/** An .xls whose stream says, right after its first record, that it is encrypted. */
const lockedXls = (): Buffer => {
  const container = XLSX.CFB.read(written([['a']], 'biff8'), { type: 'buffer' });
  const stream = Buffer.from(XLSX.CFB.find(container, 'Workbook').content);
  const first = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.alloc(4 + 54);
  filePass.writeUInt16LE(0x2f, 0);
  filePass.writeUInt16LE(54, 2);
  filePass.set([1, 0, 1, 0, 1, 0], 4);
  return oldContainer({
    '/Workbook': Buffer.concat([stream.subarray(0, first), filePass, stream.subarray(first)]),
  });
};

describe('a file that cannot be read', () => {
  it('is missing', () => {
    const result = openWorkbook(path('tidak-ada.xlsx'));
    expect(result).toMatchObject({ ok: false, error: { code: 'file-missing' } });
    expect(result.ok ? '' : result.error.message).toContain('"tidak-ada.xlsx" tidak ditemukan');
  });

  it('is a folder', () => {
    mkdirSync(path('folder.xlsx'), { recursive: true });
    expect(openWorkbook(path('folder.xlsx'))).toMatchObject({ error: { code: 'file-not-workbook' } });
  });

  it('is locked by a password', () => {
    const encrypted = { '/EncryptionInfo': Buffer.alloc(200), '/EncryptedPackage': Buffer.alloc(5000) };
    expect(codeOf('sandi.xlsx', oldContainer(encrypted))).toBe('file-locked-by-password');
    expect(codeOf('sandi.xls', lockedXls())).toBe('file-locked-by-password');
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const ods = zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': strToU8(manifest) });
    expect(codeOf('sandi.ods', ods)).toBe('file-locked-by-password');
    const zip = good();
    for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) zip[at + 8] = 1;
    expect(codeOf('sandi-zip.xlsx', zip)).toBe('file-locked-by-password');
  });

  it('is damaged', () => {
    const bytes = good();
    expect(codeOf('nol.xlsx', '')).toBe('file-damaged');
    expect(codeOf('terpotong.xlsx', bytes.subarray(0, bytes.length - 30))).toBe('file-damaged');
    expect(codeOf('separuh.xlsx', bytes.subarray(0, bytes.length / 2))).toBe('file-damaged');
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8((flipped[120] ?? 0) ^ 0xff, 120);
    expect(codeOf('bita-berubah.xlsx', flipped)).toBe('file-damaged');
    const old = written([['a', 'b']], 'biff8');
    expect(codeOf('terpotong.xls', old.subarray(0, 1000))).toBe('file-damaged');
    const parts = xlsxParts(`<worksheet><sheetData>${row}`);
    expect(codeOf('xml-terpotong.xlsx', zipSync(parts))).toBe('file-damaged');
    const { 'xl/worksheets/sheet1.xml': _, ...without } = xlsxParts('');
    expect(codeOf('tanpa-lembar.xlsx', zipSync(without))).toBe('file-damaged');
  });

  it('is no workbook', () => {
    const word = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8('<w/>'),
    });
    const result = openWorkbook(path('x.docx'));
    expect(result.ok).toBe(false);
    expect(codeOf('surat.xlsx', word)).toBe('file-not-workbook');
    expect(codeOf('laporan.xlsx', '%PDF-1.7\n%\xe2\xe3')).toBe('file-not-workbook');
    expect(codeOf('foto.xlsx', Buffer.from('ffd8ffe000104a464946', 'hex'))).toBe('file-not-workbook');
    expect(codeOf('foto.csv', Buffer.from('89504e470d0a1a0a0000', 'hex'))).toBe('file-not-workbook');
    expect(codeOf('asal.xlsx', 'halo, ini hanya teks')).toBe('file-not-workbook');
    expect(codeOf('acak.csv', Buffer.from([1, 2, 3, 0, 7, 6, 0, 0, 5, 250]))).toBe('file-not-workbook');
    expect(codeOf('nol-semua.xlsx', Buffer.alloc(4096))).toBe('file-not-workbook');
    expect(codeOf('biner.xlsb', written([['a']], 'xlsb'))).toBe('file-not-workbook');
    expect(codeOf('arsip.xlsx', zipSync({ 'foto.jpg': strToU8('x') }))).toBe('file-not-workbook');
    expect(codeOf('kosong.zip', zipSync({}))).toBe('file-not-workbook');
    expect(codeOf('surat.xls', oldContainer({ '/WordDocument': Buffer.alloc(9000) }))).toBe(
      'file-not-workbook',
    );
    const writer = {
      'content.xml': strToU8('x'),
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    };
    expect(codeOf('surat.ods', zipSync(writer))).toBe('file-not-workbook');
  });

  it('is too large, which is seen before anything is unpacked', () => {
    expect(codeOf('besar.csv', 'a;b\n1;2\n', { fileBytes: 5 })).toBe('file-too-large');
    expect(codeOf('bom.xlsx', declare(good(), 0xfffffff0))).toBe('file-too-large');
    expect(codeOf('bom-bagian.xlsx', good(), { entryBytes: 100 })).toBe('file-too-large');
    expect(codeOf('banyak.xlsx', good(), { entries: 5 })).toBe('file-too-large');
    const bomb = zipSync({ ...xlsxParts(''), 'xl/media/nol.bin': new Uint8Array(3_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf('bom-nol.xlsx', bomb, { unpackedBytes: 2_000_000 })).toBe('file-too-large');
  });

  it('lies about its unpacked size', () => {
    expect(codeOf('bohong.xlsx', declare(good(), 10))).toBe('file-damaged');
  });

  it('asks for too many cells by repeating one (.ods)', () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell>';
    const content = `<office:document-content><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:document-content>`;
    const ods = zipSync({ 'content.xml': strToU8(content), 'META-INF/manifest.xml': strToU8('<m/>') });
    expect(codeOf('ulang.ods', ods)).toBe('file-too-large');
  });

  it('holds nothing', () => {
    expect(codeOf('kosong.xlsx', xlsx(''))).toBe('workbook-empty');
    expect(codeOf('bergaya.xlsx', xlsx('<row r="9"><c r="AA9" s="1"/></row>'))).toBe('workbook-empty');
    expect(codeOf('kosong.csv', '')).toBe('workbook-empty');
    expect(codeOf('kosong2.csv', ';;;\n;;;\n')).toBe('workbook-empty');
  });
});

describe('hostile content', () => {
  it('does not resolve external entities', () => {
    const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>[&e;]</t></is></c></row></sheetData></worksheet>`;
    const result = openWorkbook(path('entitas.xlsx'));
    expect(result.ok).toBe(false);
    expect(codeOf('entitas.xlsx', zipSync(xlsxParts(sheet)))).toBe('opened');
    const opened = openWorkbook(path('entitas.xlsx'));
    expect(opened.ok && opened.value.sheets[0]?.cell(1, 1)?.text).toBe('[&e;]');
  });

  it('takes headings and sheets called __proto__ as plain text', () => {
    expect(codeOf('proto.csv', '__proto__;constructor\n1;2\n')).toBe('opened');
    const bytes = written(
      [
        ['__proto__', 'toString'],
        [1, 2],
      ],
      'xlsx',
    );
    expect(codeOf('proto.xlsx', bytes)).toBe('opened');
    expect(codeOf('proto2.xlsx', xlsx(row, '', '', { 'xl/workbook.xml': bookXml('name="__proto__"') }))).toBe(
      'opened',
    );
    expect(({} as Record<string, unknown>)['!data']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not carry out endless column ranges and links', () => {
    const cols = '<cols><col min="1" max="4294967295" hidden="1" width="9"/></cols>';
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>';
    expect(codeOf('tak-berujung.xlsx', xlsx(row, links, cols))).toBe('opened');
    const xml = written([['a']], 'xlml')
      .toString()
      .replace('<Row', '<Column ss:Span="4294967295" ss:Hidden="1"/><Row');
    expect(codeOf('tak-berujung.xls', xml)).toBe('opened');
    const old = written([['a', 'b']], 'biff8', (sheet) => {
      Object.assign(sheet.A1, { l: { Target: 'https://example.com' } });
    });
    expect(codeOf('tautan.xls', old)).toBe('opened');
  });

  it('ignores cells outside of any sheet', () => {
    const rows = `${row}<row r="99999999"><c r="A99999999"><v>2</v></c></row><row r="2"><c r="ZZZZ2"><v>3</v></c></row>`;
    expect(codeOf('jauh.xlsx', xlsx(rows))).toBe('opened');
    const opened = openWorkbook(path('jauh.xlsx'));
    expect(opened.ok && [opened.value.sheets[0]?.rowCount, opened.value.sheets[0]?.columnCount]).toEqual([
      1, 1,
    ]);
  });
});
