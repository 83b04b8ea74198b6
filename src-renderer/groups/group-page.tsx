import { useParams } from 'wouter';
import { goTo } from '../app/navigation.ts';
import { NotFound } from '../app/not-found.tsx';
import { rowNumberOf } from '../app/row-number.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { GroupForm } from './group-form.tsx';
import { emptyGroup } from './group-words.ts';

export default function GroupPage() {
  const id = rowNumberOf(useParams<{ id: string }>().id);
  if (id === undefined) return <NotFound />;
  return id === null ? (
    <GroupForm key="new" saved={emptyGroup} savedMembers={[]} problems={[]} />
  ) : (
    <KnownGroup key={id} id={id} />
  );
}

function KnownGroup({ id }: { id: number }) {
  const { data, failure, reload } = useAnswer('groups', 'get', { id });
  if (data) return <GroupForm saved={data.group} savedMembers={data.members} problems={data.problems} />;
  return (
    <PageFrame header={<PageHeader title="Kelompok" onBack={goTo.groups} />}>
      {failure ? <FailureAlert failure={failure} onRetry={reload} /> : <LoadingScreen />}
    </PageFrame>
  );
}
