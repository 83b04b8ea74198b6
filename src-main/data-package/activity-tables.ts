import { fundSources, genders } from '../contract/common.ts';
import { CASE_STANDINGS } from '../rules/facilitation.ts';
import { maskNik, maskPhones } from '../rules/mask.ts';
import { PARTICIPANT_STANDINGS, TRAINING_MODES, TRAINING_STATES } from '../rules/training.ts';
import {
  chosenBusinesses,
  derivedId,
  field,
  hidden,
  needed,
  type PackageTable,
  refersTo,
} from './package-table.ts';

const chosenParticipants = `(SELECT id FROM training_participant WHERE business_id IN ${chosenBusinesses})`;
const chosenTrainings = `(SELECT training_id FROM training_participant WHERE business_id IN ${chosenBusinesses})`;
const chosenFacilitations = `(SELECT facilitation_id FROM facilitation_case
  WHERE business_id IN ${chosenBusinesses})`;
const sessionId = derivedId('training', 'training_session');
const participantId = derivedId('training', 'training_participant');
const caseId = derivedId('facilitation', 'facilitation_case');
const participantJoin = `JOIN training_participant ON training_participant.id = participant_id
  JOIN training ON training.id = training_participant.training_id`;

const trainings: PackageTable = {
  name: 'trainings',
  title: 'Pelatihan',
  description: 'Pelatihan dan webinar.',
  from: 'training',
  chosen: `training.id IN ${chosenTrainings}`,
  order: 'training.id',
  primaryKey: ['training_id'],
  foreignKeys: [],
  fields: [
    needed('training_id', 'string', 'Nomor publik pelatihan, tetap selamanya', 'public_id'),
    needed('title', 'string', 'Judul'),
    field('theme', 'string', 'Tema'),
    field('organiser', 'string', 'Penyelenggara'),
    field('partner', 'string', 'Mitra'),
    field('fund_source', 'string', 'Sumber dana', 'fund_source', { choices: fundSources }),
    needed('year', 'year', 'Tahun'),
    needed('mode', 'string', 'Cara', 'mode', TRAINING_MODES),
    field('place', 'string', 'Tempat'),
    field('quota', 'integer', 'Kuota peserta'),
    needed(
      'planned_curricula',
      'integer',
      'Jumlah kurikulum yang direncanakan',
      '(SELECT count(*) FROM training_curriculum WHERE training_id = training.id)',
    ),
    needed('passing_percent', 'integer', 'Kehadiran untuk lulus, dalam persen'),
    needed('state', 'string', 'Keadaan', 'state', TRAINING_STATES),
    needed('created_at', 'datetime', 'Saat dicatat (UTC)'),
  ],
};

const sessions: PackageTable = {
  name: 'training_sessions',
  title: 'Pertemuan',
  description: 'Pertemuan pelatihan dengan kurikulumnya.',
  from: `training_session JOIN training ON training.id = training_session.training_id
    LEFT JOIN training_curriculum ON training_curriculum.id = curriculum_id`,
  chosen: `training_session.training_id IN ${chosenTrainings}`,
  order: 'training_session.id',
  primaryKey: ['session_id'],
  foreignKeys: [refersTo('trainings', 'training_id')],
  fields: [
    needed('session_id', 'string', 'Nomor publik pertemuan', sessionId),
    needed('training_id', 'string', 'Pelatihan', 'training.public_id'),
    field('curriculum', 'string', 'Judul kurikulum', 'training_curriculum.title'),
    needed('date', 'date', 'Tanggal'),
    field('starts_at', 'string', 'Jam mulai, JJ:MM'),
    field('ends_at', 'string', 'Jam selesai, JJ:MM'),
    field('place', 'string', 'Tempat', 'training_session.place'),
  ],
};

const participants: PackageTable = {
  name: 'training_participants',
  title: 'Peserta Pelatihan',
  description: 'Peserta dari pelaku usaha, dan tamu (tanpa pelaku usaha).',
  from: `training_participant JOIN training ON training.id = training_participant.training_id
    LEFT JOIN business ON business.id = training_participant.business_id`,
  chosen: `training_participant.id IN ${chosenParticipants}`,
  order: 'training_participant.id',
  primaryKey: ['participant_id'],
  foreignKeys: [
    refersTo('trainings', 'training_id'),
    refersTo('businesses', 'business_id'),
    refersTo('villages', 'village_code'),
  ],
  fields: [
    needed('participant_id', 'string', 'Nomor publik peserta', participantId),
    needed('training_id', 'string', 'Pelatihan', 'training.public_id'),
    field('business_id', 'uuid', 'Pelaku usaha', 'business.public_id'),
    needed('role', 'string', 'Peran', 'role', ['pemilik', 'pekerja', 'tamu']),
    needed('name', 'string', 'Nama', 'training_participant.name'),
    field('nik', 'string', 'NIK', 'training_participant.nik', { mask: maskNik }),
    field('gender', 'string', 'Jenis kelamin', 'training_participant.gender', { choices: genders }),
    field('phones', 'string', 'Nomor telepon, dipisahkan spasi', 'training_participant.phones', {
      mask: maskPhones,
    }),
    field('institution', 'string', 'Asal tamu'),
    field('village_code', 'string', 'Kode desa/kelurahan', 'training_participant.village_code'),
    needed('standing', 'string', 'Kedudukan', 'standing', PARTICIPANT_STANDINGS),
    field('reason', 'string', 'Alasan terpilih atau mundur'),
    field('pre_test', 'integer', 'Nilai tes awal'),
    field('post_test', 'integer', 'Nilai tes akhir'),
  ],
};

