import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { AccessLog } from '../access-log/access-log.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { ChangeSets } from './change-sets.tsx';
import { Changes } from './changes.tsx';
import { ImportBatches } from './import-batches.tsx';
import { Trash } from './trash.tsx';

/** Riwayat: who changed what, what was done together, what came in by import, and what was deleted. */
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
          <Tabs.Tab value="access">Ekspor dan cetak</Tabs.Tab>
          <Tabs.Tab value="trash">Kotak Sampah</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      {tab === 'sets' ? <ChangeSets /> : null}
      {tab === 'imports' ? <ImportBatches /> : null}
      {tab === 'access' ? <AccessLog /> : null}
      {tab === 'trash' ? <Trash /> : null}
      {tab === 'changes' ? <Changes /> : null}
    </PageFrame>
  );
}
