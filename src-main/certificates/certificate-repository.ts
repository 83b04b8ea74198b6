import type { Connection } from '../database/connection.ts';

/** A certificate of a training, once it has its number. */
export interface CertificateRecord {
  participantId: number;
  year: number;
  sequence: number;
  number: string;
  /** ISO date that stands on it. */
  date: string;
  officialId: number;
}

/** The SQL of certificates. */
export function createCertificateRepository(connection: Connection) {
  const columns = `participant_id AS participantId, training_certificate.year, sequence, number, date,
    training_certificate.official_id AS officialId`;
  const one = connection.prepare<[number], CertificateRecord>(
    `SELECT ${columns} FROM training_certificate WHERE participant_id = ?`,
  );
  const highest = connection
    .prepare<[number], number | null>('SELECT max(sequence) FROM training_certificate WHERE year = ?')
    .pluck();
  const insertRow = connection.prepare(
    `INSERT INTO training_certificate (participant_id, year, sequence, number, date, official_id)
     VALUES (@participantId, @year, @sequence, @number, @date, @officialId)`,
  );
  return {
    ofParticipant: (participantId: number): CertificateRecord | undefined => one.get(participantId),
    /** The running number that the next certificate of the year gets. */
    nextSequence: (year: number): number => (highest.get(year) ?? 0) + 1,
    insert(certificate: CertificateRecord): void {
      insertRow.run(certificate);
    },
  };
}

export type CertificateRepository = ReturnType<typeof createCertificateRepository>;
