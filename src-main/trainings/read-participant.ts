import type { z } from 'zod';
import type { participantInput } from '../contract/trainings.ts';
import { checkNik } from '../rules/nik.ts';
import { parsePhones } from '../rules/phones.ts';
import type { Problem } from '../rules/problem.ts';
import { makeProblem } from '../rules/problem.ts';
import type { ParticipantData } from './participant-repository.ts';

type Input = z.output<typeof participantInput>;

/** What an owner's entry is completed from. */
export interface OwnerFacts {
  ownerName: string;
  nik: string | null;
  gender: 'L' | 'P' | null;
  phones: string[];
  villageCode: string | null;
}

/**
 * Reads a participant as typed. An owner's empty fields are taken from the business; a worker of a business lives where
 * the business is unless said otherwise. Errors: `name-missing`, a NIK or phone that cannot be read, `reason-missing`
 * for one who withdrew.
 */
export function readParticipant(
  input: Input,
  owner: OwnerFacts | undefined,
  context: { isKnownDistrict: (code6: string) => boolean; today: string },
): { data: ParticipantData; problems: Problem[] } {
  const isOwner = input.role === 'pemilik' && owner !== undefined;
  const nik = checkNik(input.nik, { ...context, gender: input.gender, birthDate: null });
  const phones = parsePhones(input.phone);
  const { id: _id, phone: _phone, ...typed } = input;
  const data: ParticipantData = {
    ...typed,
    // Somebody without a business is a guest, whatever was chosen.
    role: input.businessId === null ? 'tamu' : input.role === 'tamu' ? 'pekerja' : input.role,
    name: input.name || (isOwner ? owner.ownerName : ''),
    nik: nik.nik ?? (isOwner && input.nik === '' ? owner.nik : null),
    gender: input.gender ?? nik.reading?.gender ?? (isOwner ? owner.gender : null),
    phones: phones.phones.length === 0 && isOwner ? owner.phones : phones.phones,
    villageCode: input.villageCode ?? owner?.villageCode ?? null,
  };
  const problems = nik.problems.concat(
    phones.problems.map((problem) =>
      problem.code === 'phone-damaged' ? { ...problem, severity: 'error' as const } : problem,
    ),
  );
  if (data.name === '') problems.push(makeProblem('name-missing', 'name', '', 'Nama peserta belum diisi.'));
  return { data, problems };
}
