import type {} from '../../src-main/contract/bridge.ts';
import type { OfficeClient } from '../../src-main/contract/contract.ts';
import { type Failure, failure, type Result } from '../../src-main/contract/result.ts';

const broken = (): { ok: false; error: Failure } =>
  failure(
    'window.no-answer',
    'Program tidak dapat menjawab permintaan ini. Ulangi; bila tetap terjadi, tutup dan buka kembali Sentra IKM.',
  );

const refused = new Set<() => void>();

/** Hears that the program is locked: a call was refused for it. */
export const whenRefused = (listener: () => void): void => {
  refused.add(listener);
};

/** Asks the main process. Never throws: an exception on the way becomes a failure in words. */
const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
  try {
    const answer = await window.sentra.call(name, input);
    if (!answer.ok && answer.error.code === 'not-signed-in') for (const listener of refused) listener();
    return answer;
  } catch (error) {
    console.error(`${name} failed`, error);
    return broken();
  }
};

const feature = (featureName: string) =>
  new Proxy(
    {},
    { get: (_, procedure) => (input: unknown) => call(`${featureName}.${String(procedure)}`, input) },
  );

const features = new Map<string, object>();

/** `office.businesses.list({...})`: every procedure of the contract, typed by it. */
export const office = new Proxy({} as OfficeClient, {
  get: (_, name) => {
    const key = String(name);
    const known = features.get(key) ?? feature(key);
    features.set(key, known);
    return known;
  },
});
