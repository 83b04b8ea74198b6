import { expect, test } from 'vitest';
import { contract } from '../../src-main/contract/contract.ts';
import type { Asker } from '../../src-main/contract/procedure.ts';
import { outcomeOf } from '../office/test-office.ts';
import { clerkPin, openStaffedOffice } from './operator-office.ts';

const procedures: [name: string, by: Asker][] = Object.entries(contract).flatMap(([feature, all]) =>
  Object.entries(all).map(([name, { by }]): [string, Asker] => [`${feature}.${name}`, by]),
);
const namesOf = (asker: Asker) => procedures.filter(([, by]) => by === asker).map(([name]) => name);

/** No procedure takes it, so that one which is let through does nothing but refuse it. */
const noInput = Symbol.for('nothing') as unknown;

test('what anybody may ask, and what only a pengelola may, is this', () => {
  expect(namesOf('siapa pun').sort()).toMatchInlineSnapshot(`
    [
      "application.info",
      "faults.record",
      "faults.reopen",
      "faults.saveReport",
      "operators.lock",
      "operators.signIn",
      "operators.status",
      "start.beginNew",
      "start.findDatabase",
      "start.leaveSample",
      "start.retry",
      "start.state",
    ]
  `);
  expect(namesOf('pengelola').sort()).toMatchInlineSnapshot(`
    [
      "backups.chooseFile",
      "backups.chooseFolder",
      "backups.forgetFolder",
      "backups.restore",
      "backups.setPassphrase",
      "changes.emptyTrash",
      "facilitations.removeKind",
      "facilitations.saveKind",
      "legalForms.remove",
      "legalForms.save",
      "letterTexts.replaceTemplate",
      "letterTexts.resetTemplate",
      "officials.remove",
      "officials.save",
      "operators.list",
      "operators.save",
      "sectors.remove",
      "sectors.save",
      "settings.save",
    ]
  `);
});

test('as nobody, everything is refused but that', async () => {
  const { ask } = await openStaffedOffice();
  await ask('operators.lock', {});
  const free: string[] = [];
  for (const [name] of procedures)
    if (outcomeOf(await ask(name, noInput)) !== 'not-signed-in') free.push(name);
  expect(free.sort()).toEqual(namesOf('siapa pun').sort());
});

test('as petugas, what is for a pengelola is refused, and nothing else', async () => {
  const { ask, clerk, signIn } = await openStaffedOffice();
  await signIn(clerk, clerkPin);
  const refused: string[] = [];
  for (const [name] of procedures)
    if (outcomeOf(await ask(name, noInput)) === 'managers-only') refused.push(name);
  expect(refused.sort()).toEqual(namesOf('pengelola').sort());
});

test('as pengelola, and in an office without operators, nothing is refused', async () => {
  const { ask } = await openStaffedOffice();
  for (const [name] of procedures)
    expect(['not-signed-in', 'managers-only']).not.toContain(outcomeOf(await ask(name, noInput)));
});
