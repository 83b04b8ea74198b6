import type { DeliverInput } from '../contract/handovers.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Receiver } from '../letters/handover-lifecycle.ts';
import { checkNik } from '../rules/nik.ts';

type Typed = Pick<DeliverInput, 'receivedBy' | 'proxyName' | 'proxyNik' | 'proxyLetter'>;

/**
 * Who took the goods, as typed. A proxy is named, with a NIK and the letter of authority: without these nobody can say
 * later who has the goods. Fails with `proxy-incomplete` and words for each field.
 */
export function readReceiver(typed: Typed, today: string): Result<Receiver> {
  if (typed.receivedBy === 'penerima')
    return success({ receivedBy: 'penerima', proxyName: '', proxyNik: null, proxyLetter: '' });
  const { nik, problems } = checkNik(typed.proxyNik, { isKnownDistrict: () => true, today });
  const fields: Record<string, string> = {};
  if (typed.proxyName.trim() === '') fields.proxyName = 'Nama penerima kuasa belum diisi.';
  if (nik === null) fields.proxyNik = problems[0]?.message ?? 'NIK belum benar.';
  if (typed.proxyLetter.trim() === '') fields.proxyLetter = 'Nomor dan tanggal surat kuasa belum diisi.';
  if (Object.keys(fields).length > 0)
    return failure('proxy-incomplete', 'Lengkapi data penerima kuasa.', fields);
  return success({
    receivedBy: 'kuasa',
    proxyName: typed.proxyName.trim(),
    proxyNik: nik,
    proxyLetter: typed.proxyLetter.trim(),
  });
}
