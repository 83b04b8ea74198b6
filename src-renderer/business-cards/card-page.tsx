import { Button, Checkbox } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import { goTo } from '../app/navigation.ts';
import { NotFound } from '../app/not-found.tsx';
import { office } from '../app/office-client.ts';
import { rowNumberOf } from '../app/row-number.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PaperDialog } from '../components/paper-dialog.tsx';
import { CardIdentity } from './card-identity.tsx';
import styles from './card-page.module.css';
import { CardTableView } from './card-table.tsx';

/** Kartu Binaan of one business: all that was done for it, with nothing left out; the paper is one page. */
export default function CardPage() {
  const id = rowNumberOf(useParams<{ id: string }>().id);
  return typeof id === 'number' ? <Card key={id} businessId={id} /> : <NotFound />;
}

function Card({ businessId }: { businessId: number }) {
  const [mask, setMask] = useState(false);
  const [printing, setPrinting] = useState(false);
  const { data, failure, reload } = useAnswer('businessCards', 'get', { businessId, mask });
  const back = () => goTo.business(businessId);
  const print = () => setPrinting(true);
  useCommands({ print: data ? print : undefined, close: back });
  const scope = { filter: businessFilter.parse({}), everything: false, ids: [businessId] };
  return (
    <PageFrame
      header={
        <PageHeader
          title="Kartu Binaan"
          detail={data ? [data.ownerName, data.businessName].filter(Boolean).join(' – ') : undefined}
          onBack={back}
          actions={
            <>
              <Checkbox
                style={{ alignSelf: 'center' }}
                label="Samarkan data pribadi"
                checked={mask}
                onChange={(event) => setMask(event.currentTarget.checked)}
              />
              <Button
                leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
                title="Ctrl+P"
                disabled={!data}
                onClick={print}
              >
                Cetak kartu
              </Button>
            </>
          }
        />
      }
    >
      <FailureAlert failure={failure} onRetry={reload} />
      {data ? (
        <div className={styles.card}>
          <CardIdentity card={data} />
          {data.tables.map((table) => (
            <CardTableView key={table.key} table={table} />
          ))}
        </div>
      ) : failure ? null : (
        <LoadingScreen />
      )}
      {printing ? (
        <PaperDialog
          title="Kartu Binaan"
          make={(jobId) => office.businessCards.printPaper({ scope, mask, jobId })}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </PageFrame>
  );
}
