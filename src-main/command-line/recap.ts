import { readyRecapKinds } from '../contract/ready-recaps.ts';
import { success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { oneOf, oneWord, openNamed, optional, optionalNumber } from './options.ts';

/** Writes a ready recap; without `--kind` the workbook of aid. */
const recap: Command = {
  name: 'recap',
  usage:
    'recap KELUAR.xlsx|KELUAR.pdf [--kind NAMA] [--year T] [--district KECAMATAN] [--sector KOMODITAS] [--mask] --database DB',
  options: {
    kind: { type: 'string' },
    year: { type: 'string' },
    district: { type: 'string' },
    sector: { type: 'string' },
    mask: { type: 'boolean' },
  },
  async run(call) {
    const file = oneWord(call, 'Berkas rekap');
    if (!file.ok) return file;
    const year = optionalNumber(call, 'year');
    if (!year.ok) return year;
    const kind = oneOf(call, 'kind', readyRecapKinds);
    if (!kind.ok) return kind;
    const office = openNamed(call);
    if (!office.ok) return office;
    if (kind.value === undefined) {
      const scope = { programId: null, year: year.value ?? null };
      const written = await office.value.recaps.writeWorkbook(scope, file.value);
      if (!written.ok) return written;
      const { file: path, sheets } = written.value;
      return success({ json: written.value, lines: [`${path}: ${sheets} lembar`] });
    }
    const place = office.value.readyRecaps.named({
      district: optional(call, 'district') ?? null,
      sector: optional(call, 'sector') ?? null,
    });
    if (!place.ok) return place;
    const question = {
      kind: kind.value,
      year: year.value ?? null,
      ...place.value,
      masked: call.options.mask === true,
    };
    const written = await office.value.readyRecaps.write(question, file.value);
    if (!written.ok) return written;
    const { path, pages } = written.value;
    return success({ json: written.value, lines: [pages === null ? path : `${path}: ${pages} halaman`] });
  },
};

/** Names every ready recap. */
const recaps: Command = {
  name: 'recaps',
  usage: 'recaps --list --database DB                          nama setiap rekap siap pakai',
  options: { list: { type: 'boolean' } },
  async run(call) {
    const office = openNamed(call);
    if (!office.ok) return office;
    const { kinds } = office.value.readyRecaps;
    return success({ json: kinds, lines: kinds.map(({ kind, title }) => `${kind}\t${title}`) });
  },
};

export const recapCommands: Command[] = [recap, recaps];
