import type { Rubric } from './types/rubric.js';

/**
 * Five worded levels. The order and the names follow the US federal proficiency scale (Office of Personnel Management:
 * Awareness, Basic, Intermediate, Advanced, Expert); the descriptions are ours and say how one would know.
 */
export const defaultRubric: Rubric = {
  id: 'icma-sdk-proficiency',
  version: '1',
  levels: [
    {
      position: 1,
      label: 'Awareness',
      description: 'You can say what this means; to do it, you would need someone beside you.',
    },
    {
      position: 2,
      label: 'Basic',
      description: 'You have done this in simple cases, and someone looked over your work.',
    },
    {
      position: 3,
      label: 'Intermediate',
      description: 'You do this on your own in ordinary cases, and know when to ask for help.',
    },
    {
      position: 4,
      label: 'Advanced',
      description: 'You do this on your own in hard cases, and others ask you for help.',
    },
    {
      position: 5,
      label: 'Expert',
      description: 'You have changed how others do this, and teach it or advise on it.',
    },
  ],
};
