import { expect, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';

test('no place of the menu, no form and no printed paper asks anything of the network', async ({
  app,
  page,
}) => {
  const origin = /^[\w-]+:\/\/[^/]+/.exec(page.url())?.[0] ?? '';
  const addresses: string[] = [];
  app.context().on('request', (request) => addresses.push(request.url()));
  app.context().on('page', (other) => other.on('websocket', (socket) => addresses.push(socket.url())));
  page.on('websocket', (socket) => addresses.push(socket.url()));

  const menu = page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link');
  const places = await menu.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.replace(/^#/, '') ?? ''),
  );
  expect(places.length).toBeGreaterThanOrEqual(10);
  for (const place of [...places, '/pelaku-usaha/baru', '/kelompok/baru', '/pelaku-usaha/ganda', '/monev']) {
    await open(page, place);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }

  // A paper is made in a window of its own, and shown by a worker.
  await ask(page, 'businesses.save', {
    ...{
      id: null,
      ownerName: 'Wagiman',
      nik: '',
      gender: null,
      birthDate: '',
      phone: '',
      businessName: 'Batik',
    },
    ...{ legalForm: null, nib: '', npwp: '', email: '', street: '', rt: '', rw: '', villageCode: null },
    ...{ sectorId: null, product: '', kbli: '', kbliEdition: null, establishedYear: null, scale: null },
    ...{
      status: 'aktif',
      statusDate: '',
      exportShare: null,
      exportDestination: '',
      pirt: '',
      halal: '',
      notes: '',
    },
  });
  await open(page, '/pelaku-usaha/1/kartu');
  await page.getByRole('button', { name: 'Cetak kartu' }).click();
  await expect(page.getByRole('dialog', { name: 'Kartu Binaan' }).getByText('1 halaman')).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();

  expect(addresses.length).toBeGreaterThan(places.length);
  expect(addresses.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url))).toEqual(
    [],
  );
});
