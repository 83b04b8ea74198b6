import { goTo } from '../app/navigation.ts';
import type { Feature } from '../app/procedure-types.ts';
import { useAction } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { tellDone, tellFailure } from '../components/tell.tsx';

interface Props {
  feature: 'businesses' | 'groups';
  id: number;
  /** As the record is called on screen. */
  name: string;
  /** What goes along with it, for the question. */
  along: string;
  invalidates: Feature[];
  /** Before the screen goes back to its list. */
  onRemoved: () => void;
}

/** Deletes a record from its own screen; it stands in the trash from then on. */
export function RemoveRecord({ feature, id, name, along, invalidates, onRemoved }: Props) {
  const remove = useAction(feature, 'remove', { invalidates });
  const run = async () => {
    const result = await remove.run({ id });
    if (!result.ok) return tellFailure(result.error.message);
    onRemoved();
    tellDone(`${name} dihapus. Ctrl+Z atau Kotak Sampah memulihkannya.`);
    if (feature === 'businesses') goTo.businesses();
    else goTo.groups();
  };
  return (
    <ConfirmButton
      loading={remove.busy}
      question={{
        title: `Hapus ${name}?`,
        text: `${along} ikut dihapus. Semuanya dapat dipulihkan dari Kotak Sampah pada Riwayat.`,
        confirmLabel: 'Hapus',
      }}
      onConfirm={() => void run()}
    >
      Hapus
    </ConfirmButton>
  );
}
