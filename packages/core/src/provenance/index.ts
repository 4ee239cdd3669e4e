/** Where the words of each item stand in the scans, what stood there, and which damage was repaired and why. */

export type { Passage, Provenance, Repair } from '../types/provenance.js';
export { provenance } from './provenance.js';
