import * as z from 'zod';

export const formatVersion = z
  .literal(1)
  .meta({ description: 'Counts up when a reader written for the number before would misread the file.' });
