import type { AssociationEnd, LegacyArea, Practice, Tenet } from '@icma-sdk/core';
import { dimensions, practices, tenets } from '@icma-sdk/core';
import { legacyAreas, legacyPractices, tenetPractice } from '@icma-sdk/core/associations';
import * as fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { filterDimensions } from '../filter/filter-dimensions.js';
import { filterPractices } from '../filter/filter-practices.js';
import { filterTenets } from '../filter/filter-tenets.js';
import { OptionError } from '../option-error.js';
import { associatedItems } from './associated-items.js';
import { chainsFrom, confidences, isBetter } from './chains.js';
import { ends } from './ends.js';
import { type MapOptions, type Mapping, mapItems } from './map-items.js';

const someEnd = fc.constantFrom<AssociationEnd>(...ends.map(({ id }) => id));
const runs = { numRuns: 1000 };

test('gives every association of a tenet and a practice as it is, from both sides', () => {
  for (const { origin, destination, type, basis, confidence, rationale } of tenetPractice) {
    const there = associatedItems(origin, { to: 'practice' }).find(({ item }) => item.id === destination)!;
    expect(there).toMatchObject({ relation: type, basis, confidence, direction: 'outward' });
    expect(there.path).toEqual([
      { from: origin, to: destination, relation: type, direction: 'outward', basis, confidence, rationale },
    ]);
    const back = associatedItems(destination, { to: 'tenet' }).find(({ item }) => item.id === origin)!;
    expect(back).toMatchObject({ relation: type, basis, confidence, direction: 'inward' });
    expect(back.weakest).toEqual({ ...there.weakest, from: destination, to: origin, direction: 'inward' });
  }
});

test('within two links a tenet reaches the practices that a row names, and no other', () => {
  for (const { id } of tenets) {
    const rows = tenetPractice.filter(({ origin }) => origin === id).map(({ destination }) => destination);
    expect(associatedItems(id, { to: 'practice' }).map(({ item }) => item.id)).toEqual(rows);
  }
});

test('a dimension reaches the tenets of its practice through it, and says what the weakest link is', () => {
  for (const dimension of dimensions.filter(({ practiceId }) => practiceId !== 'practice-01')) {
    const through = associatedItems(dimension.id, { to: 'tenet' });
    const direct = associatedItems(dimension.practiceId, { to: 'tenet' });
    expect(through.map(({ item }) => item)).toEqual(direct.map(({ item }) => item));
    through.forEach(({ path, weakest, basis, confidence, relation, direction }, index) => {
      expect(path.map(({ to }) => to)).toEqual([dimension.practiceId, direct[index]!.item.id]);
      expect(weakest).toEqual(direct[index]!.path[0]);
      expect({ basis, confidence, relation, direction }).toEqual({
        basis: 'editorial',
        confidence: direct[index]!.confidence,
        relation: 'isRelatedTo',
        direction: 'mixed',
      });
    });
  }
});

test('the two dimensions that name the Code bear on every tenet of it, explicitly', () => {
  for (const id of ['practice-01-management-a', 'practice-01-management-c'] as const) {
    const found = associatedItems(id, { to: 'tenet' });
    expect(found.map(({ item }) => item)).toEqual(tenets);
    for (const { path, basis, confidence } of found) {
      expect(path.map(({ to }) => to)[0]).toBe('code-of-ethics');
      expect([basis, confidence]).toEqual(['explicit', 'high']);
    }
  }
});

test('three links reach practice 1 from every tenet, where fewer do not', () => {
  const near = associatedItems('tenet-07', { to: 'practice', basis: 'explicit' });
  const far = associatedItems('tenet-07', { to: 'practice', basis: 'explicit', steps: 3 });
  expect(near).toEqual([]);
  expect(far.map(({ item }) => item.id)).toEqual(['practice-01']);
  expect(far[0]!.path.map(({ to }) => to)).toEqual(['code-of-ethics', 'practice-01-management-a', 'practice-01']);
  expect(associatedItems('tenet-07', { steps: 1 }).map(({ item }) => item.type)).toEqual([
    'practice',
    'practice',
    'practice',
    'framework',
  ]);
});

test('maps the 18 earlier areas to the 14 practices and back', () => {
  const areas = legacyAreas.map(({ id }) => id);
  for (const { from, to } of mapItems(areas, { to: 'practice' })) {
    const rows = legacyPractices.filter(({ origin }) => origin === from);
    expect(to.map(({ item, relation }) => `${item.id} ${relation}`).sort()).toEqual(
      rows.map(({ destination, type }) => `${destination} ${type}`).sort(),
    );
  }
  const back = mapItems(
    practices.map(({ id }) => id),
    { to: 'legacy-area' },
  );
  expect(back).toHaveLength(14);
  expect(back.every(({ to }) => to.length > 0)).toBe(true);
});

