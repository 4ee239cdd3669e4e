/** How results are computed, in words, so that a person can redo them by hand from the CSV. Ours, and the same for every row. */
export const formula: readonly string[] = [
  'Asked: every item but those not applicable and those you cannot judge. Answered: those of them with a level. An unanswered item is left out, never zero.',
  'Level, target, importance: the mean of those given. Confidence: the mean over items with a level.',
  'Gap: the mean of target minus level, or zero where the level reaches the target, over items with both.',
  'Priority: importance times gap. Rank: by priority, then importance, then printed order.',
  'Every row uses all its items alike, each as many times as its weight.',
  'No pass or fail, no grade, no ranking of people.',
];
