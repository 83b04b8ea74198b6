import { useParams } from 'wouter';
import { goTo } from '../app/navigation.ts';
import { NotFound } from '../app/not-found.tsx';
import { rowNumberOf } from '../app/row-number.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { BusinessForm } from './business-form.tsx';
import { emptyBusiness } from './empty-business.ts';

/** One business: its form, with what is known around it. */
export default function BusinessPage() {
  const id = rowNumberOf(useParams<{ id: string }>().id);
  if (id === undefined) return <NotFound />;
  return id === null ? (
    <BusinessForm
      key="new"
      saved={emptyBusiness}
      asWritten={{ nik: '', phone: '' }}
      problems={[]}
      aid={[]}
      groups={[]}
    />
  ) : (
    <KnownBusiness key={id} id={id} />
  );
}

function KnownBusiness({ id }: { id: number }) {
  const { data, failure, reload } = useAnswer('businesses', 'get', { id });
  if (data)
    return (
      <BusinessForm
        saved={data.business}
        asWritten={{ nik: data.nikAsWritten, phone: data.phoneAsWritten }}
        problems={data.problems}
        aid={data.aid}
        groups={data.groups}
      />
    );
  return (
    <PageFrame header={<PageHeader title="Pelaku Usaha" onBack={goTo.businesses} />}>
      {failure ? <FailureAlert failure={failure} onRetry={reload} /> : <LoadingScreen />}
    </PageFrame>
  );
}
