import type { CertificateRepository } from '../certificates/certificate-repository.ts';
import type { RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { TrainingPaperKind } from '../contract/training-papers.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop, PaperSize } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { officeWords } from '../papers/office-words.ts';
import type { PaperDesk, PlainPaper } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { isIsoDate } from '../rules/dates.ts';
import { checkLetterPattern, formatLetterNumber } from '../rules/letter-number.ts';
import { safeFileName } from '../rules/safe-file-name.ts';
import type { Trainings } from '../trainings/training-service.ts';
import { attendanceWorkbook } from './attendance-workbook.ts';
import { certificateParts, type NumberedCertificate } from './certificates.ts';
import { invitations } from './invitation.ts';
import { attendanceRecap, attendanceSheets, participantList } from './lists.ts';
import type { TrainingPaperData } from './paper-data.ts';
import { participantCards } from './participant-cards.ts';

export interface TrainingPaperDependencies {
  connection: Connection;
  trainings: Pick<Trainings, 'describe' | 'context'>;
  certificates: CertificateRepository;
  officials: { active(): OfficialRow[]; byId(id: number): OfficialRow | undefined };
  settings: () => PaperSettings;
  desk: PaperDesk;
  desktop: Pick<Desktop, 'chooseSavePath'>;
  recordAccess: RecordAccess;
  today: () => string;
}

export interface PaperQuestion {
  kind: TrainingPaperKind;
  trainingId: number;
  sessionId: number | null;
  participantIds: number[] | null;
}

export const paperTitles: Record<TrainingPaperKind, string> = {
  'attendance-sheet': 'Daftar Hadir',
  'participant-list': 'Daftar Peserta',
  'participant-cards': 'Kartu Peserta',
  invitation: 'Undangan',
  certificates: 'Sertifikat',
  'attendance-recap': 'Rekap Kehadiran',
};

const noMargins = { top: 0, right: 0, bottom: 0, left: 0 };
const noOfficial = () =>
  failure(
    'official-missing',
    'Belum ada pejabat penanda tangan. Tambahkan pejabat yang aktif pada Pengaturan, Pejabat.',
  );

/** The papers of trainings: attendance sheets, lists, cards, invitations, certificates, and the recap. */
export function createTrainingPapers(dependencies: TrainingPaperDependencies) {
  const { connection, trainings, certificates, officials, settings, desk, desktop, today } = dependencies;

  /** Reads what a paper says; `participantIds` null = everybody who takes part. */
  function read(trainingId: number, participantIds: number[] | null): Result<TrainingPaperData> {
    const training = trainings.context.trainings.byId(trainingId);
    if (!training)
      return failure('training-unknown', 'Pelatihan ini tidak ditemukan; mungkin sudah dihapus.');
    const { row, curricula, sessions, participants } = trainings.describe(training);
    const wanted = participantIds && new Set(participantIds);
    const chosen = participants.filter(
      (one) => one.standing === 'peserta' && (wanted === null || wanted.has(one.id)),
    );
    if (chosen.length === 0)
      return failure('participants-missing', 'Belum ada peserta yang dapat dicetak pada pelatihan ini.');
    const named = training.officialId === null ? undefined : officials.byId(training.officialId);
    const official = (named?.active ? named : undefined) ?? officials.active()[0] ?? null;
    return success({
      training,
      row,
      curricula,
      sessions,
      participants: chosen,
      marks: trainings.context.marks(trainingId),
      official,
      settings: settings(),
    });
  }

  /** Certificates of those who have a number; who passed and has none yet is told. */
  function numbered(data: TrainingPaperData): Result<NumberedCertificate[]> {
    const all = data.participants
      .filter((one) => one.passed)
      .map((participant) => ({
        participant,
        certificate: certificates.ofParticipant(participant.id),
      }));
    const without = all.filter((one) => !one.certificate);
    if (all.length === 0)
      return failure('nobody-passed', 'Belum ada peserta yang memenuhi syarat kehadiran.');
    if (without.length > 0)
      return failure(
        'number-missing',
        `${without.length} peserta yang memenuhi syarat belum bernomor sertifikat. Beri nomor dahulu.`,
      );
    const found = all.flatMap(({ participant, certificate }) => {
      const official = certificate && officials.byId(certificate.officialId);
      return certificate && official ? [{ participant, certificate, official }] : [];
    });
    return found.length === all.length ? success(found) : noOfficial();
  }

  /** How a paper is laid out. */
  function layOut(
    { kind, trainingId, sessionId, participantIds }: PaperQuestion,
    paperSize: PaperSize | null,
  ): Result<PlainPaper> {
    const found = read(trainingId, participantIds);
    if (!found.ok) return found;
    const data = found.value;
    const size = paperSize ?? data.settings.paper.size;
    const upright = { paper: size, margins: data.settings.paper.marginsMillimetres };
    const across = { ...upright, landscape: true };
    const title = safeFileName(`${paperTitles[kind]} ${data.training.title}`);
    const base = { title, author: officeWords(data.settings), total: 1 };
    const plain = (paper: Pick<PlainPaper, 'parts' | 'options'> & { total?: number }) =>
      success({ ...base, ...paper });
    const sessions = data.sessions.filter((one) => sessionId === null || one.id === sessionId);
    switch (kind) {
      case 'attendance-sheet':
        return plain({ parts: [attendanceSheets(data, sessions, size)], options: across });
      case 'participant-list':
        return plain({ parts: [participantList(data, size)], options: across });
      case 'attendance-recap':
        return plain({ parts: [attendanceRecap(data, size)], options: across });
      case 'participant-cards': {
        const { parts, sheets } = participantCards(data);
        return plain({ parts, total: sheets, options: { paper: 'A4', margins: noMargins } });
      }
      case 'invitation':
        if (!data.official) return noOfficial();
        return plain({
          parts: invitations(data, today(), size),
          total: data.participants.length,
          options: upright,
        });
      case 'certificates': {
        const all = numbered(data);
        if (!all.ok) return all;
        return plain({
          parts: certificateParts(all.value, data),
          total: all.value.length,
          options: { paper: 'A4', landscape: true, margins: noMargins },
        });
      }
    }
  }

  const handlers: OfficeHandlers['trainingPapers'] = {
    giveNumbers({ trainingId, participantIds, date }) {
      if (!isIsoDate(date))
        return failure('date-wrong', 'Tanggal sertifikat tidak ada dalam kalender.', {
          date: 'Tanggal ini tidak ada dalam kalender.',
        });
      const found = read(trainingId, participantIds);
      if (!found.ok) return found;
      const { participants, official, settings: current } = found.value;
      if (!official) return noOfficial();
      const pattern = current.trainingPapers.certificatePattern;
      const [problem] = checkLetterPattern(pattern, current.numbering);
      if (problem !== undefined)
        return failure(
          'pattern-wrong',
          `Pola nomor sertifikat belum benar: ${problem} Perbaiki pada Pengaturan.`,
        );
      const passed = participants.filter((one) => one.passed);
      if (passed.length === 0)
        return failure('nobody-passed', 'Belum ada peserta yang memenuhi syarat kehadiran.');
      const year = Number(date.slice(0, 4));
      const given = connection
        .transaction(() => {
          const fresh = passed.filter((one) => !certificates.ofParticipant(one.id));
          for (const participant of fresh) {
            const sequence = certificates.nextSequence(year);
            const number = formatLetterNumber(pattern, { ...current.numbering, sequence, date });
            certificates.insert({
              participantId: participant.id,
              year,
              sequence,
              number,
              date,
              officialId: official.id,
            });
          }
          return fresh.length;
        })
        .immediate();
      return success({ given, kept: passed.length - given });
    },
    async preview({ jobId, paperSize, ...question }) {
      const laid = layOut(question, paperSize);
      if (!laid.ok) return laid;
      return desk.show(laid.value, jobId);
    },
    async exportWorkbook({ trainingId }) {
      const found = read(trainingId, null);
      if (!found.ok) return found;
      const path = await desktop.chooseSavePath(
        `${safeFileName(`Kehadiran ${found.value.training.title}`)}.xlsx`,
      );
      if (path === undefined) return success({ path: null });
      const saved = await saveFile(path, await attendanceWorkbook(found.value));
      const { training, participants } = found.value;
      const entry = { kind: 'ekspor', masked: false, personal: true } as const;
      const title = `Kehadiran ${training.title}`;
      if (saved.ok) dependencies.recordAccess({ ...entry, title, records: participants.length, file: path });
      return saved;
    },
  };

  return {
    handlers,
    /** For the command line: makes a paper and writes it. */
    async printToFile(question: PaperQuestion, file: string): Promise<Result<{ pages: number }>> {
      const laid = layOut(question, null);
      if (!laid.ok) return laid;
      return desk.write(laid.value, file);
    },
  };
}
