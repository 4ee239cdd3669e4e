import { dimensions, narrative, practices, tenets } from '@icma-sdk/core';
import { tenetPractice } from '@icma-sdk/core/associations';
import { filterDimensions, filterPractices, filterTenets } from '@icma-sdk/query';
import type { Figure } from '../figure.js';
import { batch, ratio } from '../time.js';

/** Each filter beside the loop that one would write by hand for the same question. */
const cases: readonly (readonly [name: string, filter: () => unknown[], loop: () => unknown[]])[] = [
  [
    'kind',
    () => filterDimensions({ kind: 'leadership' }),
    () => dimensions.filter(({ kind }) => kind === 'leadership'),
  ],
  [
    'practice and kind',
    () => filterDimensions({ practice: 'practice-07', kind: 'management' }),
    () => dimensions.filter(({ practiceId, kind }) => practiceId === 'practice-07' && kind === 'management'),
  ],
  [
    'group of practices',
    () => filterPractices({ group: 'group-lead' }),
    () => {
      const group = narrative.groups.find(({ id }) => id === 'group-lead')!;
      return practices.filter(({ id }) => group.practiceIds.includes(id));
    },
  ],
  [
    'group of dimensions',
    () => filterDimensions({ group: 'group-lead' }),
    () => {
      const group = narrative.groups.find(({ id }) => id === 'group-lead')!;
      return dimensions.filter(({ practiceId }) => group.practiceIds.includes(practiceId));
    },
  ],
  [
    'tenet of practices',
    () => filterPractices({ tenet: 'tenet-09' }),
    () => {
      const rows = tenetPractice.filter(({ origin }) => origin === 'tenet-09');
      return practices.filter(({ id }) => rows.some(({ destination }) => destination === id));
    },
  ],
  [
    'tenet of dimensions',
    () => filterDimensions({ tenet: 'tenet-09' }),
    () => {
      const rows = tenetPractice.filter(({ origin }) => origin === 'tenet-09');
      return dimensions.filter(({ practiceId }) => rows.some(({ destination }) => destination === practiceId));
    },
  ],
  [
    'practice of tenets',
    () => filterTenets({ practice: 'practice-09' }),
    () => {
      const rows = tenetPractice.filter(({ destination }) => destination === 'practice-09');
      return tenets.filter(({ id }) => rows.some(({ origin }) => origin === id));
    },
  ],
  [
    'text of dimensions',
    () => filterDimensions({ text: 'community budget' }),
    () =>
      dimensions.filter(({ statement }) => {
        const text = statement.toLowerCase();
        return text.includes('community') && text.includes('budget');
      }),
  ],
];

export function filterSpeed(): Figure[] {
  return cases.map(([name, filter, loop]) => ({
    name: `filter by ${name} / a loop by hand`,
    value: ratio(1, 200, batch(200, filter), batch(200, loop)),
    unit: 'x',
    ceiling: 2,
    detail: '200 calls, least of 200 by turns',
  }));
}
