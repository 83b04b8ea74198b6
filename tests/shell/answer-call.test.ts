import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createAnswerer } from '../../src-main/answer-call.ts';
import { procedure } from '../../src-main/contract/procedure.ts';
import { failure, success } from '../../src-main/contract/result.ts';

const business = z.object({
  name: z.string().min(1, 'Nama wajib diisi.'),
  items: z.array(z.object({ quantity: z.int() })),
});

const contract = {
  businesses: {
    save: procedure(business, z.string()),
    slow: procedure(z.number(), z.number()),
    broken: procedure(z.unknown(), z.unknown()),
    refuses: procedure(z.unknown(), z.unknown()),
  },
};

function answerer() {
  const log = { slow: vi.fn(), defect: vi.fn() };
  const answer = createAnswerer(
    contract,
    {
      businesses: {
        save: (input) => success(`saved ${input.name}`),
        slow: (ms) => new Promise((resolve) => setTimeout(() => resolve(success(ms)), ms)),
        broken: () => {
          throw new Error('no such table: rahasia');
        },
        refuses: () => failure('not-found', 'Data tidak ditemukan.'),
      },
    },
    log,
  );
  return { answer, log };
}

const codeOf = async (answer: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await answer).error?.code;

describe('answering a call', () => {
  test('hands the parsed input to the handler and its value back', async () => {
    const { answer } = answerer();
    expect(await answer('businesses.save', { name: 'Batik', items: [], extra: 1 })).toEqual(
      success('saved Batik'),
    );
  });

  test('passes an expected error on', async () => {
    const { answer, log } = answerer();
    expect(await codeOf(answer('businesses.refuses', 1))).toBe('not-found');
    expect(log.defect).not.toHaveBeenCalled();
  });

  test('refuses names that the contract does not list', async () => {
    const { answer } = answerer();
    const names = ['', 'businesses', 'businesses.nope', '__proto__', 'constructor', '__proto__.toString'];
    const odd = [
      'businesses.__proto__',
      'businesses.constructor',
      'businesses.save.x',
      7,
      null,
      undefined,
      {},
      ['businesses.save'],
    ];
    for (const name of [...names, ...odd]) expect(await codeOf(answer(name, {}))).toBe('unknown-procedure');
  });

  test('names each wrong field once, in words', async () => {
    const { answer } = answerer();
    const result = await answer('businesses.save', {
      name: '',
      items: [{ quantity: 1 }, { quantity: 'dua' }],
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    if (result.ok) return;
    expect(Object.keys(result.error.fields ?? {})).toEqual(['name', 'items.1.quantity']);
    expect(result.error.fields?.name).toBe('Nama wajib diisi.');
    expect(result.error.fields?.['items.1.quantity']).toMatch(/tidak valid/i);
  });

  test('refuses what is too large before looking at its shape', async () => {
    const { answer } = answerer();
    const cyclic: { self?: unknown; text: string } = { text: 'x' };
    cyclic.self = cyclic;
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(await codeOf(answer('businesses.save', { name: 'x'.repeat(6_000_000), items: [] }))).toBe(
      'too-large',
    );
    expect(await codeOf(answer('businesses.save', { name: 'x', items: new Array(10_000_000) }))).toBe(
      'too-large',
    );
    expect(await codeOf(answer('businesses.save', new Uint8Array(6_000_000)))).toBe('too-large');
    expect(await codeOf(answer('businesses.save', cyclic))).toBe('invalid-input');
    expect(await codeOf(answer('businesses.save', deep))).toBe('invalid-input');
  });

  test('turns an exception into a defect that tells the user nothing inward, and logs it', async () => {
    const { answer, log } = answerer();
    const result = await answer('businesses.broken', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'defect' } });
    expect(JSON.stringify(result)).not.toContain('rahasia');
    expect(log.defect).toHaveBeenCalledWith('businesses.broken', expect.any(Error));
  });

  test('logs a slow call with its time', async () => {
    const { answer, log } = answerer();
    await answer('businesses.slow', 1);
    expect(log.slow).not.toHaveBeenCalled();
    await answer('businesses.slow', 230);
    expect(log.slow).toHaveBeenCalledWith('businesses.slow', expect.any(Number));
  });

  test('a contract without a handler cannot start', () => {
    const log = { slow: vi.fn(), defect: vi.fn() };
    const withoutHandlers = { businesses: {} } as unknown as Parameters<
      typeof createAnswerer<typeof contract>
    >[1];
    expect(() => createAnswerer(contract, withoutHandlers, log)).toThrow('No handler for businesses.save');
  });

  test('answers anything with a result and leaves the prototypes alone', async () => {
    const { answer } = answerer();
    const anything = fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withTypedArray: true,
      withNullPrototype: true,
    });
    const poison = fc.constantFrom(
      JSON.parse(
        '{"__proto__":{"polluted":true},"name":"x","items":[{"__proto__":{"polluted":1}}]}',
      ) as unknown,
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
    );
    const name = fc.oneof(
      fc.constantFrom('businesses.save', 'businesses.slow', '__proto__'),
      fc.string(),
      anything,
    );
    await fc.assert(
      fc.asyncProperty(name, fc.oneof(anything, poison), async (called, input) => {
        if (called === 'businesses.slow' && typeof input === 'number') return;
        const result = await answer(called, input);
        expect(typeof result.ok).toBe('boolean');
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
