import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { ChangeSets } from './change-sets.tsx';
import { Changes } from './changes.tsx';
import { ImportBatches } from './import-batches.tsx';

/** Riwayat: who changed what, and what came in by import. It can only be read. */
export default function HistoryPage() {
  const [tab, setTab] = useState<string | null>('changes');
  return (
    <PageFrame
      fill
      header={<PageHeader title="Riwayat" detail="Setiap perubahan tercatat dan tidak dapat dihapus." />}
    >
      <Tabs value={tab} onChange={setTab} variant="default">
        <Tabs.List>
          <Tabs.Tab value="changes">Perubahan</Tabs.Tab>
          <Tabs.Tab value="sets">Perubahan bersama</Tabs.Tab>
          <Tabs.Tab value="imports">Impor</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      {tab === 'sets' ? <ChangeSets /> : null}
      {tab === 'imports' ? <ImportBatches /> : null}
      {tab === 'changes' ? <Changes /> : null}
    </PageFrame>
  );
}
