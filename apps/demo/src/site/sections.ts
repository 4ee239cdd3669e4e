import type { SectionId } from './page.js';

/** The five sections, as they stand in the header. */
export const sections: readonly { readonly id: SectionId; readonly text: string; readonly file: string }[] = [
  { id: 'government', text: 'Government', file: 'government.html' },
  { id: 'services', text: 'Services', file: 'services.html' },
  { id: 'meetings', text: 'Meetings', file: 'meetings.html' },
  { id: 'ethics', text: 'Ethics', file: 'ethics.html' },
  { id: 'news', text: 'News', file: 'news.html' },
];
