import { Button, Textarea, TextInput } from '@mantine/core';
import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import { addYears, isIsoDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { validityOf } from '../../src-main/rules/facilitation.ts';
import { goTo } from '../app/navigation.ts';
import { DataList } from '../components/data-list.tsx';
import { DateInput } from '../components/date-input.tsx';
import { FormSection } from '../components/form-section.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import styles from './case-page.module.css';
import type { EditedCase } from './case-page.tsx';
import { placeWords } from './case-words.ts';
import { caseStandingWords, validityWords } from './facilitation-words.ts';

/** For how long most certificates are valid (halal until 2024, SNI, PIRT five): a shortcut, the dates are typed. */
const years = 4;

interface Props {
  row: CaseRow;
  reminderDays: number;
  values: EditedCase;
  set: (part: Partial<EditedCase>) => void;
  errorOf: (field: string) => string | undefined;
}

/** How a business stands in the facilitation, its certificate, and what was noted. */
export function CaseSections({ row, reminderDays, values, set, errorOf }: Props) {
  const { word, tone } = caseStandingWords[row.standing];
  const validity = validityWords[validityOf(row.validUntil, isoDateOf(new Date()), reminderDays)];
  const text = (field: 'certificateNumber' | 'certificateIssuer' | 'officer') => ({
    value: values[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    error: errorOf(field),
  });
  const from = values.validFrom;
  return (
    <>
      <FormSection title="Keadaan" columns={1} action={<StatusBadge tone={tone}>{word}</StatusBadge>}>
        <DataList
          items={[
            ['Usaha', row.businessName],
            ['Alamat', placeWords(row)],
            ['Telepon', row.phone],
          ]}
        />
        <div>
          <Button variant="default" size="xs" onClick={() => goTo.business(row.businessId)}>
            Buka pelaku usaha
          </Button>
        </div>
        {row.standing === 'berhenti' ? <p className={styles.stopped}>Berhenti: {row.reason}</p> : null}
        <TextInput label="Petugas pendamping" {...text('officer')} />
        {values.doubleFacilitationReason === null ? null : (
          <Textarea
            label="Alasan fasilitasi ganda"
            autosize
            minRows={2}
            value={values.doubleFacilitationReason}
            onChange={(event) => set({ doubleFacilitationReason: event.currentTarget.value })}
            error={errorOf('doubleFacilitationReason')}
          />
        )}
        <Textarea
          label="Catatan"
          autosize
          minRows={2}
          maxRows={10}
          value={values.notes}
          onChange={(event) => set({ notes: event.currentTarget.value })}
          error={errorOf('notes')}
        />
      </FormSection>
      <FormSection
        title="Sertifikat"
        columns={1}
        action={
          row.certificateNumber ? <StatusBadge tone={validity.tone}>{validity.word}</StatusBadge> : undefined
        }
        detail={row.standing === 'selesai' ? undefined : 'Menyimpannya memindahkan ke tahapan terakhir.'}
      >
        <TextInput label="Nomor sertifikat" {...text('certificateNumber')} />
        <TextInput label="Penerbit" {...text('certificateIssuer')} />
        <DateInput
          label="Berlaku mulai"
          value={from}
          onChange={(validFrom) => set({ validFrom })}
          error={errorOf('validFrom')}
        />
        <div className={styles.until}>
          <DateInput
            label="Berlaku sampai"
            value={values.validUntil}
            onChange={(validUntil) => set({ validUntil })}
            error={errorOf('validUntil')}
          />
          <Button
            variant="default"
            disabled={from === null || !isIsoDate(from)}
            aria-label={`Isi berlaku sampai: ${years} tahun dari awalnya`}
            onClick={() => from !== null && set({ validUntil: addYears(from, years) })}
          >
            +{years} tahun
          </Button>
        </div>
      </FormSection>
    </>
  );
}
