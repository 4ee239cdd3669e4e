import {
  type CodeOfEthics,
  codeOfEthics,
  type EditionId,
  type IcmaPractices,
  icmaPractices,
  type Practice,
  type Redirect,
  redirects,
} from '@icma-sdk/core';
import { provenance } from '@icma-sdk/core/provenance';
import { revisions } from '@icma-sdk/core/revisions';
import * as fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { items, itemsOf } from '../internal/items.js';
import { diffEditions } from './diff-editions.js';
import { diffWords, type TextPart } from './diff-words.js';
import { editionStatus } from './edition-status.js';
import { type CurrentId, type ResolvedId, resolveId } from './resolve-id.js';

const before = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.was)).join('');
const after = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.now)).join('');

/** A later edition, made up for these tests: one tenet reworded, one only repaired, one gone, one new, two renumbered. */
const fixture: CodeOfEthics = {
  ...codeOfEthics,
  edition: '2031-01',
  tenets: [
    ...codeOfEthics.tenets.slice(0, 3),
    {
      ...codeOfEthics.tenets[3]!,
      statement: 'Recognize that the chief function of local government is to serve all people.',
    },
    {
      ...codeOfEthics.tenets[1]!,
      id: 'tenet-13' as 'tenet-12',
      code: '5',
      title: 'New',
      statement: 'A made-up tenet.',
    },
    { ...codeOfEthics.tenets[4]!, code: '6' },
    { ...codeOfEthics.tenets[6]!, statement: codeOfEthics.tenets[6]!.statement.replace('. Refrain', ';  refrain') },
    ...codeOfEthics.tenets.slice(7),
  ],
};

test('tells what became of every item between two editions, in the order of the later one', () => {
  const { from, to, items: changed } = diffEditions('code-of-ethics@2017-06', fixture)!;
  expect([from, to]).toEqual(['code-of-ethics@2017-06', 'code-of-ethics@2031-01']);
  expect(changed.map(({ id, change, fields }) => [id, change, ...fields.map(({ field }) => field)])).toEqual([
    ['tenet-04', 'reworded', 'statement'],
    ['tenet-13', 'added', 'code', 'title', 'statement'],
    ['tenet-05', 'reworded', 'code'],
    ['tenet-06', 'removed', 'code', 'title', 'statement'],
    ['tenet-07', 'repaired', 'statement'],
  ]);
  expect(changed[0]!.fields[0]!.parts).toEqual([
    { kind: 'same', text: 'Recognize that the chief function of local government ' },
    { kind: 'substance', was: 'at all times ', now: '' },
    { kind: 'same', text: 'is to serve' },
    { kind: 'substance', was: ' the best interests of', now: '' },
    { kind: 'same', text: ' all people.' },
  ]);
  expect(changed[4]!.fields[0]!.parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'repair', was: 'administrators. Refrain', now: 'administrators;  refrain' },
  ]);
  expect(changed[1]!.fields[1]!.parts).toEqual([{ kind: 'substance', was: '', now: 'New' }]);
});

test('an edition does not differ from itself', () => {
  expect(diffEditions(codeOfEthics, 'code-of-ethics@2017-06')!.items).toEqual([]);
  expect(diffEditions(icmaPractices, icmaPractices)!.items).toEqual([]);
});

test('the other way round, added is removed and each text is the other', () => {
  const [there, back] = [diffEditions(codeOfEthics, fixture)!, diffEditions(fixture, codeOfEthics)!];
  const opposite = { added: 'removed', removed: 'added', reworded: 'reworded', repaired: 'repaired' };
  const byId = new Map(back.items.map((item) => [item.id, item]));
  expect(byId.size).toBe(there.items.length);
  for (const { id, change, fields } of there.items) {
    expect(byId.get(id)!.change).toBe(opposite[change]);
    fields.forEach(({ parts }, index) => {
      const other = byId.get(id)!.fields[index]!.parts;
      expect([before(parts), after(parts)]).toEqual([after(other), before(other)]);
    });
  }
});

test('sees a practice added, dimensions moved to it, a title changed and groups regrouped', () => {
  const seventh = icmaPractices.practices[6]!;
  const changed: Practice = { ...seventh, title: 'Planning', management: seventh.management.slice(0, 8) };
  const later: IcmaPractices = {
    ...icmaPractices,
    edition: '2031-01',
    practices: icmaPractices.practices.map((practice) => (practice === seventh ? changed : practice)),
    narrative: {
      ...icmaPractices.narrative,
      groups: icmaPractices.narrative.groups.map((group) =>
        group.id === 'group-lead' ? { ...group, practiceIds: ['practice-06', 'practice-08'] } : group,
      ),
    },
  };
  const diff = diffEditions(icmaPractices, later)!;
  expect(diff.items.map(({ id, change, fields }) => [id, change, fields[0]!.field])).toEqual([
    ['group-lead', 'reworded', 'practiceIds'],
    ['practice-07', 'reworded', 'title'],
    ['practice-07-management-i', 'removed', 'code'],
  ]);
});

