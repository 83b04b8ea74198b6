import { useRemembered } from '../app/remembered.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { RecapExportButton } from './export-button.tsx';
import { RecapHeader } from './recap-header.tsx';
import { type RecapScope, RecapView } from './recap-view.tsx';
import { ScopeBar } from './scope-bar.tsx';

/** Rekap: how much aid, to how many, where and from which fund. */
export default function RecapPage() {
  const [scope, setScope] = useRemembered<RecapScope>('recap-scope', { programId: null, year: null });
  return (
    <PageFrame
      fill
      header={
        <RecapHeader
          detail="Jumlah bantuan menurut wilayah, komoditas, sumber dana, dan barang"
          actions={<RecapExportButton scope={scope} />}
        />
      }
    >
      <ScopeBar scope={scope} onScope={setScope} />
      <RecapView scope={scope} />
    </PageFrame>
  );
}
