import { createInstrument, type Question, questions } from '@icma-sdk/assessment';
import { practices } from '@icma-sdk/core';

const PATTERN = /^(?:practice-)?0?(\d{1,2})(?:[.-](l|m)(?:eadership|anagement)?(?:[.-]([a-z]))?)?$/i;

/**
 * The question about an item of the Practices that `text` names by its id (`practice-07-leadership-a`) or as printed
 * (`7.L.A`): a practice as a whole, one kind of it or one dimension. Undefined where there is no such item.
 */
export function findQuestion(text: string): Question | undefined {
  const [, number, kind, letter] = PATTERN.exec(text.trim()) ?? [];
  const practice = practices.find(({ code }) => code === number);
  if (!practice) return undefined;
  const list = kind && (kind.toLowerCase() === 'l' ? 'leadership' : 'management');
  const parts = [practice.id, list, letter?.toLowerCase()].filter(Boolean);
  const id = parts.join('-');
  if (letter && !practice[list as 'leadership'].some((dimension) => dimension.id === id)) return undefined;
  return questions({ ...createInstrument({ detail: 'practices' }), items: [{ id }] })[0];
}
