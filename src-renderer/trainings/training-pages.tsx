import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { rowNumberOf } from '../app/row-number.ts';
import { trainingParts } from './places.ts';
import { ScanPage } from './scan-page.tsx';
import { TrainingFormPage } from './training-form-page.tsx';
import { TrainingListPage } from './training-list-page.tsx';
import { TrainingPage } from './training-page.tsx';

/** Pelatihan: the trainings, one training with its parts, its form, and the screen at the door. */
export default function TrainingPages() {
  return (
    <Switch>
      <Route path="/pelatihan">
        <TrainingListPage />
      </Route>
      <Route path="/pelatihan/baru">
        <TrainingFormPage id={null} />
      </Route>
      <Route path="/pelatihan/:id/ubah">
        {(params) => {
          const id = rowNumberOf(params.id);
          return id ? <TrainingFormPage key={id} id={id} /> : <NotFound />;
        }}
      </Route>
      <Route path="/pelatihan/:id/pindai/:session">
        {(params) => {
          const [id, sessionId] = [rowNumberOf(params.id), rowNumberOf(params.session)];
          return id && sessionId ? <ScanPage key={sessionId} id={id} sessionId={sessionId} /> : <NotFound />;
        }}
      </Route>
      <Route path="/pelatihan/:id/:part?">
        {(params) => {
          const id = rowNumberOf(params.id);
          const part = trainingParts.find((one) => one === (params.part ?? 'peserta'));
          return id && part ? <TrainingPage key={id} id={id} part={part} /> : <NotFound />;
        }}
      </Route>
    </Switch>
  );
}
