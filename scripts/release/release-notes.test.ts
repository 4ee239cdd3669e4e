import { expect, test } from 'vitest';
import { latestSection, releaseNotes } from './release-notes.ts';

const file = { name: 'icma-sdk-core-0.2.0.tgz', bytes: 22436, sha256: 'ab12' };
const sections = [
  { name: '@icma-sdk/core', text: '### Minor Changes\n\n- Something new.' },
  { name: '@icma-sdk/query', text: '' },
];

test('says what people wrote, what has changed in the data, and which files there are', () => {
  const notes = releaseNotes({
    version: '0.2.0',
    sections,
    previous: '0.1.0',
    dataChanges: '#### Added\n',
    files: [file],
  });
  expect(notes).toContain('# 0.2.0\n\n## @icma-sdk/core\n\n### Minor Changes\n\n- Something new.\n');
  expect(notes).toContain('## @icma-sdk/query\n\nAs before, at version 0.2.0.\n');
  expect(notes).toContain('Compared with 0.1.0, by computation:\n\n#### Added\n');
  expect(notes).toContain('| icma-sdk-core-0.2.0.tgz | 22436 | `ab12` |');
});

test('says that a first release has nothing to be compared with', () => {
  expect(releaseNotes({ version: '0.1.0', sections, files: [file] })).toContain('First release');
});

test('takes the newest section of a changelog alone', () => {
  const changelog = '# @icma-sdk/core\n\n## 0.2.0\n\n### Minor Changes\n\n- New.\n\n## 0.1.0\n\n- Old.\n';
  expect(latestSection(changelog)).toBe('### Minor Changes\n\n- New.');
  expect(latestSection('')).toBe('');
});
