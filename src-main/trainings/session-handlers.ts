import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import { isIsoDate } from '../rules/dates.ts';
import type { TrainingContext } from './training-context.ts';

/** Sessions (pertemuan): the days on which curricula are held. */
export function createSessionHandlers({
  trainings,
  sessions,
  marks,
}: TrainingContext): Pick<OfficeHandlers['trainings'], 'saveSession' | 'removeSession'> {
  return {
    saveSession({ id, ...data }) {
      if (!trainings.byId(data.trainingId))
        return failure('training-unknown', 'Pelatihan ini tidak ditemukan; mungkin sudah dihapus.');
      if (!isIsoDate(data.date))
        return failure('date-wrong', 'Tanggal pertemuan tidak ada dalam kalender.', {
          date: 'Tanggal ini tidak ada dalam kalender.',
        });
      if (data.startsAt !== '' && data.endsAt !== '' && data.endsAt <= data.startsAt)
        return failure('hours-wrong', 'Jam selesai harus sesudah jam mulai.', {
          endsAt: 'Harus sesudah jam mulai.',
        });
      const planned = trainings.curricula(data.trainingId);
      if (data.curriculumId !== null && !planned.some((one) => one.id === data.curriculumId))
        return failure('curriculum-unknown', 'Kurikulum itu tidak ada pada pelatihan ini.', {
          curriculumId: 'Pilih lagi.',
        });
      if (id === null) return success({ id: sessions.insert(data) });
      if (sessions.byId(id)?.trainingId !== data.trainingId)
        return failure('session-unknown', 'Pertemuan ini tidak ditemukan.');
      sessions.update(id, data);
      return success({ id });
    },
    removeSession({ id }) {
      const session = sessions.byId(id);
      if (!session) return failure('session-unknown', 'Pertemuan ini tidak ditemukan.');
      const noted = marks(session.trainingId).filter((entry) => entry.sessionId === id).length;
      if (noted > 0)
        return failure(
          'session-attended',
          `Kehadiran ${noted} peserta pada pertemuan ini sudah dicatat; kosongkan dahulu.`,
        );
      sessions.remove(id);
      return success({});
    },
  };
}
