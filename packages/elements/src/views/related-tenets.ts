/**
 * Printed numbers of the tenets that bear on each practice, practices in printed order. The judgement is ours. A test holds
 * this to core's associations, which are the place to change it: read from there, their rationales would weigh down each card.
 */
export const relatedTenets: readonly (readonly number[])[] = [
  [2, 3, 7, 10, 11, 12],
  [1, 4, 5, 6, 9],
  [2, 4, 10, 11],
  [3, 8, 11],
  [8],
  [2, 4, 8],
  [2, 4, 5],
  [1, 4, 5, 6, 7, 10],
  [1, 2, 4, 5, 9, 10],
  [1, 2, 4, 6, 9],
  [9],
  [1, 4, 5, 6, 9, 12],
  [3, 6, 8, 10, 11],
  [3, 4, 5, 7, 9, 12],
];
