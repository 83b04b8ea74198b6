import { pinPattern } from '../contract/operators.ts';
import { failure, success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { openNamed } from './options.ts';
import { readSecret } from './passphrase.ts';

/** A new PIN for somebody who forgot his, when no other pengelola can give one. */
export const operatorPin: Command = {
  name: 'operator pin',
  usage:
    'operator pin NAMA --pin-file BERKAS --database DB   PIN baru (6 angka, baris pertama berkas) bagi petugas',
  options: { 'pin-file': { type: 'string' } },
  async run(call) {
    const name = call.words.join(' ');
    if (name === '') return failure('argument-missing', 'Nama petugas belum disebut.');
    const pin = readSecret(call, 'pin-file', 'PIN');
    if (!pin.ok) return pin;
    if (pin.value === null || !pinPattern.test(pin.value.trim()))
      return failure('pin-wrong', 'Sebutkan --pin-file dengan berkas yang berisi PIN 6 angka.');
    const office = openNamed(call);
    if (!office.ok) return office;
    const reset = await office.value.resetPin(name, pin.value.trim());
    if (!reset.ok) return reset;
    return success({ json: reset.value, lines: [`PIN baru berlaku bagi ${reset.value.name}.`] });
  },
};
