/** How results are computed, in words, so that a person can redo them by hand from the CSV. Ours, and the same for every row. */
export const formula: readonly string[] = [
  'Asked: every item but those not applicable and those you cannot judge. Answered: those of them with a level. Completeness: answered divided by asked. An unanswered item is left out, never zero.',
  'Level, target, importance: the mean of those given. Confidence: the mean over items with a level.',
  'Gap: the mean of target minus level, or zero where the level reaches the target, over items with both.',
  'Priority: importance times gap; without either there is none. Rank: by priority, then importance, then printed order.',
  'A practice, one kind of it and a group use every row of the CSV that names them. In each mean an item counts as many times as its weight; asked and answered count items.',
  'No pass or fail, no grade, no ranking of people.',
];
