import type { BusinessRow } from '../contract/businesses.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { normalizeName } from '../rules/names.ts';
import { checkNik } from '../rules/nik.ts';
import { formatPhone, parsePhones } from '../rules/phones.ts';
import { createGroupRepository, type GroupData } from './group-repository.ts';

export interface GroupServiceOptions {
  connection: Connection;
  isKnownDistrict: (code6: string) => boolean;
  place: (villageCode: string | null) => { villageName: string | null; districtName: string | null };
  sectorName: (sectorId: number | null) => string | null;
  businessRow: (id: number) => BusinessRow | undefined;
  today: () => string;
}

/** Groups (KUB, paguyuban, asosiasi, sentra) with their members, as the screens see them. */
export function createGroups(options: GroupServiceOptions) {
  const { connection, isKnownDistrict, place, sectorName, businessRow, today } = options;
  const repository = createGroupRepository(connection);

  const handlers: OfficeHandlers['groups'] = {
    list({ search }) {
      const words = normalizeName(search).split(' ').filter(Boolean);
      const rows = repository
        .all()
        .map((group) => ({
          id: group.id,
          name: group.name,
          kind: group.kind,
          chairName: group.chairName,
          phone: group.phones.map(formatPhone).join(' / '),
          ...place(group.villageCode),
          sectorName: sectorName(group.sectorId),
          members: repository.memberIds(group.id).length,
        }))
        .filter((row) => {
          const text = normalizeName(
            `${row.name} ${row.chairName} ${row.villageName ?? ''} ${row.districtName ?? ''}`,
          );
          return words.every((word) => text.includes(word));
        });
      return success(rows);
    },
    get({ id }) {
      const record = repository.byId(id);
      if (!record) return failure('group-unknown', 'Kelompok ini tidak ditemukan; mungkin sudah dihapus.');
      const memberIds = repository.memberIds(id);
      const {
        publicId: _p,
        phones,
        chairNik,
        chairGender,
        chairBirthDate,
        product: _product,
        ...rest
      } = record;
      const read = checkNik(chairNik, {
        isKnownDistrict,
        today: today(),
        gender: chairGender,
        birthDate: chairBirthDate,
        field: 'chairNik',
      });
      return success({
        group: { ...rest, chairNik: chairNik ?? '', phone: phones.map(formatPhone).join(' / '), memberIds },
        members: memberIds.flatMap((memberId) => businessRow(memberId) ?? []),
        problems: read.problems,
      });
    },
    save({ id, chairNik, phone, memberIds, ...typed }) {
      const known = id === null ? undefined : repository.byId(id);
      if (id !== null && !known)
        return failure('group-unknown', 'Kelompok ini tidak ditemukan; mungkin sudah dihapus.');
      const nik = checkNik(chairNik, { isKnownDistrict, today: today(), field: 'chairNik' });
      const phones = parsePhones(phone);
      const problems = [...nik.problems, ...phones.problems];
      const errors = problems.filter(
        (problem) => problem.severity === 'error' || problem.code === 'phone-damaged',
      );
      if (errors.length > 0)
        return failure(
          'group-invalid',
          'Belum dapat disimpan: ada isian yang harus diperbaiki.',
          Object.fromEntries(errors.map((problem) => [problem.field, problem.message])),
        );
      if (typed.villageCode !== null && place(typed.villageCode).villageName === null)
        return failure('village-unknown', 'Desa/kelurahan itu tidak dikenal.', {
          villageCode: 'Tidak dikenal.',
        });
      const unknown = memberIds.find((memberId) => !businessRow(memberId));
      if (unknown !== undefined)
        return failure('member-unknown', 'Seorang anggota tidak ada lagi pada data pelaku usaha.');
      const data: GroupData = {
        ...typed,
        chairNik: nik.nik,
        chairGender: nik.reading?.gender ?? known?.chairGender ?? null,
        chairBirthDate: nik.reading?.birthDate ?? known?.chairBirthDate ?? null,
        phones: phones.phones,
        product: known?.product ?? '',
      };
      const saved = connection.transaction(() => {
        const groupId = id ?? repository.insert(data);
        if (id !== null) repository.update(id, data);
        repository.setMembers(groupId, [...new Set(memberIds)]);
        return groupId;
      })();
      return success({ id: saved, problems });
    },
    remove({ id }) {
      const record = repository.byId(id);
      if (!record) return failure('group-unknown', 'Kelompok ini tidak ditemukan; mungkin sudah dihapus.');
      if (repository.isUsed(id))
        return failure(
          'group-used',
          `${record.name} tidak dapat dihapus karena menjadi penerima atau calon penerima bantuan.`,
        );
      repository.remove(id);
      return success({});
    },
  };
  return { handlers, repository };
}