test('an item that only the earlier edition has stands where it stood, at the start too', () => {
  const later = { ...codeOfEthics, tenets: codeOfEthics.tenets.slice(2) };
  const order = diffEditions(codeOfEthics, later)!.items.map(({ id }) => id);
  expect(order).toEqual(['tenet-01', 'tenet-02']);
  const renamed = { ...codeOfEthics, preamble: { ...codeOfEthics.preamble, id: 'x' as 'code-of-ethics-preamble' } };
  expect(diffEditions(codeOfEthics, renamed)!.items.map(({ id, change }) => [id, change])).toEqual([
    ['code-of-ethics-preamble', 'removed'],
    ['x', 'added'],
  ]);
});

test('two documents, or an edition that is not held, cannot be compared', () => {
  expect(diffEditions(codeOfEthics, icmaPractices)).toBeUndefined();
  expect(diffEditions('code-of-ethics@1998-01', codeOfEthics)).toBeUndefined();
  expect(diffEditions('__proto__' as EditionId, codeOfEthics)).toBeUndefined();
});

test('from the scan to what is published there are only repairs, once those on record are known', () => {
  const scanned = (id: string, part: string) =>
    Object.hasOwn(provenance, id)
      ? provenance[id as 'tenet-01'].passages
          .filter((passage) => passage.part === part)
          .map((passage) =>
            passage.scanned
              .replace(/-\s*\n/g, '-')
              .replace(/\s+/g, ' ')
              .trim(),
          )
          .join(' ')
      : '';
  let repaired = 0;
  for (const item of items) {
    const { repairs } = provenance[item.id];
    const parts = diffWords(scanned(item.id, 'statement'), item.statement, repairs);
    expect(
      parts.filter(({ kind }) => kind === 'substance'),
      item.id,
    ).toEqual([]);
    repaired += parts.some(({ kind }) => kind === 'repair') ? 1 : 0;
  }
  expect(repaired).toBeGreaterThan(8);
  expect(diffWords('Being sawy', 'Being savvy').map(({ kind }) => kind)).toEqual(['same', 'substance']);
});

test.each([
  ['a comma', 'fair, honest', 'fair honest', 'repair'],
  ['a capital', 'The issues', 'The Issues', 'repair'],
  ['a lost space', 'in the end', 'inthe end', 'repair'],
  ['a curly apostrophe', "city's", 'city’s', 'repair'],
  ['an accent', 'resume', 'résumé', 'repair'],
  ['a space more', 'a b', 'a  b', 'repair'],
  ['a digit', 'tenet 1', 'tenet 2', 'substance'],
  ['"not"', 'shall not', 'shall', 'substance'],
  ['one letter', 'council', 'counsel', 'substance'],
  ['words in another order', 'fair and honest', 'honest and fair', 'substance'],
])('%s changed is told apart', (_, was, now, kind) => {
  const kinds = diffWords(was, now).flatMap((part) => (part.kind === 'same' ? [] : part.kind));
  expect(new Set(kinds)).toEqual(new Set([kind]));
});

test('changes with only spaces between them are one change', () => {
  expect(diffWords('one two three four', 'one 2 3 four')).toEqual([
    { kind: 'same', text: 'one ' },
    { kind: 'substance', was: 'two three', now: '2 3' },
    { kind: 'same', text: ' four' },
  ]);
  expect(diffWords('', '')).toEqual([]);
  expect(diffWords('a', '')).toEqual([{ kind: 'substance', was: 'a', now: '' }]);
});

test('known repairs count as they are written, and an empty one for nothing', () => {
  const known = [
    { was: '', now: 'x' },
    { was: '$1', now: "$'" },
  ];
  expect(diffWords('a b', 'a c', known).at(-1)).toEqual({ kind: 'substance', was: 'b', now: 'c' });
  expect(diffWords('sawy', 'savvy', [...known, { was: 'sawy', now: 'savvy' }])).toEqual([
    { kind: 'repair', was: 'sawy', now: 'savvy' },
  ]);
});

test('parts give both texts back, alternate, and say "same" as often as two equal texts allow', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'A', ' ', '  ', '\n', ',', 'é', '🎉'), { maxLength: 20 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [was, now] = [first.join(''), second.join('')];
      const parts = diffWords(was, now);
      expect([before(parts), after(parts)]).toEqual([was, now]);
      parts.forEach((part, index) => {
        expect(part.kind === 'same' && parts[index + 1]?.kind === 'same').toBe(false);
        if (part.kind === 'same') expect(part.text).not.toBe('');
        else expect(part.was).not.toBe(part.now);
      });
      expect(diffWords(was, was).every(({ kind }) => kind === 'same')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('as many words stay as can: the longest common subsequence, by a second count', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const longest = (a: readonly string[], b: readonly string[]): number =>
    a.length === 0 || b.length === 0
      ? 0
      : a[0] === b[0]
        ? 1 + longest(a.slice(1), b.slice(1))
        : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), fc.array(word, { maxLength: 7 }), (a, b) => {
      const parts = diffWords(a.join('-x- '), b.join('-x- '));
      expect([before(parts), after(parts)]).toEqual([a.join('-x- '), b.join('-x- ')]);
      const kept = parts.flatMap((part) => (part.kind === 'same' ? part.text.trim().split(' ').filter(Boolean) : []));
      const [x, y] = [a.join('-x- ').split(' '), b.join('-x- ').split(' ')].map((list) => list.filter(Boolean));
      expect(kept.length).toBeLessThanOrEqual(longest(x!, y!));
    }),
    { numRuns: 300 },
  );
});

