import { codeOfEthics, type Revision, tenets } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { codeTitle, tenetView } from './tenet-view.js';
import { viewContext } from './view-context.js';

const revision = (date: string, outcome: Revision['outcome']): Revision => ({
  id: `code-of-ethics-${date}`,
  edition: 'code-of-ethics@2017-06',
  date,
  items: ['tenet-03'],
  outcome,
  note: 'Made up for this test.',
  source: { publisher: 'nobody', title: 'nothing' },
});
const line = (...revisions: Revision[]) =>
  tenetView(tenets[2]!, revisions, { headingLevel: 3, notice: 'auto' }, viewContext('en')).revision?.sentence;

test('a tenet that no revision names has no revision line', () => {
  expect(line()).toBeUndefined();
  expect(line({ ...revision('2023-04', 'reworded'), items: ['tenet-04'] })).toBeUndefined();
});

test('all months in which it was reworded are told, and an unverified review beside them is not', () => {
  expect(line(revision('2019-10', 'reworded'), revision('2020', 'unverified'), revision('2023-04', 'reworded'))).toBe(
    'June 2017 wording. ICMA reworded this tenet in October 2019 and April 2023.',
  );
});

test('a review alone is told as one whose outcome is not verified', () => {
  expect(line(revision('2019', 'unverified'))).toBe(
    'June 2017 wording. ICMA reviewed this tenet after 2019; the outcome is not verified here.',
  );
});

test('the title copied here to keep tags small is that of the document', () => {
  expect(codeTitle).toBe(codeOfEthics.title);
});
