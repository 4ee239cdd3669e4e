import type { Kind } from '@icma-sdk/core';
import type { Dictionary } from './language.js';

/** Our keys for the groups of the narrative: what follows `group-` in their ids. */
export type GroupKey = 'principles' | 'lead' | 'purposes' | 'skills';

/** What we call a practice, its lists and its group. */
export const practiceWords: Dictionary<
  Record<'practice' | Kind | GroupKey, string> & {
    /** Names the tenets that bear on the practice, and says that this is our judgement; `numbers` is ready to print. */
    tenets(numbers: string): string;
  }
> = {
  en: {
    practice: 'Practice',
    leadership: 'Leadership',
    management: 'Management',
    principles: 'Principles',
    lead: 'Lead',
    purposes: 'Purposes',
    skills: 'Skills',
    tenets: (numbers) => `Related tenets (editorial, not ICMA’s): ${numbers}.`,
  },
  es: {
    practice: 'Práctica',
    leadership: 'Liderazgo',
    management: 'Gestión',
    principles: 'Principios',
    lead: 'Liderar',
    purposes: 'Propósitos',
    skills: 'Habilidades',
    tenets: (numbers) => `Preceptos relacionados (relación editorial, no de ICMA): ${numbers}.`,
  },
};