test('texts of millions of words are compared without running out of memory', () => {
  const [was, now] = ['a b '.repeat(500_000), 'b c '.repeat(500_000)];
  expect(diffWords(`start ${was}end`, `start ${now}end`)).toEqual([
    { kind: 'same', text: 'start ' },
    { kind: 'substance', was: was.trimEnd(), now: now.trimEnd() },
    { kind: 'same', text: ' end' },
  ]);
});

const gone: Redirect[] = [
  {
    id: 'practice-15',
    replacedBy: ['practice-02', 'practice-09'],
    since: 'icma-practices@2017-11',
    note: 'An example.',
  },
  { id: 'tenet-13', replacedBy: ['tenet-12'], since: 'code-of-ethics@2017-06', note: 'An example.' },
  { id: 'group-old', replacedBy: [], since: 'icma-practices@2017-11', note: 'An example.' },
];

test('resolves what is current, moved, split, retired and unknown', () => {
  for (const { id } of items) expect(resolveId(id)).toEqual({ status: 'current', id });
  expect(resolveId('tenet-13' as string, gone)).toEqual({
    status: 'moved',
    id: 'tenet-13',
    to: ['tenet-12'],
    since: 'code-of-ethics@2017-06',
    note: 'An example.',
  });
  expect(resolveId('practice-15' as string, gone)).toMatchObject({
    status: 'split',
    to: ['practice-02', 'practice-09'],
  });
  expect(resolveId('group-old' as string, gone)).toMatchObject({ status: 'retired', to: [] });
  expect(resolveId('practice-15' as string)).toEqual({
    status: 'unknown',
    id: 'practice-15',
    nearest: ['practice-01', 'practice-05', 'practice-10'],
  });
  expect(resolveId('__proto__' as string).status).toBe('unknown');
});

test('knows the ids that core says are gone, which today are none', () => {
  expect(redirects.map(({ id }) => resolveId(id as string).status)).not.toContain('unknown');
  expect(redirects).toEqual([]);
});

test('the status tells the type', () => {
  expectTypeOf(resolveId('tenet-03')).toEqualTypeOf<CurrentId<'tenet-03'>>();
  expectTypeOf(resolveId('tenet-03' as string)).toEqualTypeOf<ResolvedId>();
  const resolved = resolveId('x' as string);
  if (resolved.status === 'split') expectTypeOf(resolved.to).toExtend<readonly string[]>();
  if (resolved.status === 'unknown') expect(resolved.nearest).toHaveLength(3);
});

test('says of every item which edition it is of, and exactly the revisions that name it', () => {
  for (const item of itemsOf(codeOfEthics)) {
    const { ref, edition, revisions: found } = editionStatus(item.id);
    expect([ref, edition.id]).toEqual([item.id, 'code-of-ethics@2017-06']);
    expect(found).toEqual(revisions.filter((one) => one.items.includes(item.id)));
  }
  for (const item of itemsOf(icmaPractices)) expect(editionStatus(item.id).edition.id).toBe('icma-practices@2017-11');
});

test('says what is known since: reworded, unverified, or none known', () => {
  const statuses = codeOfEthics.tenets.map(({ id }) => editionStatus(id).status);
  expect(statuses.filter((status) => status === 'reworded')).toHaveLength(7);
  expect(statuses.filter((status) => status === 'unverified')).toHaveLength(2);
  expect(statuses.filter((status) => status === 'none-known')).toHaveLength(3);
  const { revisions: found } = editionStatus('tenet-01');
  expect(found.map(({ date }) => date)).toEqual(['2019-10', '2023-04']);
  for (const { source } of found) expect(source.publisher).not.toBe('');
});

test('takes documents and editions too, and knows nothing of anything else', () => {
  expect(editionStatus('code-of-ethics')).toEqual({
    ref: 'code-of-ethics',
    edition: editionStatus('tenet-01').edition,
    status: 'reworded',
    revisions: revisions.filter(({ edition }) => edition === 'code-of-ethics@2017-06'),
  });
  expect(editionStatus('code-of-ethics@2017-06').status).toBe('reworded');
  for (const ref of ['', 'tenet-13', 'code-of-ethics@1998-01', '__proto__', 'x'.repeat(1e6)]) {
    expect(editionStatus(ref)).toBeUndefined();
  }
});
