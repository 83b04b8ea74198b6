import { Button, Checkbox, Select } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReadyRecapQuestion, ReadyRecapTraits } from '../../src-main/contract/ready-recaps.ts';
import { office } from '../app/office-client.ts';
import { useRemembered } from '../app/remembered.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PaperDialog } from '../components/paper-dialog.tsx';
import { tellFailure } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import { NarrowSelects } from '../recaps/narrow-selects.tsx';
import { RecapHeader } from '../recaps/recap-header.tsx';
import styles from './ready-recaps.module.css';

type Scope = Omit<ReadyRecapQuestion, 'kind'>;
const everything: Scope = { year: null, districtCode: null, sectorId: null, masked: false };

/** What a recap that cannot do without it still lacks, in words; null when it can be made. */
const lackOf = (recap: ReadyRecapTraits, { districtCode, sectorId }: Scope): string | null => {
  if (recap.district === 'must' && districtCode === null) return 'Pilih kecamatan di atas.';
  return recap.sector === 'must' && sectorId === null ? 'Pilih komoditas di atas.' : null;
};

/** The recaps that are handed out as they are, each with its paper and its workbook. */
export default function ReadyRecapsPage() {
  const [scope, setScope] = useRemembered<Scope>('ready-recaps.scope', everything);
  const [shown, setShown] = useState<ReadyRecapTraits | null>(null);
  const { data, failure, reload } = useAnswer('readyRecaps', 'list', {});
  const workbook = useAction('readyRecaps', 'exportWorkbook', { invalidates: [] });
  const save = async (recap: ReadyRecapTraits) => {
    const result = await workbook.run({ ...scope, kind: recap.kind });
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.path) tellSaved(recap.title, result.value.path);
  };
  const groups = Map.groupBy(data ?? [], ({ group }) => group);
  return (
    <PageFrame
      header={<RecapHeader detail="Rekap siap cetak dan siap kirim, dalam bentuk kantor" />}
      toolbar={<ScopeFields scope={scope} onScope={setScope} />}
    >
      <FailureAlert failure={failure} onRetry={reload} />
      {data || failure ? null : <LoadingScreen />}
      <div className={styles.groups}>
        {[...groups].map(([group, recaps]) => (
          <section key={group} aria-label={group}>
            <h2>{group}</h2>
            <ul className={styles.recaps}>
              {recaps.map((recap) => {
                const lack = lackOf(recap, scope);
                return (
                  <li key={recap.kind} className={styles.recap}>
                    <div>
                      <strong>{recap.title}</strong>
                      <p className="dim">{lack ?? recap.about}</p>
                    </div>
                    <div className={styles.actions}>
                      <Button
                        size="compact-md"
                        variant="default"
                        aria-label={`Lihat dan cetak ${recap.title}`}
                        disabled={lack !== null}
                        leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
                        onClick={() => setShown(recap)}
                      >
                        Lihat
                      </Button>
                      {recap.workbook ? (
                        <Button
                          size="compact-md"
                          variant="default"
                          aria-label={`Simpan Excel ${recap.title}`}
                          disabled={lack !== null || workbook.busy}
                          leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
                          onClick={() => void save(recap)}
                        >
                          Excel
                        </Button>
                      ) : null}
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {shown ? (
        <PaperDialog
          title={shown.title}
          make={(jobId) => office.readyRecaps.preview({ ...scope, kind: shown.kind, paperSize: null, jobId })}
          onClose={() => setShown(null)}
        />
      ) : null}
    </PageFrame>
  );
}

/** Year, district and commodity of all of them, and whether people are masked. */
function ScopeFields({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const years = useAnswer('recaps', 'dataYears', {}).data ?? [];
  const set = (part: Partial<Scope>) => onScope({ ...scope, ...part });
  return (
    <>
      <Select
        w="10rem"
        clearable
        aria-label="Tahun"
        placeholder="Semua tahun"
        data={years.map(String)}
        value={scope.year === null ? null : String(scope.year)}
        onChange={(value) => set({ year: value === null ? null : Number(value) })}
      />
      <NarrowSelects
        districtCode={scope.districtCode}
        sectorId={scope.sectorId}
        onChange={set}
        width="13rem"
      />
      <Checkbox
        label="Samarkan NIK dan nomor HP"
        checked={scope.masked}
        onChange={(event) => set({ masked: event.currentTarget.checked })}
      />
    </>
  );
}
