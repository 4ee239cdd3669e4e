import { expect, test } from 'vitest';
import { openacrMarkdown } from './openacr.js';

test('a report is told by chapter and criterion, and what is left out says why', () => {
  const web = (level: string, notes: string) => [{ name: 'web', adherence: { level, notes } }];
  const text = openacrMarkdown({
    title: 'Report',
    report_date: '2026-11-22',
    product: { name: 'Elements', description: 'All of them.' },
    evaluation_methods_used: 'By machine.\n',
    chapters: {
      success_criteria_level_aa: {
        criteria: [
          { num: '1.4.3', components: web('supports', 'Computed | measured,\nboth.') },
          { num: '2.4.7', components: web('not-applicable', 'None.') },
        ],
      },
      hardware: { disabled: true, notes: 'There is none.' },
    },
  });
  expect(text.split('\n\n')).toEqual([
    '## Report',
    'Elements, 2026-11-22. All of them.',
    '**How it was evaluated.** By machine.',
    '### Success criteria level AA',
    '| criterion | level | remarks |\n|---|---|---|\n| 1.4.3 | Supports | Computed \\| measured, both. |\n| 2.4.7 | Not applicable | None. |',
    '### Hardware',
    'Left out. There is none.',
  ]);
});
