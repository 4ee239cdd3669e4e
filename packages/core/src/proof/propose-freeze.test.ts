import { expect, test } from 'vitest';
import { brokenRules, code, realEvidence, tampered } from './fixtures/tampered.js';
import { proposeFreeze } from './propose-freeze.js';

const changed = tampered(({ data, ledger }) => {
  const { tenets } = data[code] as never as { tenets: { title: string }[] };
  tenets[2]!.title = 'Highest standards';
  ledger[0]!.why = 'The scan lost this number.';
});

test('nothing is frozen anew while a difference is not named', () => {
  expect(proposeFreeze(changed, [])).toMatchObject({
    refused: ['tenet-03 differs and is not named.', 'ledger differs and is not named.'],
    differences: [{ name: 'tenet-03', what: 'changed' }, { name: 'ledger' }],
  });
});

test('a name that is no difference is refused too', () => {
  expect(proposeFreeze(changed, ['tenet-03', 'ledger', 'tenet-04'])).toMatchObject({
    refused: ['tenet-04 is named and does not differ.'],
  });
});

test('with every difference named the new freeze holds, and sources stay frozen as they were', () => {
  const proposal = proposeFreeze(changed, ['tenet-03', 'ledger']);
  if (!('frozen' in proposal)) throw new Error('refused');
  expect(brokenRules({ ...changed, frozen: proposal.frozen })).toEqual([]);
  expect(proposal.frozen[code]!.source).toEqual(realEvidence.frozen[code]!.source);
});

test('an id that was released cannot be frozen away', () => {
  const without = tampered(({ data }) => {
    (data[code] as never as { tenets: unknown[] }).tenets.pop();
  });
  expect(proposeFreeze(without, ['tenet-12'])).toMatchObject({
    refused: ['tenet-12 was released; an id is never removed.'],
  });
});

test('an edition of which nothing is frozen yet is named as a whole', () => {
  const fresh = tampered(({ frozen }) => {
    Object.assign(frozen[code]!, { wording: {}, titles: {}, spans: '', ledger: '', kept: '' });
  });
  const proposal = proposeFreeze(fresh, [code]);
  expect(proposal).toHaveProperty('frozen');
  expect('frozen' in proposal && proposal.frozen[code]).toEqual(realEvidence.frozen[code]);
});
