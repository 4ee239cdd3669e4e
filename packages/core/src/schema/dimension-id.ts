import * as z from 'zod';

/** List of dimensions → its letters. */
const letters = {
  'practice-01-leadership': 'ab',
  'practice-01-management': 'abcde',
  'practice-02-leadership': 'abcde',
  'practice-02-management': 'abcde',
  'practice-03-leadership': 'ab',
  'practice-03-management': 'abcde',
  'practice-04-leadership': 'abcdefg',
  'practice-04-management': 'abcdef',
  'practice-05-leadership': 'abcd',
  'practice-05-management': 'abcd',
  'practice-06-leadership': 'abcdefg',
  'practice-06-management': 'abc',
  'practice-07-leadership': 'abcde',
  'practice-07-management': 'abcdefghi',
  'practice-08-leadership': 'abcdefghij',
  'practice-08-management': 'abcdefghij',
  'practice-09-leadership': 'abcde',
  'practice-09-management': 'abcd',
  'practice-10-leadership': 'abcde',
  'practice-10-management': 'abcdef',
  'practice-11-leadership': 'abcd',
  'practice-11-management': 'abcd',
  'practice-12-leadership': 'abcdef',
  'practice-12-management': 'abcdefghij',
  'practice-13-leadership': 'abcdef',
  'practice-13-management': 'abcdefg',
  'practice-14-leadership': 'abcdefgh',
  'practice-14-management': 'abcdefghijkl',
} as const;

type Letters = typeof letters;
type CharacterOf<Text extends string> = Text extends `${infer First}${infer Rest}` ? First | CharacterOf<Rest> : never;
type Id = { [List in keyof Letters]: `${List}-${CharacterOf<Letters[List]>}` }[keyof Letters];

const ids = Object.entries(letters).flatMap(([list, text]) => [...text].map((letter) => `${list}-${letter}` as Id));

/** One of the 166 lettered statements, such as `practice-07-leadership-a`; options in printed order. */
export const DimensionId = z
  .enum(ids)
  .meta({ description: 'One of the 166 lettered statements, such as practice-07-leadership-a. Never reused.' });
