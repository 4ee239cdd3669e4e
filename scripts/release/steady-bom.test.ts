import { expect, test } from 'vitest';
import { sourceDate } from './source-date.ts';
import { steadyBom } from './steady-bom.ts';
import { uuidOf } from './uuid-of.ts';

const bom = (serial: string, timestamp: string, version = '1.0.0') =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${serial}`,
    metadata: { timestamp, component: { version } },
  });
const made = new Date('2026-11-30T12:00:00Z');

test('two bills of the same release are the same, whatever their maker drew for them', () => {
  const first = steadyBom(bom('a', '2026-01-01T00:00:00Z'), made);
  expect(steadyBom(bom('b', '2026-02-02T00:00:00Z'), made)).toBe(first);
  expect(JSON.parse(first)).toEqual({
    bomFormat: 'CycloneDX',
    serialNumber: expect.stringMatching(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ),
    metadata: { timestamp: '2026-11-30T12:00:00.000Z', component: { version: '1.0.0' } },
  });
});

test('the order in which their maker found things does not matter', () => {
  const listed = (...refs: string[]) =>
    JSON.stringify({
      components: refs.map((ref) => ({ 'bom-ref': ref })),
      dependencies: refs.map((ref) => ({ ref, dependsOn: refs.filter((other) => other !== ref) })),
    });
  const text = steadyBom(listed('c', 'a', 'b'), made);
  expect(steadyBom(listed('b', 'c', 'a'), made)).toBe(text);
  expect(JSON.parse(text).components).toEqual([{ 'bom-ref': 'a' }, { 'bom-ref': 'b' }, { 'bom-ref': 'c' }]);
  expect(JSON.parse(text).dependencies[1]).toEqual({ ref: 'b', dependsOn: ['a', 'c'] });
});

test('bills that say something else have another serial number', () => {
  const serial = (text: string) => JSON.parse(text).serialNumber;
  const first = serial(steadyBom(bom('a', ''), made));
  expect(serial(steadyBom(bom('a', '', '1.0.1'), made))).not.toBe(first);
  expect(serial(steadyBom(bom('a', ''), new Date(0)))).not.toBe(first);
});

test('a text has one UUID of version 5', () => {
  expect(uuidOf('a')).toBe(uuidOf('a'));
  expect(uuidOf('a')).not.toBe(uuidOf('b'));
});

test('the date of the sources is what the machine was told, else that of the last commit', async () => {
  expect((await sourceDate('1764504000')).toISOString()).toBe('2025-11-30T12:00:00.000Z');
  expect((await sourceDate(undefined)).getTime()).toBeGreaterThan(Date.UTC(2025, 0, 1));
  await expect(sourceDate('yesterday')).rejects.toThrow('SOURCE_DATE_EPOCH is "yesterday"');
});
