import type { Kind } from '@icma-sdk/core';
import type { Dictionary } from './language.js';

/** Our keys for the groups of the narrative: what follows `group-` in their ids. */
export type GroupKey = 'principles' | 'lead' | 'purposes' | 'skills';

/** What we call a practice, its lists and its group. */
export const practiceWords: Dictionary<{ practice: string } & Record<Kind | GroupKey, string>> = {
  en: {
    practice: 'Practice',
    leadership: 'Leadership',
    management: 'Management',
    principles: 'Principles',
    lead: 'Lead',
    purposes: 'Purposes',
    skills: 'Skills',
  },
  es: {
    practice: 'Práctica',
    leadership: 'Liderazgo',
    management: 'Gestión',
    principles: 'Principios',
    lead: 'Liderar',
    purposes: 'Propósitos',
    skills: 'Habilidades',
  },
};
