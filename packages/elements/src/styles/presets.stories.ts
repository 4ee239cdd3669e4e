import { html } from 'lit';
import preview from '../../stories/preview.js';
import '../define.js';

/** One of each kind on a page of a site, with the site's own heading above. */
const meta = preview.meta({
  title: 'Presets',
  component: 'main',
  render: () => html`<main>
    <h1>How we work</h1>
    <icma-practice number="7" heading-level="2"></icma-practice>
    <p>What the city says between two items.</p>
    <icma-tenet number="8" heading-level="2"></icma-tenet>
    <icma-practice-map selected="8" heading-level="2"></icma-practice-map>
    <icma-practices query="budget" layout="card" heading-level="2"></icma-practices>
  </main>`,
  // A preset holds for a whole page.
  parameters: { docs: { story: { inline: false, height: '720px' } } },
});

/** `presets/plain.css`: one ink, no box; for a site whose pages are text. */
export const Plain = meta.story({ globals: { preset: 'plain' } });

/** The same on a dark page. */
export const PlainDark = meta.story({ globals: { preset: 'plain', scheme: 'dark' } });

/** `presets/uswds.css`: beside the U.S. Web Design System. */
export const UswdsLike = meta.story({ globals: { preset: 'uswds' } });

/** The same on a dark page. */
export const UswdsLikeDark = meta.story({ globals: { preset: 'uswds', scheme: 'dark' } });

/** `presets/print.css`: for a page that is there to be printed. */
export const PrintFirst = meta.story({ globals: { preset: 'print' } });
