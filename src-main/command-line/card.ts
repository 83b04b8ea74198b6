import { ensureChromium } from '../chromium/install-chromium.ts';
import { type BusinessScope, businessFilter } from '../contract/business-list.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Call, Command } from './command.ts';
import { oneWord, openNamed, optional, optionalNumber } from './options.ts';

/** Prints Kartu Binaan of one business, or of all of a village, one A4 page each. */
export const card: Command = {
  name: 'card',
  usage: 'card KELUAR.pdf --business N|--village KODE [--mask] cetak Kartu Binaan',
  options: { business: { type: 'string' }, village: { type: 'string' }, mask: { type: 'boolean' } },
  async run(call) {
    const file = oneWord(call, 'Berkas PDF');
    if (!file.ok) return file;
    const scope = scopeOf(call);
    if (!scope.ok) return scope;
    const office = openNamed(call);
    if (!office.ok) return office;
    const chromium = ensureChromium(call.tell);
    if (!chromium.ok) return chromium;
    const question = { scope: scope.value, mask: call.options.mask === true };
    const printed = await office.value.businessCards.printToFile(question, file.value);
    if (!printed.ok) return printed;
    return success({
      json: { file: file.value, ...printed.value },
      lines: [`${file.value}: ${printed.value.pages} kartu`],
    });
  },
};

/** Whose cards: exactly one of `--business` and `--village`. */
function scopeOf(call: Call): Result<BusinessScope> {
  const business = optionalNumber(call, 'business');
  if (!business.ok) return business;
  const village = optional(call, 'village');
  if ((business.value === undefined) === (village === undefined))
    return failure('option-missing', 'Sebut satu dari --business (nomor) atau --village (kode desa).');
  return success(
    village === undefined
      ? { filter: businessFilter.parse({}), everything: false, ids: [business.value ?? 0] }
      : { filter: businessFilter.parse({ villageCodes: [village] }), everything: true, ids: [] },
  );
}
