import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originOf, toAppUrl, toChromiumUrl } from './app-urls.ts';
import { createCodec } from './in-page/codec.ts';

const codec = createCodec();
const around = (value: unknown) => codec.decode(codec.encode(value));

test('keeps what structured clone keeps', () => {
  const value = {
    map: new Map<unknown, unknown>([['a', new Set([1, { b: undefined }])]]),
    buffer: new Uint8Array([0, 255, 7]).buffer,
    view: new Float64Array([1.5, -0]),
    date: new Date(86_400_000),
    big: 2n ** 70n,
    odd: [Number.NaN, Number.POSITIVE_INFINITY, -0, null, undefined, ['U'], ''],
    pattern: /a+/gi,
  };
  expect(around(value)).toEqual(value);
  expect(around(new TypeError('no'))).toMatchObject({ name: 'TypeError', message: 'no' });
  expect(around(Buffer.from('abc'))).toEqual(new Uint8Array([97, 98, 99]));
});

test('refuses functions, and keeps `__proto__` a key', () => {
  expect(() => codec.encode(() => 1)).toThrow('could not be cloned');
  const poison = around(JSON.parse('{"__proto__":{"polluted":true}}')) as object;
  expect(Object.hasOwn(poison, '__proto__')).toBe(true);
  expect('polluted' in poison).toBe(false);
});

test('any value comes back the same', () => {
  const value = fc.anything({
    withBigInt: true,
    withMap: true,
    withSet: true,
    withDate: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(value, (given) => {
      expect(around(given)).toEqual(structuredClone(given));
    }),
  );
});

test('addresses go to Chromium and back', () => {
  const schemes = ['app'];
  expect(toChromiumUrl('app://sentra/papers/1.pdf?x#y', schemes)).toBe(
    'https://sentra.app.invalid/papers/1.pdf?x#y',
  );
  for (const url of ['app://sentra/', 'app://sentra/a/b.html?c=d', 'https://example.com/', 'about:blank']) {
    expect(toAppUrl(toChromiumUrl(url, schemes))).toBe(url);
  }
  expect(toAppUrl('https://sentra.app.invalid.example.com/')).toBe('https://sentra.app.invalid.example.com/');
  expect([originOf('app://sentra/x'), originOf('https://a.b/c'), originOf('about:blank')]).toEqual([
    'app://sentra',
    'https://a.b',
    'null',
  ]);
});
