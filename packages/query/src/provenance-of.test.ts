import type { Provenance } from '@icma-sdk/core/provenance';
import { expect, expectTypeOf, test } from 'vitest';
import { items } from './internal/items.js';
import { provenanceOf } from './provenance-of.js';

test('tells of every item where its words stand in the scan', () => {
  for (const { id } of items) {
    expect(provenanceOf(id).id).toBe(id);
    expect(provenanceOf(id).passages.length).toBeGreaterThan(0);
  }
  expectTypeOf(provenanceOf('tenet-03')).toEqualTypeOf<Provenance<'tenet-03'>>();
});

test('knows nothing of what is no item', () => {
  for (const id of ['', 'tenet-13', '__proto__', 'constructor', 'toString']) expect(provenanceOf(id)).toBeUndefined();
});
