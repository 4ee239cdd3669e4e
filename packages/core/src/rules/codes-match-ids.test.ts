import { expect, test } from 'vitest';
import { codesMatchIds } from './codes-match-ids.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';

test.each([
  ['code', 'tenet-10', ({ code }) => Object.assign(code.tenets[9]!, { code: '01' })],
  ['code', 'practice-08', ({ icma }) => Object.assign(icma.practices[7]!, { code: '9' })],
  [
    'code',
    'practice-08-leadership-b',
    ({ icma }) => Object.assign(icma.practices[7]!.leadership[1]!, { code: '8.M.B' }),
  ],
  [
    'kind',
    'practice-08-leadership-b',
    ({ icma }) => Object.assign(icma.practices[7]!.leadership[1]!, { kind: 'management' }),
  ],
  [
    'letter',
    'practice-08-leadership-b',
    ({ icma }) => Object.assign(icma.practices[7]!.leadership[1]!, { letter: 'b' }),
  ],
  [
    'practiceId',
    'practice-08-leadership-b',
    ({ icma }) => Object.assign(icma.practices[7]!.leadership[1]!, { practiceId: 'practice-07' }),
  ],
] satisfies [string, string, Parameters<typeof brokenCorpus>[0]][])(
  'a %s that %s does not say is reported',
  (field, id, breakIt) => {
    const problems = codesMatchIds(brokenCorpus(breakIt));
    expect(problems.map((problem) => problem.id)).toEqual([id]);
    expect(problems[0]!.message).toContain(`the ${field} is "`);
  },
);
