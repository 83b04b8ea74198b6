import type { z } from 'zod';
import type { BusinessRow, receivedAid, YearInput } from '../contract/businesses.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatPhone } from '../rules/phones.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { createBusinessList } from './business-list.ts';
import type { BusinessData, BusinessRecord } from './business-record.ts';
import { createBusinessRepository } from './business-repository.ts';
import { checkForm } from './check-form.ts';
import { createFindLike } from './find-like.ts';
import { createListHandlers, type ListHandlerOptions } from './list-handlers.ts';
import { type ReadingContext, readBusiness } from './read-business.ts';
import { createRemoveBusiness } from './remove-business.ts';
import { replaceYears } from './replace-years.ts';
import { createYearRepository } from './year-repository.ts';

export interface BusinessServiceOptions extends Omit<ListHandlerOptions, 'list'> {
  connection: Connection;
  reading: () => ReadingContext;
  aidOf: (businessId: number) => z.infer<typeof receivedAid>[];
  groupsOf: (businessId: number) => { id: number; name: string }[];
  /** Takes a business out of its groups. */
  leaveGroups: (businessId: number) => void;
}

/** The register of businesses as the screens see it. */
export function createBusinesses({
  reading,
  aidOf,
  groupsOf,
  leaveGroups,
  ...shared
}: BusinessServiceOptions) {
  const { connection } = shared;
  const repository = createBusinessRepository(connection);
  const years = createYearRepository(connection);
  const list = createBusinessList(connection);
  const removeBusiness = createRemoveBusiness(connection, leaveGroups);
  const findLike = createFindLike(connection, reading, list.row);
  const listHandlers = createListHandlers({ ...shared, list });

  /** Another living business with this NIK is allowed (one owner, two businesses), but the officer is told. */
  const sharedNik = (nik: string | null, exceptId: number | null): Problem[] => {
    const other = nik === null ? undefined : list.idsWith('nik', nik).find((id) => id !== exceptId);
    const row = other === undefined ? undefined : list.row(other);
    if (nik === null || !row) return [];
    return [makeProblem('nik-shared', 'nik', nik, `NIK ini juga dipakai oleh ${nameOf(row)}.`)];
  };

  /** Writes the business and its years, and of both only what differs. Within a transaction. */
  function store(known: BusinessRecord | undefined, data: BusinessData, given?: YearInput[]): number {
    const id = known?.id ?? repository.insert(data);
    if (known && !isSame(known, data)) repository.update(id, data);
    if (given) replaceYears(years, id, given);
    return id;
  }

  const handlers: OfficeHandlers['businesses'] = {
    ...listHandlers.handlers,
    get({ id }) {
      const record = repository.byId(id);
      if (!record)
        return failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
      const { nikAsWritten, phoneAsWritten } = record;
      const typed = { ...asTyped(record), years: years.ofBusiness(id) };
      const { problems } = readBusiness(typed, reading());
      return success({
        business: typed,
        nikAsWritten,
        phoneAsWritten,
        problems: [...problems, ...sharedNik(record.nik, id)],
        aid: aidOf(id),
        groups: groupsOf(id),
      });
    },
    save(input) {
      const known = input.id === null ? undefined : repository.byId(input.id);
      if (input.id !== null && !known)
        return failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
      const context = reading();
      const { data, problems } = readBusiness(input, context, known);
      const errors = {
        ...checkForm(input, { legalForms: context.legalForms, knownLegalForm: known?.legalForm ?? null }),
        ...wordsByField(problems),
      };
      if (Object.keys(errors).length > 0)
        return failure('business-invalid', 'Belum dapat disimpan: ada isian yang harus diperbaiki.', errors);
      const id = connection.transaction(() => store(known, data, input.years))();
      return success({ id, problems: [...problems, ...sharedNik(data.nik, id)] });
    },
    remove({ id }) {
      const record = repository.byId(id);
      if (!record)
        return failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
      const why = removeBusiness(id);
      return why === null
        ? success({})
        : failure(
            'business-used',
            `${record.ownerName} tidak dapat dihapus karena ${why}. Ubah statusnya menjadi tidak aktif atau tutup.`,
          );
    },
    findLike: (input) => success(findLike(input)),
  };

  return { handlers, repository, list, yearsOf: years.ofBusiness, exportAll: listHandlers.exportAll };
}

const nameOf = (row: BusinessRow): string =>
  row.businessName ? `${row.ownerName} (${row.businessName})` : row.ownerName;

const wordsByField = (problems: Problem[]): Record<string, string> =>
  Object.fromEntries(
    problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => [problem.field, problem.message]),
  );

const isSame = (known: BusinessData, data: BusinessData): boolean =>
  (Object.keys(data) as (keyof BusinessData)[]).every(
    (field) => JSON.stringify(known[field]) === JSON.stringify(data[field]),
  );

const dateInWords = (iso: string | null): string => (iso === null ? '' : formatLongDate(iso));

/** A record as the form shows it. */
function asTyped(record: BusinessRecord) {
  const { publicId: _publicId, nikAsWritten: _nik, phoneAsWritten: _phone, phones, ...rest } = record;
  return {
    ...rest,
    nik: record.nik ?? '',
    birthDate: dateInWords(record.birthDate),
    statusDate: dateInWords(record.statusDate),
    phone: phones.map(formatPhone).join(' / '),
    nib: record.nib ?? '',
    npwp: record.npwp ?? '',
  };
}
