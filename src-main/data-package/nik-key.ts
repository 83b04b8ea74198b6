import { createHmac } from 'node:crypto';

/** A key shorter than this could be tried out. */
export const shortestKey = 16;

/**
 * What stands for a NIK in a masked package: HMAC-SHA256 with the key that the province gives all its offices, the first
 * 128 bits in hexadecimal. Two offices come to the same, nobody without the key can go back. Who has the key can: a NIK
 * has few unknown digits, so the key is kept like a password.
 */
export const nikKey = (nik: string, provinceKey: string): string =>
  createHmac('sha256', provinceKey).update(nik).digest('hex').slice(0, 32);
