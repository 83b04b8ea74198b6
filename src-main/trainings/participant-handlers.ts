import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { ParticipantData, ParticipantRecord } from './participant-repository.ts';
import { readParticipant } from './read-participant.ts';
import type { TrainingContext } from './training-context.ts';

type Handlers = Pick<
  OfficeHandlers['trainings'],
  'saveParticipant' | 'addOwners' | 'setStanding' | 'removeParticipant' | 'tieGuest'
>;

const unknownTraining = () =>
  failure('training-unknown', 'Pelatihan ini tidak ditemukan; mungkin sudah dihapus.');
const unknownParticipant = () => failure('participant-unknown', 'Peserta ini tidak ditemukan.');
const reasonMissing = () =>
  failure('reason-missing', 'Tulis alasan pengunduran diri.', { reason: 'Alasan belum diisi.' });

/** People of a training: chosen, taking part, withdrawn (domain.md). */
export function createParticipantHandlers(context: TrainingContext): Handlers {
  const { connection, trainings, participants, business, earlier, doubleYears, marks, certificateNumber } =
    context;
  const { isKnownDistrict, today } = context;

  /** Refuses more participants than the quota allows; `more` = how many are to be added. */
  function beyondQuota(trainingId: number, more: number): Result<never> | null {
    const quota = trainings.byId(trainingId)?.quota ?? null;
    const present = participants.ofTraining(trainingId).filter((one) => one.standing === 'peserta').length;
    if (quota === null || more <= 0 || present + more <= quota) return null;
    return failure(
      'quota-full',
      `Kuota ${quota} peserta terlampaui: sudah ${present} peserta, akan ditambah ${more}. Ubah kuota, atau catat sebagai calon.`,
    );
  }

  /** Earlier trainings of the same theme, in a sentence; null when there are none or a reason is given. */
  function doubleTraining(trainingId: number, people: readonly ParticipantData[]): Result<never> | null {
    const training = trainings.byId(trainingId);
    if (!training) return unknownTraining();
    const find = earlier(training, doubleYears());
    const found = people.flatMap((person) =>
      person.doubleTrainingReason ? [] : find(person).map((before) => ({ person, before })),
    );
    if (found.length === 0) return null;
    const [first] = found;
    const others = new Set(found.map(({ person }) => person)).size - 1;
    return failure(
      'double-training',
      `${first?.person.name} pernah mengikuti "${first?.before.title}" tahun ${first?.before.year} (${first?.before.reason})${others > 0 ? `, dan ${others} orang lain serupa` : ''}. Tulis alasannya untuk meneruskan.`,
      { doubleTrainingReason: 'Alasan belum diisi.' },
    );
  }

  const samePerson = (a: ParticipantRecord, b: ParticipantData): boolean =>
    a.nik !== null && b.nik !== null
      ? a.nik === b.nik
      : a.businessId === b.businessId && a.name.toLowerCase() === b.name.toLowerCase();

  return {
    saveParticipant(input) {
      if (!trainings.byId(input.trainingId)) return unknownTraining();
      const owner = input.businessId === null ? undefined : business(input.businessId);
      if (input.businessId !== null && !owner)
        return failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
      const known = input.id === null ? undefined : participants.byId(input.id);
      if (input.id !== null && known?.trainingId !== input.trainingId) return unknownParticipant();
      const { data, problems } = readParticipant(input, owner, { isKnownDistrict, today: today() });
      const errors = problems.filter((problem) => problem.severity === 'error');
      if (errors.length > 0)
        return failure(
          'participant-invalid',
          'Belum dapat disimpan: ada isian yang harus diperbaiki.',
          Object.fromEntries(errors.map((problem) => [problem.field, problem.message])),
        );
      if (data.standing === 'mundur' && data.reason === '') return reasonMissing();
      const twin = participants
        .ofTraining(input.trainingId)
        .find((one) => one.id !== input.id && samePerson(one, data));
      if (twin)
        return failure('participant-exists', `${twin.name} sudah tercatat pada pelatihan ini.`, {
          name: 'Sudah tercatat.',
        });
      const joins = data.standing === 'peserta' && known?.standing !== 'peserta';
      const refused =
        beyondQuota(input.trainingId, joins ? 1 : 0) ??
        (data.standing === 'mundur' ? null : doubleTraining(input.trainingId, [data]));
      if (refused) return refused;
      const id = input.id ?? participants.insert(data);
      if (input.id !== null) participants.update(input.id, data);
      return success({ id, problems });
    },
    addOwners({ trainingId, businessIds, standing, doubleTrainingReason }) {
      if (!trainings.byId(trainingId)) return unknownTraining();
      const present = new Set(
        participants
          .ofTraining(trainingId)
          .filter((one) => one.role === 'pemilik')
          .map((one) => one.businessId),
      );
      const fresh = [...new Set(businessIds)].filter((id) => !present.has(id));
      const people: ParticipantData[] = [];
      for (const businessId of fresh) {
        const owner = business(businessId);
        if (!owner) return failure('business-unknown', 'Salah satu pelaku usaha tidak ditemukan lagi.');
        people.push({
          trainingId,
          businessId,
          role: 'pemilik',
          name: owner.ownerName,
          nik: owner.nik,
          gender: owner.gender,
          phones: owner.phones,
          institution: '',
          villageCode: owner.villageCode,
          standing,
          reason: '',
          doubleTrainingReason,
          preTest: null,
          postTest: null,
        });
      }
      const refused =
        beyondQuota(trainingId, standing === 'peserta' ? people.length : 0) ??
        doubleTraining(trainingId, people);
      if (refused) return refused;
      connection.transaction(() => {
        for (const person of people) participants.insert(person);
      })();
      return success({ added: people.length, present: businessIds.length - people.length });
    },
    setStanding({ ids, standing, reason }) {
      if (standing === 'mundur' && reason === '') return reasonMissing();
      const found = ids.flatMap((id) => participants.byId(id) ?? []);
      const [first] = found;
      if (!first || found.length < new Set(ids).size) return unknownParticipant();
      const changed = found.filter((one) => one.standing !== standing);
      const refused = beyondQuota(first.trainingId, standing === 'peserta' ? changed.length : 0);
      if (refused) return refused;
      connection.transaction(() => {
        for (const { id, cardCode: _code, ...data } of changed)
          participants.update(id, { ...data, standing, reason: reason || data.reason });
      })();
      return success({ changed: changed.length });
    },
    removeParticipant({ id }) {
      const participant = participants.byId(id);
      if (!participant) return unknownParticipant();
      const noted = marks(participant.trainingId).some((entry) => entry.participantId === id);
      if (noted || certificateNumber(id) !== null)
        return failure(
          'participant-attended',
          `Kehadiran atau sertifikat ${participant.name} sudah tercatat; catat sebagai mundur saja.`,
        );
      participants.remove(id);
      return success({});
    },
    tieGuest({ id, businessId, role }) {
      const guest = participants.byId(id);
      if (!guest) return unknownParticipant();
      if (guest.businessId !== null)
        return failure('participant-tied', `${guest.name} sudah terhubung dengan pelaku usaha.`);
      if (!business(businessId))
        return failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
      const { id: _id, cardCode: _code, ...data } = guest;
      participants.update(id, { ...data, businessId, role });
      return success({});
    },
  };
}
