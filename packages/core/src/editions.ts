import type { Edition } from './types/edition.js';

/** Every edition this package holds, oldest first within its document. */
export const editions: readonly Edition[] = [
  {
    id: 'code-of-ethics@2017-06',
    document: 'code-of-ethics',
    edition: '2017-06',
    title: 'ICMA Code of Ethics',
    publisher: 'International City/County Management Association',
    language: 'en-US',
    isDefault: true,
    dated: 'The adoption note of the document: "most recently revised by the membership in June 2017".',
  },
  {
    id: 'icma-practices@2017-11',
    document: 'icma-practices',
    edition: '2017-11',
    title: 'ICMA Practices for Effective Local Government Leadership',
    publisher: 'International City/County Management Association',
    language: 'en-US',
    isDefault: true,
    dated:
      'icma.org, "ICMA Sets the Leadership Standard; ICMA Practices Revised", 10 January 2018: updated in November 2017.',
  },
];
