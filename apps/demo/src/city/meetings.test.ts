import { expect, test } from 'vitest';
import { dateParts, formatDate, formatTime } from './format-date.js';
import { meetings } from './meetings.js';
import { news } from './news.js';

test('meetings stand in order, and regular council meetings are on a first or third Tuesday', () => {
  const days = meetings.map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
  for (const { day, body } of meetings.filter((meeting) => meeting.body.endsWith('regular meeting'))) {
    expect(dateParts(day).weekday, body).toBe('Tuesday');
    expect([1, 3], day).toContain(Math.ceil(Number(dateParts(day).day) / 7));
  }
});

test('news stands latest first', () => {
  const days = news.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('dates and times are written as the city writes them', () => {
  expect(formatDate('2026-12-01')).toBe('Tuesday, December 1, 2026');
  expect([formatTime('19:00'), formatTime('09:05'), formatTime('12:30')]).toEqual([
    '7:00 p.m.',
    '9:05 a.m.',
    '12:30 p.m.',
  ]);
});
