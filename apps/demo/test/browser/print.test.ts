import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.js';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each([700, 1047])('on paper %i px wide there is no menu', async (width) => {
  const { page, close } = await site.visit('practices.html', { viewport: { width, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
  await close();
});

test.each(['A3', 'Tabloid'])('the map alone fills one sheet of %s, for the wall', async (format) => {
  const { page, close } = await site.visit('practice-map.html');
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  const pdf = await page.pdf({ format, margin });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await close();
});
