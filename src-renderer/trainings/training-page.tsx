import { Button, Tabs } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { curriculaWords } from '../../src-main/rules/training.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { RecordHistoryButton } from '../history/record-history.tsx';
import { AttendancePart } from './attendance-part.tsx';
import { PapersPart } from './papers-part.tsx';
import { ParticipantsPart } from './participants-part.tsx';
import { type TrainingPart, trainingParts, trainingPlaces } from './places.ts';
import { SessionsPart } from './sessions-part.tsx';
import { daysWords, modeWords, shareWords } from './training-words.ts';

export type TrainingAnswer = AnswerOf<'trainings', 'get'>;

const labels: Record<TrainingPart, string> = {
  peserta: 'Peserta',
  pertemuan: 'Pertemuan',
  kehadiran: 'Kehadiran',
  surat: 'Surat',
};

const counts = ({ row }: TrainingAnswer): Record<TrainingPart, string> => ({
  peserta: formatNumber(row.participants + row.candidates),
  pertemuan: curriculaWords(row.held, row.curricula),
  kehadiran: shareWords(row.attendanceShare),
  surat: `${formatNumber(row.certificates)} sertifikat`,
});

/** One training: its head, and the part of the work that is open. */
export function TrainingPage({ id, part }: { id: number; part: TrainingPart }) {
  const { data, failure, reload } = useAnswer('trainings', 'get', { id });
  if (!data)
    return (
      <PageFrame header={<PageHeader title="Pelatihan" onBack={trainingPlaces.list} />}>
        {failure ? <FailureAlert failure={failure} onRetry={reload} /> : <LoadingScreen />}
      </PageFrame>
    );
  const { training, row } = data;
  const numbers = counts(data);
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title={training.title}
          detail={[
            training.organiser,
            modeWords[training.mode],
            daysWords(row.firstDate, row.lastDate),
            curriculaWords(row.held, row.curricula),
          ]
            .filter(Boolean)
            .join(' · ')}
          onBack={trainingPlaces.list}
          actions={
            <>
              <RecordHistoryButton kind="training" id={id} name={training.title} />
              <Button
                variant="default"
                leftSection={<IconPencil size="1rem" stroke={1.8} aria-hidden />}
                onClick={() => trainingPlaces.edit(id)}
              >
                Ubah pelatihan
              </Button>
            </>
          }
        />
      }
    >
      <Tabs
        value={part}
        onChange={(next) => trainingPlaces.part(id, trainingParts.find((one) => one === next) ?? part)}
      >
        <Tabs.List aria-label="Bagian pelatihan">
          {trainingParts.map((one) => (
            <Tabs.Tab
              key={one}
              value={one}
              rightSection={<span className="dim figures">{numbers[one]}</span>}
            >
              {labels[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {part === 'peserta' ? <ParticipantsPart answer={data} /> : null}
      {part === 'pertemuan' ? <SessionsPart answer={data} /> : null}
      {part === 'kehadiran' ? <AttendancePart answer={data} /> : null}
      {part === 'surat' ? <PapersPart answer={data} /> : null}
    </PageFrame>
  );
}
