import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { ParticipantRow, TrainingRow } from '../contract/trainings.ts';
import { normalizeName } from '../rules/names.ts';
import { createParticipantHandlers } from './participant-handlers.ts';
import { createSessionHandlers } from './session-handlers.ts';
import { createTrainingContext, type TrainingDependencies } from './training-context.ts';
import type { TrainingRecord } from './training-repository.ts';
import { participantRow, sessionRows, trainingRow } from './training-rows.ts';

export const trainingUnknown = () =>
  failure('training-unknown', 'Pelatihan ini tidak ditemukan; mungkin sudah dihapus.');

/** Trainings with their curricula, sessions and participants, as the screens see them. */
export function createTrainings(dependencies: TrainingDependencies) {
  const context = createTrainingContext(dependencies);
  const { connection, trainings, sessions, participants, marks, today } = context;

  /** All that is known of a training, with the figures that follow from its attendance. */
  function describe(training: TrainingRecord, counts = trainings.counts().get(training.id)) {
    const entries = marks(training.id);
    const all = sessionRows(sessions.ofTraining(training.id), entries, today());
    const held = all.filter((session) => session.held).length;
    const ofParticipant = Map.groupBy(entries, (entry) => entry.participantId);
    const people: ParticipantRow[] = participants
      .ofTraining(training.id)
      .map((one) =>
        participantRow(one, ofParticipant.get(one.id) ?? [], held, training.passingPercent, context),
      );
    const curricula = trainings.curricula(training.id);
    const present = people
      .filter((one) => one.standing === 'peserta')
      .reduce((sum, one) => sum + one.present, 0);
    const row: TrainingRow = trainingRow(training, counts, curricula.length, all, present);
    return { row, curricula, sessions: all, participants: people };
  }

  /** Rows of these trainings as lists show them. */
  function rowsOf(chosen: readonly TrainingRecord[]): TrainingRow[] {
    const counts = trainings.counts();
    return chosen.map((training) => describe(training, counts.get(training.id)).row);
  }

  const handlers: OfficeHandlers['trainings'] = {
    list({ search }) {
      const words = normalizeName(search).split(' ').filter(Boolean);
      const found = trainings.all().filter((training) => {
        const text = normalizeName(
          `${training.title} ${training.theme} ${training.organiser} ${training.partner} ${training.year}`,
        );
        return words.every((word) => text.includes(word));
      });
      return success(rowsOf(found));
    },
    get({ id }) {
      const training = trainings.byId(id);
      if (!training) return trainingUnknown();
      const { row, curricula, sessions: all, participants: people } = describe(training);
      return success({ training: { ...training, curricula }, row, sessions: all, participants: people });
    },
    save({ id, curricula, ...data }) {
      const same = trainings.byTitle(data.title);
      if (same && same.id !== id)
        return failure('training-exists', `Pelatihan "${same.title}" sudah ada.`, {
          title: 'Judul ini sudah dipakai.',
        });
      if (id !== null && !trainings.byId(id)) return trainingUnknown();
      const kept = new Set(curricula.map((one) => one.id));
      const taught = (id === null ? [] : trainings.curricula(id)).find(
        (one) => !kept.has(one.id) && sessions.teaches(one.id),
      );
      if (taught)
        return failure(
          'curriculum-taught',
          `Kurikulum "${taught.title}" sudah mempunyai pertemuan, sehingga tidak dapat dihapus.`,
        );
      const saved = connection.transaction(() => {
        const trainingId = id ?? trainings.insert(data);
        if (id !== null) trainings.update(id, data);
        trainings.setCurricula(trainingId, curricula);
        return trainingId;
      })();
      return success({ id: saved });
    },
    remove({ id }) {
      const training = trainings.byId(id);
      if (!training) return trainingUnknown();
      if (marks(id).length > 0)
        return failure('training-attended', 'Kehadiran pelatihan ini sudah dicatat; batalkan saja.');
      if ((trainings.counts().get(id)?.certificates ?? 0) > 0)
        return failure('training-certified', 'Sertifikat pelatihan ini sudah bernomor; batalkan saja.');
      connection.transaction(() => trainings.remove(id))();
      return success({});
    },
    themes: () => success(trainings.themes()),
    ofBusiness({ businessId }) {
      const counts = trainings.counts();
      const rows = participants.ofBusiness(businessId).flatMap((participant) => {
        const training = trainings.byId(participant.trainingId);
        if (!training) return [];
        const { row, participants: people } = describe(training, counts.get(training.id));
        const person = people.find((one) => one.id === participant.id);
        return [
          {
            trainingId: training.id,
            title: training.title,
            year: training.year,
            firstDate: row.firstDate,
            participant: participant.name,
            standing: participant.standing,
            curricula: row.curricula,
            held: row.held,
            present: person?.present ?? 0,
            sessionsHeld: person?.held ?? 0,
            attendanceShare: person?.attendanceShare ?? null,
            certificateNumber: person?.certificateNumber ?? null,
          },
        ];
      });
      return success(rows.sort((a, b) => b.year - a.year || a.title.localeCompare(b.title)));
    },
    ...createSessionHandlers(context),
    ...createParticipantHandlers(context),
  };

  return { handlers, describe, context, rows: () => rowsOf(trainings.all()) };
}

export type Trainings = ReturnType<typeof createTrainings>;
