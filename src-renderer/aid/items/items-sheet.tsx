import { type ReactNode, useMemo, useState } from 'react';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { useAction } from '../../app/use-office.ts';
import { confirmDestructive } from '../../components/confirm.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { rowProblems } from '../../components/sheet/sheet-column.ts';
import { tellDone } from '../../components/tell.tsx';
import { wordsMatch } from '../../components/words-match.ts';
import { useTellUndoable } from '../../history/tell-undoable.tsx';
import type { Program } from '../program-answer.ts';
import { itemColumns, itemEdges, type Refusals } from './item-columns.ts';
import { itemInputOf, rowsToSave, type SheetItem } from './item-sheet.ts';
import styles from './items.module.css';
import { useItemDraft } from './use-item-draft.ts';
import { useRemoveItems } from './use-remove-items.ts';

const keyOf = (row: SheetItem) => row.key;
const noRefusals: Refusals = new Map();

interface Props {
  program: Program;
  items: ItemRow[];
  /** At the left of the tools: the choice between items and packages. */
  choice: ReactNode;
}

/** The items of a programme as a sheet: typed, pasted from Excel, saved together with Ctrl+S. */
export function ItemsSheet({ program, items, choice }: Props) {
  const [search, setSearch] = useState('');
  const [refusals, setRefusals] = useState(noRefusals);
  const draft = useItemDraft(program, items);
  const { rows } = draft;
  const tellUndoable = useTellUndoable();
  const save = useAction('aid', 'saveItems', { invalidates: ['aid', 'letters', 'recaps'] });
  const remove = useRemoveItems((keys) => draft.remove(keys));
  const shown = useMemo(
    () =>
      search === ''
        ? rows
        : rows.filter((row) =>
            wordsMatch(search, `${row.name} ${row.brand} ${row.specification} ${row.fundSource}`),
          ),
    [rows, search],
  );
  const refusal = refusalOf(program.state, 'edit-items');
  const columns = useMemo(() => itemColumns({ refusal, refusals }), [refusal, refusals]);
  const edges = useMemo(() => itemEdges(shown), [shown]);
  const toSave = rowsToSave(columns, rows, draft.values);
  const wrong = toSave.filter((row) => rowProblems(columns, row).size > 0).length;

  const saveAll = async () => {
    if (wrong > 0 || toSave.length === 0) return;
    const result = await save.run({
      programId: program.id,
      items: toSave.map((row) => itemInputOf(row, program.id)),
    });
    if (!result.ok) return setRefusals(refusedCells(toSave, result.error.fields ?? {}));
    draft.settle();
    const words = `${formatNumber(toSave.length)} barang disimpan.`;
    if (result.value.changeSetId === null) tellDone(words);
    else tellUndoable(words, result.value.changeSetId);
  };
  const discard = async () => {
    const isSure = await confirmDestructive({
      title: 'Buang yang belum disimpan?',
      text: `${formatNumber(toSave.length)} baris kembali seperti tersimpan, baris baru hilang.`,
      confirmLabel: 'Buang perubahan',
    });
    if (!isSure) return;
    save.forget();
    draft.discard();
  };
  return (
    <div className={styles.step}>
      <div className={styles.tools}>
        {choice}
        <div className={styles.search}>
          <SearchBox value={search} onChange={setSearch} label="Cari barang" />
        </div>
        {refusal ? (
          <p className="dim">{refusal}</p>
        ) : (
          <p className={`${styles.hint} dim`}>
            Ketik di baris +, atau tempel dari Excel: nama, merek, spesifikasi, jumlah, satuan, harga.
          </p>
        )}
      </div>
      <div className={styles.sheet}>
        <Sheet
          label="Barang program ini"
          columns={columns}
          edges={edges}
          rows={shown}
          rowKey={keyOf}
          newRow={refusal === null ? draft.newRow : undefined}
          onChange={(next) => {
            setRefusals(noRefusals);
            save.forget();
            draft.type(next);
          }}
          onRemoveRows={refusal === null ? (chosen) => void remove(chosen) : undefined}
        />
      </div>
      {draft.dirty ? (
        <SaveBar
          onSave={() => void saveAll()}
          onCancel={() => void discard()}
          busy={save.busy}
          dirty={wrong === 0 && toSave.length > 0}
          failure={save.failure}
          note={noteOf(toSave.length, wrong, draft.restored)}
        />
      ) : null}
    </div>
  );
}

const noteOf = (changed: number, wrong: number, restored: boolean): string => {
  if (wrong > 0)
    return `${formatNumber(wrong)} baris perlu diperbaiki sebelum disimpan. Nomor barisnya ditandai merah.`;
  const words = `${formatNumber(changed)} baris belum disimpan.`;
  return restored ? `${words} Ketikan dari sebelumnya masih ada.` : words;
};

/** Which cells the main process refused: `items.3.unitPrice` is a cell of the fourth row that was sent. */
function refusedCells(sent: readonly SheetItem[], fields: Record<string, string>): Refusals {
  const found = new Map<number, Record<string, string>>();
  for (const [path, words] of Object.entries(fields)) {
    const [, place, field] = /^items\.(\d+)\.(\w+)$/.exec(path) ?? [];
    const row = sent[Number(place)];
    if (row && field) found.set(row.key, { ...found.get(row.key), [field]: words });
  }
  return found;
}
