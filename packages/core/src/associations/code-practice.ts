import type { Association } from '../types/association.js';
import type { DimensionId, FrameworkId } from '../types/item-id.js';

/**
 * The two dimensions that name the Code of Ethics in their own words, hence `explicit`. The rationales are ours (editorial),
 * not ICMA's. No other part of either document names the other document.
 */
export const codePractice: readonly Association<DimensionId, FrameworkId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'practice-01-management-a',
    destination: 'code-of-ethics',
    basis: 'explicit',
    confidence: 'high',
    rationale: 'The dimension names the ICMA Code of Ethics as what professional conduct conforms with.',
  },
  {
    type: 'isRelatedTo',
    origin: 'practice-01-management-c',
    destination: 'code-of-ethics',
    basis: 'explicit',
    confidence: 'high',
    rationale: 'The dimension names the ICMA Code of Ethics as what staff are trained on.',
  },
];
