import { expect, test } from 'vitest';
import { byEdition } from './evidence.js';
import { f4WayBack, regenerate } from './f4-way-back.js';
import { code, practices, realEvidence, rowOf, spanAtByte, tampered } from './fixtures/tampered.js';

test('both sources come back byte for byte from everything but themselves', () => {
  for (const { source, ...rest } of byEdition(realEvidence)) {
    const regained = regenerate(rest);
    expect('bytes' in regained && Buffer.compare(regained.bytes, source)).toBe(0);
  }
});

test('a text of the right length but with another letter gives other bytes, and the first of them is named', () => {
  const changed = tampered(({ data }) => {
    const tenet = (data[code] as never as { tenets: { statement: string }[] }).tenets[0]!;
    tenet.statement = tenet.statement.replace('effective', 'affective');
  });
  const [finding] = [...f4WayBack.check(changed)];
  expect(finding).toMatchObject({ file: 'packages/core/source/icma-code-of-ethics-2017-06.txt', at: 348 });
  expect(finding!.expected).toMatch(/^effective/);
  expect(finding!.found).toMatch(/^affective/);
});

test('a text that is too long for its lines has no way back', () => {
  const changed = tampered(({ data }) => {
    (data[code] as never as { tenets: { statement: string }[] }).tenets[1]!.statement += '.';
  });
  expect([...f4WayBack.check(changed)]).toMatchObject([
    { at: 526, message: 'There is no way back from the statement of tenet-02.' },
  ]);
});

test('a repair that the text does not hold has no way back', () => {
  const changed = tampered(({ ledger }) => {
    rowOf(ledger, 'practice-08-leadership-i', 'char').now = 'clever';
  });
  expect([...f4WayBack.check(changed)]).toMatchObject([
    { message: expect.stringContaining('practice-08-leadership-i') },
  ]);
});

test('numbers and letters come back from the data, not from where they are quoted', () => {
  const changed = tampered(({ spans }) => {
    Object.assign(spanAtByte(spans[practices]!, 2586), { text: 'X. ' });
  });
  expect([...f4WayBack.check(changed)]).toEqual([]);
});

test('a word of a dropped span is part of the way back', () => {
  const changed = tampered(({ spans }) => {
    Object.assign(spanAtByte(spans[practices]!, 2373), { text: 'FINISH}' });
  });
  expect([...f4WayBack.check(changed)]).toMatchObject([{ at: 2376 }]);
});
