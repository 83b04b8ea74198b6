import type { OperatorRow } from '../contract/operators.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { delayAfter, waitInWords, waitOf } from '../rules/pin-delay.ts';
import type { OperatorRepository } from './operator-repository.ts';
import { isPin } from './pin.ts';

/**
 * Whether this is the PIN of an active operator. A try is counted on the disk before it is looked at, so that neither many
 * at once nor switching the computer off gives more of them. Fails with `operator-unknown`, `wait`, or `pin-wrong`.
 */
export async function tryPin(
  operators: OperatorRepository,
  id: number,
  pin: string,
  now: () => number,
): Promise<Result<OperatorRow>> {
  const operator = operators.byId(id);
  const secret = operators.secret(id);
  if (!operator?.active || !secret)
    return failure('operator-unknown', 'Petugas ini tidak ditemukan atau sudah tidak aktif.');
  const at = now();
  const attempts = secret.wrongAttempts;
  const { wait, restart } = waitOf(attempts, Date.parse(secret.wrongAt ?? '') || 0, at);
  const count = (number: number) => operators.setWrong(id, number, new Date(at).toISOString());
  if (restart) count(attempts);
  if (wait > 0)
    return failure('wait', `PIN terlalu sering salah. Tunggu ${waitInWords(wait)}, lalu coba lagi.`);
  count(attempts + 1);
  if (await isPin(pin, secret)) {
    operators.setWrong(id, 0, null);
    return success(operator);
  }
  const delay = delayAfter(attempts + 1);
  return failure(
    'pin-wrong',
    delay > 0 ? `PIN salah. Tunggu ${waitInWords(delay)}, lalu coba lagi.` : 'PIN salah. Coba lagi.',
  );
}
