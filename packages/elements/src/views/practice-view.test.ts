import { icmaPractices, narrative, practices } from '@icma-sdk/core';
import { tenetPractice } from '@icma-sdk/core/associations';
import { describe, expect, test } from 'vitest';
import { editionText } from './foot-view.js';
import { type PracticeOptions, practicesFoot, practicesTitle, practiceView } from './practice-view.js';
import { relatedTenets } from './related-tenets.js';
import { viewContext } from './view-context.js';

const options: PracticeOptions = { show: [], dimensions: [], layout: 'card', headingLevel: 3, notice: 'auto' };
const view = (change: Partial<PracticeOptions>, language = 'en') =>
  practiceView(practices[6]!, { ...options, ...change }, viewContext(language));

describe('what is copied here to keep cards small says what core says', () => {
  test('the group of each practice and its name', () => {
    for (const { id, title, practiceIds } of narrative.groups) {
      for (const practice of practices.filter((candidate) => practiceIds.includes(candidate.id))) {
        const { group } = practiceView(practice, options, viewContext('en'));
        expect(group, practice.id).toEqual({ key: id.replace('group-', ''), title });
      }
    }
  });

  test('the title of the document', () => {
    expect(practicesTitle).toBe(icmaPractices.title);
  });

  test.each(['en', 'en-GB', 'en-IN', 'es', 'es-MX', 'es-AR', 'es-PH'])(
    'the month of its edition, as `Intl` writes it in %s',
    (tag) => {
      const context = viewContext(tag);
      expect(practicesFoot(context)).toBe(editionText(icmaPractices.title, icmaPractices.edition, context));
    },
  );
});

test('related tenets are those of core’s associations, and shown only when named', () => {
  for (const practice of practices) {
    const related = tenetPractice
      .filter((row) => row.destination === practice.id)
      .map((row) => Number(row.origin.slice(-2)));
    expect(relatedTenets[Number(practice.code) - 1], practice.id).toEqual(related);
  }
  expect(view({ show: ['tenets'] }).tenets).toBe('Related tenets (editorial, not ICMA’s): 2, 4, and 5.');
  expect(view({}).tenets).toBeUndefined();
});

test('all of its own text is shown unless something is chosen', () => {
  const { definition, lists } = view({});
  expect(definition).toBe(practices[6]!.statement);
  expect(lists.map(({ statements }) => statements.length)).toEqual([5, 9]);
});

test('a row shows the definition alone unless it says more', () => {
  expect(view({ layout: 'row' }).lists).toEqual([]);
  expect(view({ layout: 'row', show: ['leadership'] }).lists).toHaveLength(1);
  expect(view({ layout: 'row', dimensions: ['M.B'] }).lists).toHaveLength(1);
});

test('chosen dimensions keep the position of their printed letters, and empty lists go', () => {
  const { lists } = view({ dimensions: ['M.B', 'M.I'] });
  expect(lists.map(({ kind, statements }) => [kind, statements.map(({ position }) => position)])).toEqual([
    ['management', [2, 9]],
  ]);
});

test('the foot is gone where the page carries it, and speaks the language asked for', () => {
  expect(view({ notice: 'none' }).foot).toBeUndefined();
  expect(view({}, 'es').foot).toContain('noviembre de 2017');
});
