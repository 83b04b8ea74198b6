import { Button, Select } from '@mantine/core';
import { IconCertificate, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { TrainingPaperKind } from '../../src-main/contract/training-papers.ts';
import { formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { office } from '../app/office-client.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction } from '../app/use-office.ts';
import { DateInput } from '../components/date-input.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection } from '../components/form-section.tsx';
import { PaperDialog } from '../components/paper-dialog.tsx';
import { tellDone } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import styles from './papers-part.module.css';
import type { TrainingAnswer } from './training-page.tsx';

interface Paper {
  kind: TrainingPaperKind;
  title: string;
  detail: string;
}

const before: Paper[] = [
  { kind: 'invitation', title: 'Undangan', detail: 'Satu lembar untuk tiap peserta.' },
  { kind: 'participant-list', title: 'Daftar peserta', detail: 'Dengan NIK, usaha, alamat, dan telepon.' },
  {
    kind: 'participant-cards',
    title: 'Kartu peserta',
    detail: 'Berkode QR untuk dipindai di pintu; 8 kartu tiap A4.',
  },
];
const recap: Paper = {
  kind: 'attendance-recap',
  title: 'Rekap kehadiran',
  detail: 'Kehadiran tiap pertemuan, pretes, postes, dan kelulusan.',
};
const certificates: Paper = {
  kind: 'certificates',
  title: 'Sertifikat',
  detail: 'A4 mendatar; kurikulum yang terlaksana di baliknya.',
};
const sheet: Paper = {
  kind: 'attendance-sheet',
  title: 'Daftar hadir',
  detail: 'Dengan tempat tanda tangan dan baris kosong untuk tamu.',
};

/** The papers of a training, in the order in which they are needed. */
export function PapersPart({
  answer: { training, row, sessions, participants },
}: {
  answer: TrainingAnswer;
}) {
  const [shown, setShown] = useState<Paper | null>(null);
  const [session, setSession] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(row.lastDate ?? isoDateOf(new Date()));
  const numbers = useAction('trainingPapers', 'giveNumbers', { invalidates: ['trainings'] });
  const workbook = useAction('trainingPapers', 'exportWorkbook', { invalidates: [] });
  const passed = participants.filter((one) => one.standing === 'peserta' && one.passed);
  const unnumbered = passed.filter((one) => one.certificateNumber === null).length;
  const give = async () => {
    if (!date) return;
    const result = await numbers.run({ trainingId: training.id, participantIds: null, date });
    if (result.ok) tellDone(`${formatNumber(result.value.given)} sertifikat diberi nomor.`);
  };
  const save = async () => {
    const result = await workbook.run({ trainingId: training.id });
    if (result.ok && result.value.path) tellSaved('Rekap kehadiran', result.value.path);
  };
  useCommands({ export: () => void save() });
  const line = (paper: Paper, disabled = false) => (
    <div key={paper.kind} className={styles.paper}>
      <div>
        <strong>{paper.title}</strong>
        <p className="dim">{paper.detail}</p>
      </div>
      <Button
        variant="default"
        disabled={disabled}
        leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
        onClick={() => setShown(paper)}
      >
        Lihat dan cetak
        <span className={styles.hidden}> {paper.title.toLowerCase()}</span>
      </Button>
    </div>
  );
  return (
    <div className={styles.page}>
      <FormSection title="Sebelum pelatihan" columns={1}>
        {before.map((paper) => line(paper))}
      </FormSection>
      <FormSection title="Tiap pertemuan" columns={1}>
        <Select
          label="Daftar hadir untuk"
          data={sessions.map((one, index) => ({
            value: String(one.id),
            label: `P${index + 1}, ${formatShortDate(one.date)}${one.curriculum ? `: ${one.curriculum}` : ''}`,
          }))}
          placeholder="Semua pertemuan"
          clearable
          clearButtonProps={{ 'aria-label': 'Semua pertemuan' }}
          value={session}
          onChange={setSession}
        />
        {line(sheet)}
      </FormSection>
      <FormSection title="Sesudah pelatihan" columns={1}>
        {line(recap)}
        <div className={styles.paper}>
          <div>
            <strong>Rekap kehadiran (Excel)</strong>
            <p className="dim">Dapat diisi di Excel lalu diimpor kembali.</p>
          </div>
          <Button
            variant="default"
            loading={workbook.busy}
            leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
            onClick={() => void save()}
          >
            Simpan Excel
          </Button>
        </div>
        <FailureAlert failure={workbook.failure} />
        <div className={styles.numbers}>
          <DateInput
            label="Tanggal sertifikat"
            value={date}
            onChange={setDate}
            error={numbers.fieldError('date')}
          />
          <Button
            variant="default"
            loading={numbers.busy}
            disabled={unnumbered === 0 || date === null}
            leftSection={<IconCertificate size="1rem" stroke={1.8} aria-hidden />}
            onClick={() => void give()}
          >
            {unnumbered === 0 ? 'Semua sudah bernomor' : `Beri nomor ${formatNumber(unnumbered)} sertifikat`}
          </Button>
        </div>
        <p className="dim">
          {formatNumber(passed.length)} dari {formatNumber(row.participants)} peserta memenuhi syarat
          kehadiran {training.passingPercent} %.
        </p>
        <FailureAlert failure={numbers.failure} />
        {line(certificates, passed.length === 0 || unnumbered > 0)}
      </FormSection>
      {shown ? (
        <PaperDialog
          title={shown.title}
          make={(jobId) =>
            office.trainingPapers.preview({
              kind: shown.kind,
              trainingId: training.id,
              sessionId: session === null ? null : Number(session),
              participantIds: null,
              paperSize: null,
              jobId,
            })
          }
          onClose={() => setShown(null)}
        />
      ) : null}
    </div>
  );
}
