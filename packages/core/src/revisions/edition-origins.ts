import type { EditionOrigin } from '../types/edition-origin.js';

/**
 * How each edition held here came about, in the order of `editions`. This looks back, while `revisions` looks forward: the
 * update of November 2017 made the edition of the Practices and so is no change to it. The notes are ours (editorial),
 * not ICMA's.
 */
export const editionOrigins: readonly EditionOrigin[] = [
  {
    edition: 'code-of-ethics@2017-06',
    date: '2017-06',
    replaces: [],
    note: 'The membership revised the Code in June 2017; the document names no later revision.',
    source: { publisher: 'ICMA', title: 'ICMA Code of Ethics, adoption note' },
  },
  {
    edition: 'icma-practices@2017-11',
    date: '2017-11',
    replaces: [
      'legacy-area-01',
      'legacy-area-02',
      'legacy-area-03',
      'legacy-area-04',
      'legacy-area-05',
      'legacy-area-06',
      'legacy-area-07',
      'legacy-area-08',
      'legacy-area-09',
      'legacy-area-10',
      'legacy-area-11',
      'legacy-area-12',
      'legacy-area-13',
      'legacy-area-14',
      'legacy-area-15',
      'legacy-area-16',
      'legacy-area-17',
      'legacy-area-18',
    ],
    note: 'The Practices were updated in November 2017; the 14 replaced 18 earlier areas.',
    source: {
      publisher: 'icma.org',
      title: 'ICMA Sets the Leadership Standard; ICMA Practices Revised',
      date: '2018-01-10',
    },
  },
];