test('an earlier area reaches the tenets of the practices that took it up', () => {
  const [found] = associatedItems('legacy-area-17', { to: 'tenet' });
  expect(found).toMatchObject({ basis: 'editorial', direction: 'mixed', relation: 'isRelatedTo' });
  expect(found!.path.map(({ relation, direction }) => `${relation} ${direction}`)).toEqual([
    'replacedBy outward',
    'isRelatedTo inward',
  ]);
});

test('has one entry for each id asked about, in the order given, also for an unknown one', () => {
  const ids = ['tenet-03', 'nothing', 'tenet-01', 'tenet-03'] as AssociationEnd[];
  const mapped = mapItems(ids, { to: 'practice' });
  expect(mapped.map(({ from, to }) => [from, to.length])).toEqual([
    ['tenet-03', 4],
    ['nothing', 0],
    ['tenet-01', 5],
  ]);
  expect(mapItems('tenet-01', { to: 'practice' })).toEqual([mapped[2]]);
});

test.each([
  ['legacy-area-8', 'legacy-area-08'],
  ['Area 8', 'legacy-area-08'],
  ['Democratic Advocacy and Citizen Participation', 'legacy-area-08'],
  ['practice-7', 'practice-07'],
  ['7.l.a', 'practice-07-leadership-a'],
  ['ICMA code of ethics', 'code-of-ethics'],
])('maps what a text names however it is written: %s', (text, id) => {
  const [{ from, id: read, nearest, to }] = mapItems(text, { to: 'practice' }) as [Mapping<'practice', string>];
  expect([from, read, nearest]).toEqual([text, id, []]);
  expect(to).toEqual(associatedItems(id as AssociationEnd, { to: 'practice' }));
});

test('says of a text that names nothing or several things what may be meant', () => {
  const meant = (text: string, from?: MapOptions<'practice'>['from']) => {
    const [{ id, nearest, to }] = mapItems([text], { to: 'practice', from }) as [Mapping];
    expect(to.length > 0).toBe(id !== undefined);
    return [id, ...nearest];
  };
  expect(meant('8')).toEqual([undefined, 'tenet-08', 'practice-08', 'legacy-area-08']);
  expect(meant('8', 'legacy-area')).toEqual(['legacy-area-08']);
  expect(meant('Strategic Planning')).toEqual([undefined, 'practice-07', 'legacy-area-13']);
  expect(meant('Strategic Planning', ['legacy-area', 'tenet'])).toEqual(['legacy-area-13']);
  expect(meant('legacy-area-19').slice(0, 2)).toEqual([undefined, 'legacy-area-01']);
  expect(meant('tenet-03', 'legacy-area')).toHaveLength(4);
  expect(meant('???')).toEqual([undefined]);
});

test('chains are connected, meet no type twice, and are as weak as their weakest link', () => {
  const rank = (confidence: (typeof confidences)[number]) => confidences.indexOf(confidence);
  fc.assert(
    fc.property(someEnd, fc.constantFrom(1 as const, 2 as const, 3 as const), (id, steps) => {
      for (const { item, path, basis, confidence, weakest } of associatedItems(id, { steps })) {
        expect(path.length).toBeLessThanOrEqual(steps);
        expect([id, ...path.map(({ to }) => to)]).toEqual([...path.map(({ from }) => from), item.id]);
        const types = [id, ...path.map(({ to }) => to)].map((end) => ends.find((one) => one.id === end)!.type);
        expect(new Set(types).size).toBe(types.length);
        expect(rank(confidence)).toBe(Math.max(...path.map((link) => rank(link.confidence))));
        expect(path).toContain(weakest);
        expect(basis).toBe(path.every((link) => link.basis === 'explicit') ? 'explicit' : 'editorial');
      }
    }),
    { numRuns: 200 },
  );
});

test('what bears on the other is borne on by it, over as many links and as weakly', () => {
  fc.assert(
    fc.property(someEnd, (id) => {
      for (const { item, path, basis, confidence } of associatedItems(id, { steps: 3 })) {
        const back = associatedItems(item.id, { steps: 3 }).find((one) => one.item.id === id)!;
        expect([back.path.length, back.basis, back.confidence]).toEqual([path.length, basis, confidence]);
      }
    }),
    { numRuns: 30 },
  );
});

