import { expect, test } from 'vitest';
import { practiceMapWords } from './practice-map-words.js';

test('every language has every word of the map, and none of them is empty or left in English', () => {
  const [en, es] = [practiceMapWords('en'), practiceMapWords('es')];
  expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  for (const [key, english] of Object.entries(en)) {
    const spanish = es[key as keyof typeof es];
    expect(spanish, key).not.toBe('');
    expect(spanish, key).not.toBe(english);
  }
});
