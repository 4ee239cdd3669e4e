import { expect, test } from 'vitest';
import { f1Pin } from './f1-pin.js';
import { code, practices, tampered } from './fixtures/tampered.js';

test('one changed byte of a source is noticed, with the file and both hashes', () => {
  const changed = tampered(({ sources }) => {
    sources[code]![600]! ^= 1;
  });
  expect([...f1Pin.check(changed)]).toEqual([
    {
      file: 'packages/core/source/icma-code-of-ethics-2017-06.txt',
      at: 0,
      message: 'The sha256 is another.',
      expected: '7f54652e24c15557c9f3c5a4552093b649f15f280148fac144ecf0af92684296',
      found: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
});

test('line ends that a checkout has rewritten are noticed by their length as well', () => {
  const changed = tampered(({ sources }) => {
    const text = new TextDecoder().decode(sources[practices]);
    sources[practices] = new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
  });
  expect([...f1Pin.check(changed)].map(({ message }) => message)).toEqual([
    'The sha256 is another.',
    'The length is another.',
  ]);
});

test('an edition without data, or whose data says it is another, is noticed', () => {
  const without = tampered(({ data }) => {
    delete data[code];
  });
  const other = tampered(({ data }) => {
    data[code]!.edition = '2019-10';
  });
  for (const changed of [without, other]) {
    expect([...f1Pin.check(changed)].map(({ message }) => message)).toEqual([
      'The edition code-of-ethics@2017-06 has no part "data".',
    ]);
  }
});

test('a source under a name that does not tell its edition is noticed', () => {
  const changed = tampered(({ frozen }) => {
    frozen[code]!.source.file = 'scan-1.txt';
  });
  expect([...f1Pin.check(changed)][0]).toMatchObject({
    expected: 'icma-code-of-ethics-2017-06.txt',
    found: 'scan-1.txt',
  });
});
