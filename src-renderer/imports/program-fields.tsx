import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import type { Dispatch } from 'react';
import { fundSources } from '../../src-main/contract/common.ts';
import { useAnswer } from '../app/use-office.ts';
import { DateInput } from '../components/date-input.tsx';
import styles from './file-step.module.css';
import { type DraftChange, emptyProgram, type ImportDraft, type ProgramChoice } from './import-draft.ts';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
  /** Title rows of the workbook, as proposals for the name. */
  titles: string[];
}

/** The year in a title: "... TAHUN ANGGARAN 2020". */
const yearIn = (titles: string[]): number | null => {
  const found = /\b(19|20)\d{2}\b/.exec(titles.join(' '));
  return found ? Number(found[0]) : null;
};

/** Which programme the recipients belong to: one that exists, or a new one. */
export function ProgramFields({ draft, change, titles }: Props) {
  const programs = useAnswer('aid', 'programs', {});
  const { program, programId } = draft;
  const set = (part: Partial<ProgramChoice>) =>
    change({ type: 'program', programId, program: { ...program, ...part } });
  const choose = (value: string | null) => {
    const existing = programs.data?.find((one) => String(one.id) === value);
    if (value === 'column') change({ type: 'program', programId: 'column', program: emptyProgram });
    else if (value === 'new')
      change({ type: 'program', programId: 'new', program: { ...emptyProgram, fiscalYear: yearIn(titles) } });
    else if (existing)
      change({
        type: 'program',
        programId: existing.id,
        program: {
          ...emptyProgram,
          name: existing.name,
          fiscalYear: existing.fiscalYear,
          ceremonyDate: existing.ceremonyDate,
        },
      });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Program bantuan</h2>
      <Select
        aria-label="Program bantuan"
        placeholder="Pilih program, atau buat yang baru"
        searchable
        allowDeselect={false}
        data={[
          { value: 'new', label: 'Program baru …' },
          { value: 'column', label: 'Menurut kolom PROGRAM di berkas' },
          ...(programs.data ?? []).map((one) => ({
            value: String(one.id),
            label: `${one.name} (${one.fiscalYear})`,
          })),
        ]}
        value={programId === null ? null : String(programId)}
        onChange={choose}
      />
      {programId === 'column' ? (
        <p className={styles.found}>
          Setiap baris masuk ke program yang disebut pada kolom Program, menurut tahun anggarannya. Program
          yang belum ada dibuat.
        </p>
      ) : null}
      {programId === 'new' ? (
        <>
          <TextInput
            label="Nama program"
            required
            autoFocus
            maxLength={160}
            value={program.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          {titles.length > 0 && program.name === '' ? (
            <div className={styles.suggestions}>
              <span className="dim">Ambil dari judul lembar:</span>
              {titles.slice(0, 3).map((title) => (
                <Button
                  key={title}
                  size="compact-xs"
                  variant="default"
                  onClick={() => set({ name: title.slice(0, 160) })}
                >
                  {title}
                </Button>
              ))}
            </div>
          ) : null}
          <div className={styles.pair}>
            <NumberInput
              label="Tahun anggaran"
              required
              min={1990}
              max={2100}
              allowDecimal={false}
              value={program.fiscalYear ?? ''}
              onChange={(value) => set({ fiscalYear: typeof value === 'number' ? value : null })}
            />
            <Select
              label="Sumber dana"
              clearable
              placeholder="Menurut kolom di berkas"
              data={[...fundSources]}
              value={program.fundSource}
              onChange={(value) => set({ fundSource: fundSources.find((one) => one === value) ?? null })}
            />
            <DateInput
              label="Tanggal penyerahan simbolis"
              value={program.ceremonyDate}
              onChange={(ceremonyDate) => set({ ceremonyDate })}
            />
            <TextInput
              label="Tempat"
              maxLength={200}
              value={program.ceremonyPlace}
              onChange={(event) => set({ ceremonyPlace: event.currentTarget.value })}
            />
          </div>
        </>
      ) : null}
    </section>
  );
}
