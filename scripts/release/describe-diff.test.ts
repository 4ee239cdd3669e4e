import { expect, test } from 'vitest';
import { describeDiff, wordDiff } from './describe-diff.ts';

const nothing = { added: [], removed: [], renamed: [], changed: [], associations: [] };

test('strikes out the words that are gone and prints the new ones in bold', () => {
  expect(wordDiff('that inspires trust, inthe community', 'that inspires trust in the community')).toBe(
    'that inspires ~~trust, inthe~~ **trust in the** community',
  );
});

test('shows a space that came or went, and lets Markdown read nothing into the words', () => {
  expect(wordDiff('two  spaces', 'two spaces')).toBe('two ~~␣~~spaces');
  expect(wordDiff('a *b*', 'a *b* <c>')).toBe('a \\*b\\* **\\<c\\>**');
});

test('has a heading for each kind of change and none for what did not happen', () => {
  const text = describeDiff({
    ...nothing,
    added: [
      { id: 'tenet-13', type: 'tenet' },
      { id: 'tenet-14', type: 'tenet' },
    ],
    changed: [
      { id: 'tenet-01', field: 'statement', before: 'a', after: 'b', wording: true },
      { id: 'tenet-01', field: 'title', before: 'c', after: 'd', wording: false },
    ],
    associations: [
      {
        name: 'tenet-01 → practice-01',
        change: 'changed',
        fields: [{ id: 'x', field: 'confidence', before: 'low', after: 'high', wording: false }],
      },
    ],
  });
  expect(text).toBe(
    [
      '#### Added\n\n- 2 tenet: `tenet-13`, `tenet-14`\n',
      "#### ICMA's wording, as transcribed\n\n- `tenet-01` statement: ~~a~~ **b**\n",
      '#### Our words and keys\n\n- `tenet-01` title: ~~c~~ **d**\n',
      '#### Associations\n\n- tenet-01 → practice-01: changed\n  - confidence: ~~low~~ **high**\n',
    ].join('\n'),
  );
});

test('says so when nothing differs', () => {
  expect(describeDiff(nothing)).toBe('No item, word or association differs.\n');
});
