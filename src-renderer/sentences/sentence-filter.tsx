import { SegmentedControl, Select } from '@mantine/core';
import type { SentenceScope, SentenceVoice } from '../../src-main/contract/sentences.ts';
import { useAnswer } from '../app/use-office.ts';
import { NarrowSelects } from '../recaps/narrow-selects.tsx';

interface Props {
  scope: SentenceScope;
  onScope: (scope: SentenceScope) => void;
  voice: SentenceVoice;
  onVoice: (voice: SentenceVoice) => void;
}

const voices: { value: SentenceVoice; label: string }[] = [
  { value: 'press', label: 'Siaran pers' },
  { value: 'press-words', label: 'Dengan terbilang' },
  { value: 'speech', label: 'Pidato' },
];

/** What the sentences are about, and how they say their numbers. */
export function SentenceFilter({ scope, onScope, voice, onVoice }: Props) {
  const years = useAnswer('home', 'years', {}).data ?? [];
  const programs = useAnswer('aid', 'programs', {}).data ?? [];
  const set = (part: Partial<SentenceScope>) => onScope({ ...scope, ...part });
  const numberOf = (value: string | null) => (value === null ? null : Number(value));
  return (
    <>
      <SegmentedControl
        aria-label="Bentuk kalimat"
        value={voice}
        onChange={(value) => onVoice(voices.find((one) => one.value === value)?.value ?? 'press')}
        data={voices}
      />
      <Select
        w="8.5rem"
        clearable
        aria-label="Tahun"
        placeholder="Semua tahun"
        data={years.map(({ year }) => String(year))}
        value={scope.year === null ? null : String(scope.year)}
        onChange={(value) => set({ year: numberOf(value) })}
      />
      <Select
        w="16rem"
        clearable
        searchable
        aria-label="Program bantuan"
        placeholder="Semua program bantuan"
        data={programs.map(({ id, name, fiscalYear }) => ({
          value: String(id),
          label: `${name} (${fiscalYear})`,
        }))}
        value={scope.programId === null ? null : String(scope.programId)}
        onChange={(value) => set({ programId: numberOf(value) })}
      />
      <NarrowSelects
        districtCode={scope.districtCode}
        sectorId={scope.sectorId}
        onChange={set}
        width="11.5rem"
      />
    </>
  );
}
