import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.js';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('from the City Manager’s Office through the self-assessment to results and a file, and back another day', async () => {
  const { page, complaints, strangers, close } = await site.visit('city-manager.html');
  await page.getByRole('link', { name: 'self-assessment', exact: true }).click();
  await page.getByRole('radio', { name: /^Each practice as a whole/ }).check();
  await page.getByRole('radio', { name: /^On this device/ }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Continue with practice 1' }).click();
  for (let practice = 1; practice <= 14; practice++) {
    await page.getByText(`Step ${practice} of 14`).waitFor();
    await page.getByRole('radio', { name: new RegExp(`^${2 + (practice % 3)} `) }).check();
    if (practice === 5) {
      // Interrupted: the page is loaded again where it was left, with everything that was answered.
      await page.getByText(/Saved on this device at/).waitFor();
      await page.reload();
      await page.getByText('Step 5 of 14').waitFor();
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    }
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
  }
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  expect(await page.getByRole('link', { name: /^Change/ }).count()).toBe(14);
  await page.getByRole('button', { name: 'See the results' }).click();
  await page
    .getByRole('heading', { name: /strength/i })
    .first()
    .waitFor();
  await page.getByText('Save or share').first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /JSON/ }).first().click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  // Another day: it is in the list, with all that was answered, and goes with one press.
  await page.goto(`${site.origin}self-assessment.html`);
  await page
    .getByText(/14 of 14/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^Erase/ }).click();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  await close();
});