test('each thing comes once, fewer links first, then in printed order', () => {
  fc.assert(
    fc.property(someEnd, fc.constantFrom(1 as const, 2 as const, 3 as const), (id, steps) => {
      const found = associatedItems(id, { steps });
      expect(new Set(found.map(({ item }) => item.id)).size).toBe(found.length);
      const places = found.map(({ item, path }) => path.length * 1000 + ends.indexOf(item));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    runs,
  );
});

test('options narrow: each leaves a part of what there is without it', () => {
  const option = fc.record(
    {
      to: fc.subarray(['tenet', 'practice', 'dimension', 'legacy-area', 'framework'] as const),
      basis: fc.constantFrom('explicit' as const, 'editorial' as const),
      confidence: fc.constantFrom(...confidences),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(someEnd, option, (id, options) => {
      const all = associatedItems(id, { steps: 3 }).map(({ item }) => item.id);
      for (const { item, basis, confidence } of associatedItems(id, { ...options, steps: 3 })) {
        expect(all).toContain(item.id);
        if (options.to) expect(options.to).toContain(item.type);
        if (options.basis) expect(basis).toBe(options.basis);
        if (options.confidence) {
          expect(confidences.indexOf(confidence)).toBeLessThanOrEqual(confidences.indexOf(options.confidence));
        }
      }
    }),
    runs,
  );
});

test('the filters keep what the map reaches on the same basis', () => {
  const reached = (id: AssociationEnd, to: 'practice' | 'dimension' | 'tenet', basis: 'explicit' | 'editorial') =>
    associatedItems(id, { to, basis, steps: 3 })
      .map(({ item }) => item.id)
      .sort();
  for (const basis of ['explicit', 'editorial'] as const) {
    for (const { id } of tenets) {
      const inPractices = filterPractices({ tenet: id, basis }).map((one) => one.id);
      expect(inPractices.sort()).toEqual(reached(id, 'practice', basis));
      expect(
        filterDimensions({ tenet: id, basis })
          .map((one) => one.id)
          .sort(),
      ).toEqual(reached(id, 'dimension', basis));
    }
    for (const { id } of practices) {
      expect(filterTenets({ practice: id, basis }).map((one) => one.id)).toEqual(reached(id, 'tenet', basis));
    }
  }
});

test('of chains as short, the one whose weakest link is less weak is better; of equals, neither', () => {
  const chains = chainsFrom('tenet-03', 3).filter(({ path }) => path.at(-1)!.to === 'practice-01-management-a');
  expect(chains.map(({ path }) => path[0]!.to)).toEqual(['practice-01', 'code-of-ethics']);
  const [editorial, explicit] = chains;
  expect(isBetter(explicit!, editorial)).toBe(true);
  expect(isBetter(editorial!, explicit)).toBe(false);
  expect(isBetter(editorial!, editorial)).toBe(false);
  expect(isBetter(editorial!, undefined)).toBe(true);
});

test('an unknown id is associated with nothing, and an unknown option or value is an error', () => {
  const untyped = associatedItems as (id: string, options?: unknown) => unknown;
  for (const id of ['', 'nothing', '__proto__', 'constructor', 'x'.repeat(1_000_000)]) expect(untyped(id)).toEqual([]);
  const slips: [unknown, string][] = [
    [
      { to: 'tenets' },
      'Option "to" cannot be "tenets"; it can be tenet, practice, dimension, legacy-area or framework.',
    ],
    [{ confidence: 'sure' }, 'Option "confidence" cannot be "sure"; it can be high, medium or low.'],
    [{ confidence: ['high'] }, 'Option "confidence" cannot be a list; it can be high, medium or low.'],
    [{ steps: 4 }, 'Option "steps" cannot be 4; it can be 1, 2 or 3.'],
    [{ from: 'tenet' }, 'No option "from"; there is to, basis, confidence or steps.'],
  ];
  for (const [options, message] of slips) {
    expect(() => untyped('tenet-01', options)).toThrow(expect.objectContaining({ name: 'OptionError', message }));
  }
  expect(() => (mapItems as (ids: string[], options: object) => unknown)([], {})).toThrow(
    'Option "to" cannot be undefined; it can be tenet, practice, dimension, legacy-area or framework.',
  );
  // @ts-expect-error there are no chains of four links
  expect(() => associatedItems('tenet-01', { steps: 4 })).toThrow(OptionError);
  // @ts-expect-error without ids too
  expect(() => mapItems([], { to: 'area' })).toThrow(OptionError);
});

test('results have the type of what was asked for', () => {
  expectTypeOf(associatedItems('tenet-03', { to: 'practice' })[0]!.item).toEqualTypeOf<Practice>();
  expectTypeOf(associatedItems('practice-01', { to: ['tenet', 'legacy-area'] })[0]!.item).toEqualTypeOf<
    Tenet | LegacyArea
  >();
  // @ts-expect-error it must be said what to map to
  expectTypeOf(mapItems).toBeCallableWith(['tenet-03'], {});
});
