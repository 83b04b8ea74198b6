import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** A PIN as it is kept. Six digits are few: only the cost of each try and the delay protect them. */
export interface PinSecret {
  hash: Uint8Array;
  salt: Uint8Array;
  /** scrypt's N; r = 8 and p = 1 are fixed. */
  cost: number;
}

/** About 60 ms and 32 MB for each try. */
const presentCost = 2 ** 15;

const derive = (pin: string, salt: Uint8Array, cost: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** Hashes a PIN with a salt of its own. */
export async function hashPin(pin: string): Promise<PinSecret> {
  const salt = randomBytes(16);
  return { hash: await derive(pin, salt, presentCost), salt, cost: presentCost };
}

/** Whether it is the PIN. */
export async function isPin(pin: string, { hash, salt, cost }: PinSecret): Promise<boolean> {
  return timingSafeEqual(await derive(pin, salt, cost), hash);
}
