import { describe, expect, test } from 'vitest';
import { makePng } from '../fixtures/make-png.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { officeForHandovers } from './office-for-handovers.ts';

describe('signed letters coming back', () => {
  test('are ticked on a day and the tick is taken away; what was never printed cannot come back', async () => {
    const { handlers, programId, first, second } = await officeForHandovers();
    const tick = (recipientIds: number[], date: string | null) =>
      handlers.handovers.signBack({ recipientIds, date });
    expect(expectValue(await tick([first, second], '2024-03-20'))).toEqual({ changed: 2 });
    expect(expectValue(await tick([first], '2024-03-20'))).toEqual({ changed: 0 });
    expect(expectValue(await handlers.aid.program({ id: programId })).row.notBack).toBe(0);
    expectValue(await tick([first], null));
    expect(expectValue(await handlers.aid.program({ id: programId })).row.notBack).toBe(1);
    expect(outcomeOf(await tick([first], '2999-01-01'))).toBe('date-wrong');
    expect(outcomeOf(await tick([9_999], '2024-03-20'))).toBe('recipient-unknown');
  });

  test('unprinted', async () => {
    const { handlers, first } = await officeForHandovers({ printed: false });
    expect(await handlers.handovers.signBack({ recipientIds: [first], date: '2024-03-20' })).toMatchObject({
      error: { code: 'not-printed', message: expect.stringContaining('belum pernah dicetak') },
    });
  });

  test('a whole tick is undone from the history', async () => {
    const { handlers, first, second, details } = await officeForHandovers();
    expectValue(await handlers.handovers.signBack({ recipientIds: [first, second], date: '2024-03-20' }));
    const [set] = expectValue(await handlers.changes.list({ before: null, limit: 1 })).rows;
    expectValue(await handlers.changes.undo({ id: set?.id ?? 0 }));
    expect((await details(first)).row.signedBackAt).toBeNull();
  });

  test('the list of those that have not come back names them by village, and none when all are back', async () => {
    const { handlers, printer, programId, first, second } = await officeForHandovers();
    const print = () => handlers.handovers.printMissing({ programId, paperSize: 'A4', jobId: 'j' });
    expectValue(await handlers.handovers.signBack({ recipientIds: [first], date: '2024-03-20' }));
    const paper = expectValue(await print());
    expect(paper.fileName).toBe('BAST Belum Kembali Bantuan Las 2024 2024.pdf');
    const html = printer.printed.at(-1) ?? '';
    expect(html).toContain('Penerima 2');
    expect(html).not.toContain('Penerima 1<');
    expect(html).toContain('Kecamatan Kemangkon (1)');
    expect(outcomeOf(await handlers.papers.print({ paperId: paper.paperId }))).toBe('ok');
    expectValue(await handlers.handovers.signBack({ recipientIds: [second], date: '2024-03-20' }));
    expect(outcomeOf(await print())).toBe('nothing-missing');
  });

  test('a scan is attached to the letter and served as a picture', async () => {
    const { office, handlers, first, details } = await officeForHandovers();
    const added = await handlers.handoverFiles.add({
      ownerId: first,
      files: [{ fileName: 'bast.png', bytes: new Uint8Array(makePng()) }],
    });
    expect(expectValue(added)).toMatchObject({ added: 1, refused: [] });
    expect((await details(first)).row.files).toBe(1);
    const [file] = expectValue(await handlers.handoverFiles.list({ ownerId: first }));
    expect(file?.pictureUrl).toMatch(/^\/files\/handover\//);
    expect((await office.picture('handover', file?.id ?? 0))?.extension).toBe('.png');
    expect((await office.check()).files).toMatchObject({ ok: true, files: 1 });
    expect(
      outcomeOf(
        await handlers.handoverFiles.add({
          ownerId: 9_999,
          files: [{ fileName: 'x.png', bytes: new Uint8Array(makePng()) }],
        }),
      ),
    ).toBe('owner-unknown');
  });
});
