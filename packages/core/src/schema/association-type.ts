import * as z from 'zod';

/** The words of 1EdTech CASE for how the origin stands to the destination. */
export const AssociationType = z
  .enum([
    'isChildOf',
    'isPeerOf',
    'isPartOf',
    'exactMatchOf',
    'precedes',
    'isRelatedTo',
    'replacedBy',
    'exemplar',
    'hasSkillLevel',
    'isTranslationOf',
  ])
  .meta({ description: 'The words of 1EdTech CASE for how the origin stands to the destination.' });
