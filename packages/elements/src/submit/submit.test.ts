import { describe, expect, test } from 'vitest';
import { judgeAnswer } from './judge-answer.js';
import { retryDelay } from './retry-delay.js';
import { submissionKey } from './submission-key.js';
import { submitTarget } from './submit-target.js';

describe('an address to send to', () => {
  const base = 'https://city.example/hr/form.html';
  test.each([
    ['https://county.example/records', base, 'https://county.example/records'],
    ['/records?year=2026#top', base, 'https://city.example/records?year=2026'],
    ['records', base, 'https://city.example/hr/records'],
    ['http://localhost:8080/records', base, 'http://localhost:8080/records'],
    ['http://127.0.0.1/records', base, 'http://127.0.0.1/records'],
    ['http://[::1]/records', base, 'http://[::1]/records'],
    ['records', 'http://intranet/form.html', 'http://intranet/records'],
    ['//intranet:80/records', 'http://intranet/form.html', 'http://intranet/records'],
  ])('%s on %s is %s', (text, page, address) => {
    expect(submitTarget(text, page)?.href).toBe(address);
  });

  test.each([
    ['http://county.example/records', base],
    ['http://city.example/records', base],
    ['http://other-intranet/records', 'http://intranet/form.html'],
    ['http://intranet:8080/records', 'http://intranet/form.html'],
    ['http://localhost.county.example/records', base],
    ['https://manager:secret@county.example/records', base],
    ['javascript:alert(1)', base],
    ['data:text/plain,', base],
    ['file:///etc/passwd', base],
    ['ws://localhost/records', base],
    ['https://', base],
  ])('%s on %s is none', (text, page) => {
    expect(submitTarget(text, page)).toBeUndefined();
  });
});

test('a key is the same for the same text, another for any other, and fits into a header', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => submissionKey('draft-1', `{"answers":${index}}`));
  expect(new Set(keys).size).toBe(keys.length);
  expect(submissionKey('draft-1', '{"answers":7}')).toBe(keys[7]);
  for (const key of keys) expect(key).toMatch(/^draft-1\.[0-9a-f]{14}$/);
});

describe('the time until the next try', () => {
  const now = new Date('2026-11-22T15:00:00Z');
  test('is doubled each time up to five minutes, of which a random half is left out', () => {
    const most = [1, 2, 3, 8, 9, 20, 2000].map((attempt) => retryDelay(attempt, null, now, 0));
    expect(most).toEqual([1000, 2000, 4000, 128_000, 256_000, 300_000, 300_000]);
    expect(retryDelay(3, null, now, 0.999_999)).toBeCloseTo(2000, 0);
    const many = Array.from({ length: 1000 }, () => retryDelay(4, null, now));
    expect(Math.min(...many)).toBeGreaterThanOrEqual(4000);
    expect(Math.max(...many)).toBeLessThanOrEqual(8000);
    expect(new Set(many).size).toBeGreaterThan(900);
  });

  test.each([
    ['120', 120_000],
    [' 3 ', 3000],
    ['Sun, 22 Nov 2026 15:02:00 GMT', 120_000],
    ['Sun, 22 Nov 2026 14:00:00 GMT', 0],
    ['soon', 0],
    ['-5', 0],
    ['1e99', 0],
    ['99999999999999999999', 24 * 60 * 60_000],
    ['', 0],
  ])('is never before Retry-After: %s', (retryAfter, asked) => {
    expect(retryDelay(1, retryAfter, now, 0)).toBe(asked + 1000);
  });
});

describe('an answer', () => {
  const answer = (status: number, text = '', type = 'application/json') =>
    judgeAnswer({ kind: 'answer', status, retryAfter: '7', type, text });

  test.each([200, 201, 202, 204])('%i is a receipt', (status) => {
    expect(answer(status)).toEqual({ kind: 'received' });
  });
  test.each([408, 409, 425, 429, 500, 502, 503, 504, 599])('%i is asked again, when it says', (status) => {
    expect(answer(status)).toEqual({ kind: 'again', reason: 'busy', retryAfter: '7' });
  });
  test.each([300, 304, 399, 400, 401, 403, 404, 405, 410, 413, 415, 422])('%i is not asked again', (status) => {
    expect(answer(status)).toEqual({ kind: 'not-sent', reason: 'refused', status });
  });
  test.each([
    ['{"detail":"Closed on 1 March.","title":"Closed"}', 'application/problem+json', 'Closed on 1 March.'],
    ['{"title":"Closed"}', '', 'Closed'],
    ['{"message":"No <b>more</b>"}', '', 'No <b>more</b>'],
    ['{"error":{"code":7}}', '', undefined],
    ['{"error":7}', '', '7'],
    [' No more. ', 'text/plain; charset=utf-8', 'No more.'],
    ['<h1>No</h1>', 'text/html', undefined],
    ['x'.repeat(9000), 'text/plain', 'x'.repeat(300)],
    ['', 'text/plain', undefined],
  ])('%s as %s that refuses says %s', (text, type, said) => {
    expect(answer(422, text, type)).toEqual({
      kind: 'not-sent',
      reason: 'refused',
      status: 422,
      ...(said && { said }),
    });
  });
  test('that is a web page is no receipt', () => {
    for (const status of [0, 200])
      expect(answer(status, '<form>', 'Text/HTML; charset=utf-8')).toEqual({ kind: 'not-sent', reason: 'page' });
  });

  test.each([
    ['{"reference":"2026-7"}', '2026-7'],
    ['{"reference":7}', '7'],
    ['{"reference":"  "}', undefined],
    ['{"reference":{"a":1}}', undefined],
    ['{"reference":null}', undefined],
    ['[]', undefined],
    ['null', undefined],
    ['not JSON', undefined],
    ['', undefined],
    [`{"reference":"${'x'.repeat(5000)}"}`, 'x'.repeat(300)],
    ['{"reference":"<img src=x onerror=alert(1)>"}', '<img src=x onerror=alert(1)>'],
  ])('%s names the record %s', (text, reference) => {
    expect(answer(201, text)).toEqual({ kind: 'received', ...(reference && { reference }) });
  });
});
