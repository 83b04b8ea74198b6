import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { rowNumberOf } from '../app/row-number.ts';
import { CasePage } from './case-page.tsx';
import { FacilitationFormPage } from './facilitation-form-page.tsx';
import { FacilitationListPage } from './facilitation-list-page.tsx';
import { FacilitationPage } from './facilitation-page.tsx';
import { caseStates, facilitationViews } from './places.ts';

/** Fasilitasi: the list, one facilitation with its views, its form, and one business in it. */
export default function FacilitationPages() {
  return (
    <Switch>
      <Route path="/fasilitasi">
        <FacilitationListPage />
      </Route>
      <Route path="/fasilitasi/baru">
        <FacilitationFormPage id={null} />
      </Route>
      <Route path="/fasilitasi/:id/ubah">
        {(params) => {
          const id = rowNumberOf(params.id);
          return id ? <FacilitationFormPage key={id} id={id} /> : <NotFound />;
        }}
      </Route>
      <Route path="/fasilitasi/:id/peserta/:case">
        {(params) => {
          const [id, caseId] = [rowNumberOf(params.id), rowNumberOf(params.case)];
          return id && caseId ? <CasePage key={caseId} id={id} caseId={caseId} /> : <NotFound />;
        }}
      </Route>
      <Route path="/fasilitasi/:id/:view?">{({ id, view }) => pageOf(id, view ?? 'papan', null)}</Route>
      <Route path="/fasilitasi/:id/:view/:state">{({ id, view, state }) => pageOf(id, view, state)}</Route>
    </Switch>
  );
}

function pageOf(address: string, viewName: string, stateName: string | null) {
  const id = rowNumberOf(address);
  const view = facilitationViews.find((one) => one === viewName);
  const state = caseStates.find((one) => one === stateName) ?? null;
  if (!id || !view) return <NotFound />;
  return <FacilitationPage key={`${id}.${state}`} id={id} view={view} state={state} />;
}
