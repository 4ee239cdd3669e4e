/** How results are computed, in words, so that a person can redo them by hand from the CSV. Ours, and the same for every row. */
export const formula: readonly string[] = [
  'An item counts unless it is marked not applicable or cannot judge. Asked: how many items count. Answered: how many of them have a level. An unanswered item is left out; it is never zero.',
  'Level, target and importance are means over the items that count and have one; confidence is the mean over items with a level.',
  'The gap of an item is its target minus its level, or zero if the level reaches the target. The gap of a row is the mean over the items with both.',
  'Priority is importance times gap; without either there is none. Rows rank by priority, then importance, then printed order.',
  'A row of a practice, of its leadership or management, or of a group uses all its items alike; an item with a weight counts that many times.',
  'There is no pass or fail, no total grade, and no comparison with other people.',
];
