import type { Locator } from 'playwright';

/**
 * Scrolls to what is found and resolves once it stands where it stood for three looks in a row: what is pressed while its frame still
 * grows is missed.
 */
export async function still(locator: Locator): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  let places: string[] = [];
  while (places.length < 3) {
    const place = JSON.stringify(await locator.boundingBox());
    places = place === places[0] ? [...places, place] : [place];
    await locator.page().waitForTimeout(100);
  }
}
