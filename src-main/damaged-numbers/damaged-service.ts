import type { OfficeHandlers } from '../contract/contract.ts';
import type { DamagedRow } from '../contract/damaged-numbers.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { readNik, readNikAloud } from '../rules/nik.ts';
import { formatPhone } from '../rules/phones.ts';
import { createDamagedRepository, type StoredRow } from './damaged-repository.ts';

export interface DamagedNumberOptions {
  connection: Connection;
  businesses: Pick<OfficeHandlers['businesses'], 'get' | 'save'>;
  districtName: (districtCode: string) => string | null;
  today: () => string;
}

/** The worklist of numbers that are missing, damaged or at odds with what else is known. */
export function createDamagedNumbers({ connection, businesses, districtName, today }: DamagedNumberOptions) {
  const repository = createDamagedRepository(connection);
  const shown = ({ phones, ...row }: StoredRow): DamagedRow => {
    const reading = row.nik === null ? null : readNik(row.nik, today(), row.birthDate);
    return {
      ...row,
      phone: phones.split(' ').filter(Boolean).map(formatPhone).join(' / '),
      nikGender: reading?.gender ?? null,
      nikBirthDate: reading?.birthDate ?? null,
      aloud: reading && readNikAloud(reading, districtName(reading.districtCode)),
    };
  };

  const handlers: OfficeHandlers['damagedNumbers'] = {
    async counts() {
      return success({ businesses: repository.size(), kinds: await repository.counts() });
    },
    async list({ kind, after, limit }) {
      const rows = await repository.page(kind, after ?? 0, limit);
      const next = rows.length === limit ? (rows.at(-1)?.id ?? null) : null;
      return success({ rows: rows.map(shown), next });
    },
    async mend({ id, ...given }) {
      const known = await businesses.get({ id });
      if (!known.ok) return known;
      const saved = await businesses.save({ ...known.value.business, ...given });
      if (!saved.ok) return saved;
      const row = repository.one(id);
      return row
        ? success({ row: shown(row), problems: saved.value.problems })
        : failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
    },
  };
  return { handlers };
}
