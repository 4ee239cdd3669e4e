/** What the README shows, and that one item is the same object however it is imported. */
import assert from 'node:assert/strict';
import { dimensions, practices, tenets } from '@icma-sdk/core';
import { practice07 } from '@icma-sdk/core/practices/practice-07';
import { tenet03 } from '@icma-sdk/core/tenets/tenet-03';

assert.equal(tenets.length, 12);
assert.equal(practices.length, 14);
assert.equal(dimensions.length, 166);
assert.equal(practices[6], practice07);
assert.equal(tenets[2], tenet03);
assert.equal(practice07.leadership[0].code, '7.L.A');
