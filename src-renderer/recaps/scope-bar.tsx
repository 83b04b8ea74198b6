import { SegmentedControl, Select } from '@mantine/core';
import { useAnswer } from '../app/use-office.ts';
import type { RecapScope } from './recap-view.tsx';
import styles from './scope-bar.module.css';

type Kind = 'all' | 'year' | 'program';

const kindOf = (scope: RecapScope): Kind =>
  scope.programId !== null ? 'program' : scope.year !== null ? 'year' : 'all';

interface Props {
  scope: RecapScope;
  onScope: (scope: RecapScope) => void;
}

/** What is counted: everything, one fiscal year, or one programme. */
export function ScopeBar({ scope, onScope }: Props) {
  const years = useAnswer('recaps', 'years', {});
  const programs = useAnswer('aid', 'programs', {});
  const kind = kindOf(scope);
  const [firstYear] = years.data ?? [];
  const [firstProgram] = programs.data ?? [];
  const choose = (next: string) => {
    if (next === 'all') onScope({ programId: null, year: null });
    if (next === 'year' && firstYear !== undefined) onScope({ programId: null, year: firstYear });
    if (next === 'program' && firstProgram) onScope({ programId: firstProgram.id, year: null });
  };
  return (
    <section className={styles.scope} aria-label="Cakupan rekap">
      <SegmentedControl
        size="sm"
        value={kind}
        onChange={choose}
        data={[
          { value: 'all', label: 'Semua' },
          { value: 'year', label: 'Satu tahun', disabled: firstYear === undefined },
          { value: 'program', label: 'Satu program', disabled: firstProgram === undefined },
        ]}
      />
      {kind === 'year' ? (
        <Select
          w="8rem"
          aria-label="Tahun anggaran"
          allowDeselect={false}
          data={(years.data ?? []).map(String)}
          value={String(scope.year)}
          onChange={(value) => onScope({ programId: null, year: Number(value) })}
        />
      ) : null}
      {kind === 'program' ? (
        <Select
          w="30rem"
          searchable
          aria-label="Program bantuan"
          allowDeselect={false}
          data={(programs.data ?? []).map((one) => ({
            value: String(one.id),
            label: `${one.name} (${one.fiscalYear})`,
          }))}
          value={String(scope.programId)}
          onChange={(value) => onScope({ programId: Number(value), year: null })}
        />
      ) : null}
    </section>
  );
}
