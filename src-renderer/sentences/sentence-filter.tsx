import { SegmentedControl, Select } from '@mantine/core';
import type { SentenceScope, SentenceVoice } from '../../src-main/contract/sentences.ts';
import { useAnswer } from '../app/use-office.ts';

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
  const districts = useAnswer('regions', 'districts', {}).data ?? [];
  const sectors = useAnswer('sectors', 'list', {}).data ?? [];
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
      <Select
        w="11.5rem"
        clearable
        searchable
        aria-label="Kecamatan"
        placeholder="Semua kecamatan"
        data={districts.map(({ code, name }) => ({ value: code, label: name }))}
        value={scope.districtCode}
        onChange={(districtCode) => set({ districtCode })}
      />
      <Select
        w="11.5rem"
        clearable
        searchable
        aria-label="Komoditas"
        placeholder="Semua komoditas"
        data={sectors.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={scope.sectorId === null ? null : String(scope.sectorId)}
        onChange={(value) => set({ sectorId: numberOf(value) })}
      />
    </>
  );
}
