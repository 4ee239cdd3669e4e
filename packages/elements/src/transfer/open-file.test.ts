import { expect, test } from 'vitest';
import { exampleAssessment } from '../internal/fixtures/example-assessment.js';
import { exampleFile } from '../internal/fixtures/example-file.js';
import { openFile } from './open-file.js';

test('a file is read as an assessment, with its name', async () => {
  expect(await openFile(exampleFile())).toMatchObject({ ok: true, name: 'mine.json', assessment: exampleAssessment() });
});

test('text is read alike', async () => {
  expect(await openFile(await exampleFile().text())).toMatchObject({ ok: true, name: '' });
});

test('a file of any size is answered, and not read into memory whole', async () => {
  const blob = new Blob(Array.from({ length: 64 }, () => new Uint8Array(1_000_000)));
  expect(await openFile(new File([blob], 'film.mov'))).toMatchObject({ ok: false, reason: 'too-large' });
});

test('one that cannot be read says so', async () => {
  const gone = new File(['{}'], 'gone.json');
  gone.slice = () =>
    ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as unknown as Blob;
  expect(await openFile(gone)).toEqual({
    name: 'gone.json',
    ok: false,
    reason: 'unreadable',
    issues: [],
    issueCount: 0,
  });
});
