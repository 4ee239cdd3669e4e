/** How results are computed, in words, so that a person can redo them by hand from the CSV. Ours, and the same for every row. */
export const formula: readonly string[] = [
  'An item counts unless it is marked not applicable or cannot judge. Asked is the number of items that count; answered is how many of them have a level.',
  'Level is the mean of the levels given. An unanswered item is left out; it is never zero.',
  'Target and importance are the means of the targets and importances given for items that count; confidence is the mean for items with a level.',
  'The gap of one item is its target minus its level, or zero if the level reaches the target. The gap of a row is the mean over the items that have both a level and a target.',
  'Priority is importance times gap; without an importance or a gap there is no priority.',
  'Rows are ranked by priority, highest first; ties go to the higher importance, then to printed order.',
  'A row of a practice, of its leadership or management, or of a group uses every item in it in the same way. Where an item has a weight, it counts that many times.',
  'There is no pass or fail, no total grade, and no comparison with other people.',
];
