import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createAppResponder } from '../../src-main/electron/app-responses.ts';

const folder = mkdtempSync(join(tmpdir(), 'sentra-responses-'));
mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
mkdirSync(join(folder, 'renderer-other'));
writeFileSync(join(folder, 'renderer-other/secret.txt'), 'secret');
writeFileSync(join(folder, 'renderer/index.html'), '<title>start</title>');
writeFileSync(join(folder, 'renderer/assets/a b.js'), 'export {}');
writeFileSync(join(folder, 'renderer/assets/program.exe'), 'MZ');
afterAll(() => rmSync(folder, { recursive: true }));

const respond = createAppResponder({
  rendererFolder: join(folder, 'renderer'),
  papers: (id) => (id === 'bast-1' ? new Uint8Array([37, 80, 68, 70]) : undefined),
  printPage: (id) => (id === 'letter' ? '<p>surat</p>' : undefined),
  picture: async (owner, id) =>
    owner === 'business' && id === 7
      ? { bytes: new Uint8Array([0xff, 0xd8, 0xff]), extension: '.jpg' }
      : undefined,
});
const get = (path: string) => respond(new Request(`app://sentra${path}`));

test('serves the screens with their type and a strict policy', async () => {
  const start = await get('/');
  expect(await start.text()).toBe('<title>start</title>');
  expect(start.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = start.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
  expect(start.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await get('/assets/a%20b.js')).headers.get('content-type')).toMatch('text/javascript');
});

test('serves papers and pages to print by their id only', async () => {
  const paper = await get('/papers/bast-1.pdf');
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await paper.arrayBuffer()).byteLength).toBe(4);
  const page = await get('/print/letter.html');
  expect(await page.text()).toBe('<p>surat</p>');
  expect(page.headers.get('content-security-policy')).not.toContain('script-src');
  for (const path of ['/papers/none.pdf', '/print/none.html', '/papers/../bast-1.pdf']) {
    expect((await get(path)).status).toBe(404);
  }
});

test('serves attached photos by the kind of their record and their number only', async () => {
  const photo = await get('/files/business/7?a1b2');
  expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect(photo.headers.get('x-content-type-options')).toBe('nosniff');
  for (const path of [
    '/files/business/8',
    '/files/group/7',
    '/files/business/7.jpg',
    '/files/business/..%2f7',
  ])
    expect((await get(path)).status, path).toBe(404);
});

test('refuses what is absent, of an unknown kind, of another host or method', async () => {
  expect((await get('/nope.js')).status).toBe(404);
  expect((await get('/assets')).status).toBe(404);
  expect((await get('/assets/program.exe')).status).toBe(404);
  expect((await get('/%zz')).status).toBe(400);
  expect((await respond(new Request('app://other/index.html'))).status).toBe(405);
  expect((await respond(new Request('app://sentra/', { method: 'POST', body: 'x' }))).status).toBe(405);
});

test('never leaves the folder', async () => {
  const ways = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Frenderer-other%2Fsecret.txt',
    '/%2e%2e/secret.txt',
  ];
  const more = [
    '/assets/..%5c..%5csecret.txt',
    '//etc/hostname',
    '/%2fetc/hostname',
    '/index.html%00.txt',
    '/..%252fsecret.txt',
  ];
  for (const way of [...ways, ...more]) expect((await get(way)).status, way).toBe(404);
  const part = fc.constantFrom(
    '..',
    '%2e%2e',
    '%2f',
    '%5c',
    'secret.txt',
    'renderer-other',
    '.',
    '',
    '%00',
    'index.html',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      expect(await (await get(`/${parts.join('/')}`)).text()).not.toBe('secret');
    }),
    { numRuns: 500 },
  );
});
