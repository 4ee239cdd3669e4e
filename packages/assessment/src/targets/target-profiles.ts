import type { TargetProfile } from '../types/target-profile.js';

/**
 * Levels of the default rubric to aim at, for five stages of a career. They are our judgement, made to be edited; ICMA has
 * published no such levels. Every stage aims at least as high as the one before.
 */
export const targetProfiles: readonly TargetProfile[] = /* @__PURE__ */ [
  // Practice 1 to 14, each leadership then management.
  profile('student', 'Student', '22 12 22 11 22 11 11 11 12 11 22 11 11 22'),
  profile('early', 'Early career', '33 23 23 22 33 22 22 22 23 23 33 22 22 33'),
  profile('middle', 'Mid-career', '44 33 33 34 33 33 33 33 34 34 33 33 33 34'),
  profile('senior', 'Senior', '54 44 44 44 44 44 44 44 44 44 33 44 44 44'),
  profile('chief', 'Chief executive', '55 54 54 54 44 55 54 55 54 44 33 54 44 55'),
];

function profile(id: string, label: string, pairs: string): TargetProfile {
  const targets = pairs
    .split(' ')
    .flatMap((pair, index) =>
      ['leadership', 'management'].map((kind, place) => [
        `practice-${`${index + 1}`.padStart(2, '0')}-${kind}`,
        Number(pair[place]),
      ]),
    );
  return { id, label, editorial: true, levels: 5, targets: Object.fromEntries(targets) };
}
