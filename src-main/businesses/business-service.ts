import type { z } from 'zod';
import type { BusinessRow, businessProcedures, receivedAid } from '../contract/businesses.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { formatLongDate } from '../rules/dates.ts';
import { normalizeName } from '../rules/names.ts';
import { checkNik } from '../rules/nik.ts';
import { formatPhone, parsePhones } from '../rules/phones.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { createBusinessList } from './business-list.ts';
import type { BusinessRecord } from './business-record.ts';
import { createBusinessRepository } from './business-repository.ts';
import { type ReadingContext, readBusiness } from './read-business.ts';

export interface BusinessServiceOptions {
  connection: Connection;
  reading: () => ReadingContext;
  aidOf: (businessId: number) => z.infer<typeof receivedAid>[];
  groupsOf: (businessId: number) => { id: number; name: string }[];
}

/** The register of businesses as the screens see it. */
export function createBusinesses({ connection, reading, aidOf, groupsOf }: BusinessServiceOptions) {
  const repository = createBusinessRepository(connection);
  const list = createBusinessList(connection);

  /** Another living business with this NIK is allowed (one owner, two businesses), but the officer is told. */
  const sharedNik = (nik: string | null, exceptId: number | null): Problem[] => {
    const other = nik === null ? undefined : list.idsWith('nik', nik).find((id) => id !== exceptId);
    const row = other === undefined ? undefined : list.row(other);
    if (nik === null || !row) return [];
    return [makeProblem('nik-shared', 'nik', nik, `NIK ini juga dipakai oleh ${nameOf(row)}.`)];
  };

  const handlers: OfficeHandlers['businesses'] = {
    list: ({ after, limit, ...filter }) => success(list.page(filter, after, limit)),
    get({ id }) {
      const record = repository.byId(id);
      if (!record)
        return failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
      const typed = asTyped(record);
      const { problems } = readBusiness(typed, reading());
      return success({
        business: typed,
        problems: [...problems, ...sharedNik(record.nik, id)],
        aid: aidOf(id),
        groups: groupsOf(id),
      });
    },
    save(input) {
      const { data, problems } = readBusiness(input, reading());
      const errors = problems.filter((problem) => problem.severity === 'error');
      if (errors.length > 0)
        return failure(
          'business-invalid',
          'Belum dapat disimpan: ada isian yang harus diperbaiki.',
          Object.fromEntries(errors.map((problem) => [problem.field, problem.message])),
        );
      if (input.id !== null && !repository.byId(input.id))
        return failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
      const id = input.id ?? repository.insert(data);
      if (input.id !== null) repository.update(input.id, data);
      return success({ id, problems: [...problems, ...sharedNik(data.nik, id)] });
    },
    findLike: (input) => success(findLike(input)),
  };

  function findLike(input: z.output<(typeof businessProcedures)['findLike']['input']>) {
    const { nik } = checkNik(input.nik, reading());
    const found = new Map<number, string>();
    const note = (ids: number[], reason: string) => {
      for (const id of ids) if (id !== input.exceptId && !found.has(id)) found.set(id, reason);
    };
    if (nik !== null) note(list.idsWith('nik', nik), 'NIK sama');
    const nib = input.nib.replace(/\D/g, '');
    if (nib.length === 13) note(list.idsWith('nib', nib), 'NIB sama');
    for (const phone of parsePhones(input.phone).phones) note(list.idsWithPhone(phone), 'nomor telepon sama');
    const key = normalizeName(input.ownerName);
    if (key !== '' && input.villageCode !== null)
      note(list.idsWith('name_key', key, input.villageCode), 'nama sama di desa yang sama');
    return [...found].flatMap(([id, reason]) => {
      const business = list.row(id);
      return business ? [{ business, reason }] : [];
    });
  }

  return { handlers, repository, list };
}

const nameOf = (row: BusinessRow): string =>
  row.businessName ? `${row.ownerName} (${row.businessName})` : row.ownerName;

/** A record as the form shows it. */
function asTyped(record: BusinessRecord) {
  const { publicId: _publicId, phones, ...rest } = record;
  return {
    ...rest,
    nik: record.nik ?? '',
    birthDate: record.birthDate === null ? '' : formatLongDate(record.birthDate),
    phone: phones.map(formatPhone).join(' / '),
    nib: record.nib ?? '',
    npwp: record.npwp ?? '',
  };
}
