import type { Words } from './words.js';

export const en: Words = {
  language: 'en',
  practice: (number) => `Practice ${number}`,
  tenet: (number) => `Tenet ${number}`,
  group: (group) => group.title,
  leadership: 'Leadership',
  management: 'Management',
  preamble: 'Preamble',
  edition: (document, date) => `Wording: ${document}, ${date}.`,
  shortTitle: 'The short title is not ICMA’s.',
  notAffiliated: 'This display is not affiliated with or endorsed by ICMA.',
  reworded: (edition, dates) => `${edition} wording. ICMA reworded this tenet in ${dates}.`,
  reviewed: (edition, dates) =>
    `${edition} wording. ICMA reviewed this tenet after ${dates}; the outcome is not verified here.`,
  currentWording: 'Current wording at icma.org',
};
