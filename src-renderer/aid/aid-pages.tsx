import { Route, Switch } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { ProgramFormPage } from './program-form-page.tsx';
import { ProgramListPage } from './program-list-page.tsx';
import { ProgramPage } from './program-page.tsx';
import { programSteps } from './program-steps.ts';

/** A row number out of the address; null for anything else, so that a mistyped address is "not found". */
const idOf = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;

/** Bantuan: the programmes, one programme with its steps, and its form. */
export default function AidPages() {
  return (
    <Switch>
      <Route path="/bantuan">
        <ProgramListPage />
      </Route>
      <Route path="/bantuan/baru">
        <ProgramFormPage id={null} />
      </Route>
      <Route path="/bantuan/:id/ubah">
        {({ id: text }) => {
          const id = idOf(text);
          return id === null ? <NotFound /> : <ProgramFormPage key={id} id={id} />;
        }}
      </Route>
      <Route path="/bantuan/:id/:step?">
        {({ id: text, step = 'barang' }) => {
          const id = idOf(text);
          const known = programSteps.find((one) => one === step);
          return id === null || !known ? <NotFound /> : <ProgramPage key={id} id={id} step={known} />;
        }}
      </Route>
    </Switch>
  );
}
