import { text } from './text.js';

/** ICMA's wording. */
export const adopted = text.meta({ description: 'Adopted wording, unaltered. CASE: fullStatement.' });