const attendance: PackageTable = {
  name: 'attendance',
  title: 'Kehadiran',
  description: 'Kehadiran peserta per pertemuan: H hadir, I izin, S sakit, A alpa.',
  from: `attendance JOIN training_session ON training_session.id = session_id ${participantJoin}`,
  chosen: `participant_id IN ${chosenParticipants}`,
  order: 'attendance.id',
  primaryKey: ['session_id', 'participant_id'],
  foreignKeys: [
    refersTo('training_sessions', 'session_id'),
    refersTo('training_participants', 'participant_id'),
  ],
  fields: [
    needed('session_id', 'string', 'Pertemuan', sessionId),
    needed('participant_id', 'string', 'Peserta', participantId),
    needed('mark', 'string', 'Kehadiran', 'mark', ['H', 'I', 'S', 'A']),
    needed('minutes_late', 'integer', 'Menit terlambat'),
  ],
};

const certificates: PackageTable = {
  name: 'training_certificates',
  title: 'Sertifikat Pelatihan',
  description: 'Sertifikat yang diterbitkan bagi peserta.',
  from: `training_certificate ${participantJoin}`,
  chosen: `participant_id IN ${chosenParticipants}`,
  order: 'training_certificate.id',
  primaryKey: ['participant_id'],
  foreignKeys: [refersTo('training_participants', 'participant_id')],
  fields: [
    needed('participant_id', 'string', 'Peserta', participantId),
    needed('number', 'string', 'Nomor sertifikat'),
    needed('date', 'date', 'Tanggal sertifikat'),
  ],
};

const facilitations: PackageTable = {
  name: 'facilitations',
  title: 'Fasilitasi',
  description: 'Kegiatan fasilitasi: halal, PIRT, merek, dan lain-lain.',
  from: 'facilitation JOIN facilitation_kind ON facilitation_kind.id = kind_id',
  chosen: `facilitation.id IN ${chosenFacilitations}`,
  order: 'facilitation.id',
  primaryKey: ['facilitation_id'],
  foreignKeys: [],
  fields: [
    needed('facilitation_id', 'string', 'Nomor publik fasilitasi, tetap selamanya', 'public_id'),
    needed('title', 'string', 'Judul'),
    needed('kind', 'string', 'Jenis fasilitasi', 'facilitation_kind.name'),
    field('institution', 'string', 'Lembaga'),
    needed('year', 'year', 'Tahun'),
    field('fund_source', 'string', 'Sumber dana', 'fund_source', { choices: fundSources }),
    needed('created_at', 'datetime', 'Saat dicatat (UTC)'),
  ],
};

const cases: PackageTable = {
  name: 'facilitation_cases',
  title: 'Peserta Fasilitasi',
  description: 'Pelaku usaha dalam suatu fasilitasi, dengan sertifikat yang terbit.',
  from: `facilitation_case JOIN facilitation ON facilitation.id = facilitation_id
    JOIN business ON business.id = business_id
    LEFT JOIN facilitation_stage ON facilitation_stage.id = stage_id`,
  chosen: `business_id IN ${chosenBusinesses}`,
  order: 'facilitation_case.id',
  primaryKey: ['case_id'],
  foreignKeys: [refersTo('facilitations', 'facilitation_id'), refersTo('businesses', 'business_id')],
  fields: [
    needed('case_id', 'string', 'Nomor publik peserta fasilitasi', caseId),
    needed('facilitation_id', 'string', 'Fasilitasi', 'facilitation.public_id'),
    needed('business_id', 'uuid', 'Pelaku usaha', 'business.public_id'),
    field('stage', 'string', 'Tahapan sekarang; kosong = belum mulai', 'facilitation_stage.name'),
    needed('standing', 'string', 'Kedudukan', 'standing', CASE_STANDINGS),
    field('reason', 'string', 'Alasan berhenti', 'facilitation_case.reason'),
    field('certificate_number', 'string', 'Nomor sertifikat'),
    field('certificate_issuer', 'string', 'Penerbit sertifikat'),
    field('valid_from', 'date', 'Berlaku sejak'),
    field('valid_until', 'date', 'Berlaku sampai'),
  ],
};

const steps: PackageTable = {
  name: 'facilitation_steps',
  title: 'Tahapan Fasilitasi',
  description: 'Yang terjadi dalam setiap tahapan.',
  from: `facilitation_step JOIN facilitation_case ON facilitation_case.id = case_id
    JOIN facilitation ON facilitation.id = facilitation_id
    JOIN facilitation_stage ON facilitation_stage.id = facilitation_step.stage_id`,
  chosen: `case_id IN (SELECT id FROM facilitation_case WHERE business_id IN ${chosenBusinesses})`,
  order: 'facilitation_step.id',
  primaryKey: ['step_id'],
  foreignKeys: [refersTo('facilitation_cases', 'case_id')],
  fields: [
    needed('step_id', 'string', 'Nomor publik tahapan', derivedId('facilitation', 'facilitation_step')),
    needed('case_id', 'string', 'Peserta fasilitasi', caseId),
    needed('stage', 'string', 'Tahapan', 'facilitation_stage.name'),
    needed('is_field_audit', 'boolean', 'Tahapan ini audit lapangan'),
    field('planned_date', 'date', 'Tanggal rencana'),
    field('started_date', 'date', 'Tanggal mulai'),
    field('finished_date', 'date', 'Tanggal selesai'),
    field('due_date', 'date', 'Batas waktu'),
    field('result', 'string', 'Hasil', 'facilitation_step.result'),
    field('notes', 'string', 'Catatan; kosong bila disamarkan', 'facilitation_step.notes', { mask: hidden }),
  ],
};

/** Trainings and facilitations, each table after those that it refers to. */
export const activityTables = [
  trainings,
  sessions,
  participants,
  attendance,
  certificates,
  facilitations,
  cases,
  steps,
];
