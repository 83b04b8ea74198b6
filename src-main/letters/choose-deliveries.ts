import type { Delivery } from '../aid/delivery.ts';
import type { PaperOrder } from '../contract/letters.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { LetterDependencies, LetterProgram } from './letter-dependencies.ts';

/** Up to three names, and how many more: 'A, B, C, dan 4 lainnya'. */
export function nameSome(deliveries: readonly Delivery[]): string {
  const names = deliveries.slice(0, 3).map((delivery) => delivery.name);
  const more = deliveries.length - names.length;
  return more > 0 ? `${names.join(', ')}, dan ${more} lainnya` : names.join(', ');
}

/** The programme, or `program-missing`. */
export function findProgram(
  { program }: Pick<LetterDependencies, 'program'>,
  id: number,
): Result<LetterProgram> {
  const found = program(id);
  return found ? success(found) : failure('program-missing', 'Program bantuan itu tidak ditemukan.');
}

const byText = new Intl.Collator('id', { numeric: true, sensitivity: 'base' }).compare;

const lastRank = Number.MAX_SAFE_INTEGER;

/** The deliveries, which come by district, village and name, in another order; those without a letter stand last. */
export function inOrder(deliveries: readonly Delivery[], order: PaperOrder): Delivery[] {
  if (order === 'place') return [...deliveries];
  if (order === 'name') return deliveries.toSorted((a, b) => byText(a.name, b.name));
  const rank = ({ letter }: Delivery) => (letter ? letter.year * 1_000_000 + letter.sequence : lastRank);
  return deliveries.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The chosen deliveries of a programme, in order of district, village and name. Among all (`recipientIds` null) those
 * who get nothing and have no letter are left out; fails with `recipient-missing`, `recipient-without-items` and
 * `nothing-allocated`.
 */
export function chooseDeliveries(
  { deliveries }: Pick<LetterDependencies, 'deliveries'>,
  programId: number,
  recipientIds: number[] | null,
): Result<Delivery[]> {
  const all = deliveries({ programId, year: null, recipientIds });
  if (recipientIds !== null && all.length < new Set(recipientIds).size)
    return failure('recipient-missing', 'Sebagian penerima yang dipilih sudah tidak ada pada program ini.');
  const isChosen = (delivery: Delivery) =>
    recipientIds !== null || delivery.items.length > 0 || delivery.letter !== null;
  const chosen = all.filter(isChosen);
  if (chosen.length === 0)
    return failure('nothing-allocated', 'Belum ada barang yang dialokasikan kepada penerima program ini.');
  const empty = chosen.filter((delivery) => delivery.items.length === 0);
  if (empty.length > 0)
    return failure(
      'recipient-without-items',
      `${empty.length} penerima belum mendapat alokasi barang: ${nameSome(empty)}.`,
    );
  return success(chosen);
}

/** Who hands over: the programme's official, else the first active one; fails with `official-missing`. */
export function signingOfficial(
  { officials }: Pick<LetterDependencies, 'officials'>,
  program: LetterProgram,
): Result<OfficialRow> {
  if (program.officialId === null) {
    const [first] = officials.active();
    return first
      ? success(first)
      : failure(
          'official-missing',
          'Belum ada pejabat penanda tangan. Tambahkan pejabat yang aktif pada Pengaturan, Pejabat.',
        );
  }
  const named = officials.byId(program.officialId);
  if (!named?.active)
    return failure(
      'official-missing',
      `Pejabat penanda tangan program ini ${named ? `(${named.name}) tidak aktif lagi` : 'tidak ditemukan'}. Pilih pejabat lain pada program.`,
    );
  return success(named);
}
