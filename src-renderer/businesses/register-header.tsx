import { Button } from '@mantine/core';
import { IconFileExport, IconId, IconPencil, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { goTo } from '../app/navigation.ts';
import { PageHeader } from '../components/page-header.tsx';
import { WorklistLinks } from '../duplicates/worklist-links.tsx';

interface Props {
  isEmpty: boolean;
  onBulk: () => void;
  onExport: () => void;
  onCards: () => void;
}

const icon = { size: '1rem', stroke: 1.8, 'aria-hidden': true } as const;

/** Title and buttons of the register. Memoised: a key of the search does not draw it anew. */
export const RegisterHeader = memo(function RegisterHeader({ isEmpty, onBulk, onExport, onCards }: Props) {
  return (
    <PageHeader
      title="Pelaku Usaha"
      actions={
        <>
          <WorklistLinks />
          <Button
            variant="default"
            leftSection={<IconPencil {...icon} />}
            disabled={isEmpty}
            onClick={onBulk}
          >
            Ubah bersama
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileExport {...icon} />}
            disabled={isEmpty}
            onClick={onExport}
          >
            Ekspor
          </Button>
          <Button variant="default" leftSection={<IconId {...icon} />} disabled={isEmpty} onClick={onCards}>
            Kartu Binaan
          </Button>
          <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={goTo.newBusiness}>
            Pelaku usaha baru
          </Button>
        </>
      }
    />
  );
});
