import { expect, test } from 'vitest';
import { getDependencyReleaseLine, getReleaseLine } from './changelog.ts';

test('an entry is the words of the changeset, its further lines indented, without a commit', () => {
  expect(getReleaseLine({ summary: 'First line\n\nSecond\n  - point\n' })).toBe(
    '- First line\n\n  Second\n    - point',
  );
});

test('a package that only follows another says which', () => {
  expect(getDependencyReleaseLine([], [{ name: '@icma-sdk/core', newVersion: '0.2.0' }])).toBe(
    '- Stands on @icma-sdk/core 0.2.0.',
  );
  expect(getDependencyReleaseLine([], [])).toBe('');
});
