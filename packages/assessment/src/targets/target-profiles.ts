import type { TargetProfile } from '../types/target-profile.js';

/**
 * Levels of the default rubric to aim at, for five stages of a career. They are our judgement, made to be edited; ICMA has
 * published no such levels. Every stage aims at least as high as the one before.
 */
export const targetProfiles: readonly TargetProfile[] = /* @__PURE__ */ [
  profile(
    'student',
    'Student or intern',
    'Learning what the profession does; integrity and communication first.',
    // Practice 1 to 14, each leadership then management.
    '22 12 22 11 22 11 11 11 12 11 22 11 11 22',
  ),
  profile(
    'early',
    'Early career',
    'Analyst or assistant: does the work well under guidance, in one or two fields.',
    '33 23 23 22 33 22 22 22 23 23 33 22 22 33',
  ),
  profile(
    'middle',
    'Mid-career',
    'Division or department head: carries a field alone and begins to lead others.',
    '44 33 33 34 33 33 33 33 34 34 33 33 33 34',
  ),
  profile(
    'senior',
    'Senior',
    'Assistant or deputy manager: leads across departments in hard cases.',
    '54 44 44 44 44 44 44 44 44 44 33 44 44 44',
  ),
  profile(
    'chief',
    'Chief executive',
    'City, county or town manager: answers for the whole, with the governing body and the community.',
    '55 54 54 54 44 55 54 55 54 44 33 54 44 55',
  ),
];

function profile(id: string, label: string, description: string, pairs: string): TargetProfile {
  const targets = pairs.split(' ').flatMap(([leadership, management], index) => {
    const practice = `practice-${`${index + 1}`.padStart(2, '0')}`;
    return [
      [`${practice}-leadership`, Number(leadership)],
      [`${practice}-management`, Number(management)],
    ];
  });
  return { id, label, description, editorial: true, levels: 5, targets: Object.fromEntries(targets) };
}
