// Over 250 lines: eight recipes of the same form, which are read side by side.
import type { Release } from './release.ts';

/** How a snippet gets onto one kind of site. Ours; what is said of others' products carries where and when it was read. */
export interface Recipe {
  readonly id: string;
  readonly name: string;
  /** The snippet to take first, and why. */
  readonly snippet: string;
  readonly steps: readonly string[];
  /** What others say of the product: each with who says it, and when we read it. */
  readonly known: readonly Fact[];
  /** What is not known here and depends on the contract or the set-up: to be asked of the vendor or the administrator. */
  readonly ask: readonly string[];
  readonly code?: string;
}

/** Something said of a product, in our words. */
export interface Fact {
  readonly text: string;
  readonly source: { readonly text: string; readonly url: string };
  /** When we read the source: `2026-11-22`. */
  readonly read: string;
}

export const recipes: readonly Recipe[] = [
  {
    id: 'civicplus',
    name: 'CivicPlus',
    snippet:
      'Plain HTML works in any editor that has a source view. Take the script tag where your plan lets you add scripts.',
    steps: [
      'Paste the snippet into the source view of a page’s content area and save.',
      'Open the saved source again: if the script line is gone, the editor removes scripts. Use the iframe, or plain HTML.',
    ],
    known: [
      {
        text: 'In Municipal Websites Central rights go by groups: who edits a page is in a group that the page is assigned to.',
        source: {
          text: 'CivicPlus, Permissions User Guide',
          url: 'https://www.civicplus.help/municipal-websites-central/docs/permissions-user-guide',
        },
        read: '2026-11-30',
      },
      {
        text: 'A vendor of a chat widget tells its customers to put a script tag into a custom HTML section, the footer or a page’s template, in the administration under Design, Custom Code, or Settings, Header/Footer Scripts. CivicPlus’s own word on this we have not found.',
        source: {
          text: 'Civagent, Integrating with CivicPlus Municipal Websites',
          url: 'https://civagent.com/docs/integrating-civagent-with-civicplus-municipal-websites',
        },
        read: '2026-11-30',
      },
    ],
    ask: [
      'May editors add a script tag or an iframe, and in which widget? Is there a Custom Code section on our plan?',
      'Can the vendor host the files of `icma/` beside the site, or allow one more script address in the site’s policy?',
    ],
  },
  {
    id: 'granicus',
    name: 'Granicus',
    snippet: 'Plain HTML works in any editor that has a source view. On OpenCities, take the iframe as an embed.',
    steps: [
      'On OpenCities: make an embed of the iframe snippet, and put its tag where the text is to stand.',
      'On govAccess: paste the snippet into the source view of a content area and save.',
      'Look at the saved source: if the script line is gone, have it added to the template of that page and keep only the tag with its text in the content.',
    ],
    known: [
      {
        text: 'OpenCities keeps embeds: each has a name, its HTML (the example given is an iframe) and a short tag in brackets for the page’s text, such as `[youtube-embed]`.',
        source: {
          text: 'OpenCities help, Embeds API',
          url: 'https://help.opencities.com/hc/en-us/articles/14663693675919-Embeds-API',
        },
        read: '2026-11-30',
      },
      {
        text: 'A vendor of a chat widget tells its customers on govAccess to add a script by the Developer Toolkit, to the site’s scripts or the footer, or in a custom content area. Granicus’s own word on this we have not found.',
        source: {
          text: 'Civagent, Integrating with Granicus Websites',
          url: 'https://civagent.com/docs/integrating-civagent-with-granicus-websites',
        },
        read: '2026-11-30',
      },
    ],
    ask: [
      'Which product is the site on (govAccess, OpenCities), and who may edit templates, site-wide scripts or embeds?',
      'Does the site send a content security policy, and can `script-src` take our file’s address?',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    snippet: 'Script tag: the script once in the theme as a library, the tag with its text in the content.',
    steps: [
      'Put the folder `icma/` into the theme and declare the file in `THEME.libraries.yml`; attach the library to the pages that need it.',
      'Text formats such as Basic HTML keep only the tags that they list. With the editor CKEditor 5 the list follows from its buttons: give the toolbar the button Source, and write under “Source editing”, “Manually editable HTML tags” what the snippet has and no button brings, such as `<icma-practice number layout heading-level theme lang> <article data-icma-item data-icma-edition lang> <div> <ol type> <li value> <small>`. In a format without that editor, write it under “Allowed HTML tags”. Or use a block with a format for trusted roles.',
      'Paste the snippet without its lines `link` and `script` by Source, save, and open the source again: what is gone is not listed.',
    ],
    ask: ['Which text format do your editors use, with which editor, and who may change its list of tags?'],
    code: `icma:
  version: VERSION
  js:
    icma/cdn/icma-cards.min.js: { attributes: { defer: true, integrity: "INTEGRITY", crossorigin: anonymous } }`,
    known: [
      {
        text: 'A text format can limit the allowed HTML tags; what it does not list is taken out when the text is shown.',
        source: {
          text: 'Drupal User Guide, Text Formats and Editors',
          url: 'https://www.drupal.org/docs/user_guide/en/structure-text-format-config.html',
        },
        read: '2026-11-22',
      },
      {
        text: 'With CKEditor 5 a format’s list of allowed tags is set by the buttons and plugins that are on; what is not in it is taken out when an editor goes back from the source.',
        source: {
          text: 'Drupal core, help of the module CKEditor 5',
          url: 'https://git.drupalcode.org/project/drupal/-/commit/cf9a90784a9d4dfe02ae932be74c67d1da4028fd.diff',
        },
        read: '2026-12-01',
      },
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    snippet: 'Script tag in a Custom HTML block, pasted by someone with the right to unfiltered HTML.',
    steps: [
      'Add a Custom HTML block and paste the snippet.',
      'Without the capability `unfiltered_html` WordPress removes script, iframe and tags that it does not know, ours among them, on saving; the text stays. On a multisite only super administrators have it. Then take plain HTML, or let the theme load the script and allow the tag, as below, and paste the snippet without its lines `link` and `script`.',
    ],
    ask: ['Is the site one of a multisite, and who is its super administrator?'],
    code: `add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script('icma', get_theme_file_uri('icma/cdn/icma-cards.min.js'), [], null, ['strategy' => 'defer']);
  wp_enqueue_style('icma-text', get_theme_file_uri('icma/cdn/icma-text.css'), [], null);
});
add_filter('wp_kses_allowed_html', function ($tags, $context) {
  if ($context === 'post') {
    $tags['icma-practice'] = array_fill_keys(['number', 'layout', 'heading-level', 'theme', 'lang'], true);
  }
  return $tags;
}, 10, 2);`,
    known: [
      {
        text: 'The capability `unfiltered_html` lets a user post HTML or even JavaScript; on a multisite only super administrators have it.',
        source: {
          text: 'WordPress, Roles and Capabilities',
          url: 'https://wordpress.org/documentation/article/roles-and-capabilities/',
        },
        read: '2026-11-22',
      },
    ],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    snippet: 'Iframe in the Embed web part. Pages take no script tag from editors.',
    steps: [
      'Put the folder `icma/` on a web server of yours that speaks https, and give the builder its whole address, which begins with `https://`.',
      'Add the Embed web part and paste the iframe snippet, without its second line: the part sets the height itself.',
      'A site administrator allows that server under Site settings, HTML Field Security.',
    ],
    ask: ['May contributors insert iframes, and from which domains?'],
    known: [
      {
        text: 'A site administrator sets under HTML Field Security whether contributors may insert iframes: from nowhere, from anywhere, or from listed domains.',
        source: {
          text: 'Microsoft, Allow or restrict the ability to embed content on SharePoint pages',
          url: 'https://support.microsoft.com/en-us/office/e7baf83f-09d0-4bd1-9058-4aa483ee137b',
        },
        read: '2026-11-22',
      },
    ],
  },
  {
    id: 'eleventy',
    name: '11ty',
    snippet: 'Write the text while building and let a bundler or a copied file bring the elements.',
    steps: [
      'Install `@icma-sdk/elements` and make a shortcode from `renderItemHtml`.',
      'Copy `dist/cdn` with `addPassthroughCopy`, and load `icma-cards.min.js` with a script tag and `icma-text.css` with a link, as the builder’s snippet does.',
    ],
    ask: [],
    code: `import { renderItemHtml } from '@icma-sdk/elements/html';

export default function (eleventy) {
  eleventy.addShortcode('practice', (number) =>
    \`<icma-practice number="\${number}">\${renderItemHtml(\`practice-\${String(number).padStart(2, '0')}\`)}</icma-practice>\`);
  eleventy.addPassthroughCopy({ 'node_modules/@icma-sdk/elements/dist/cdn': 'icma/cdn' });
}`,
    known: [
      {
        text: 'A shortcode is a function of the configuration whose text stands where a template calls it.',
        source: {
          text: '11ty, Shortcodes',
          url: 'https://www.11ty.dev/docs/shortcodes/',
        },
        read: '2026-11-22',
      },
    ],
  },
  {
    id: 'astro',
    name: 'Astro',
    snippet: 'Write the text while building with `set:html`; a client script brings the element.',
    steps: ['Put both into one component; Astro bundles the script once for all pages that use it.'],
    ask: [],
    code: `---
import { renderItemHtml } from '@icma-sdk/elements/html';
---
<icma-practice number="7"><Fragment set:html={renderItemHtml('practice-07')} /></icma-practice>
<script>
  import '@icma-sdk/elements/practice/define';
</script>`,
    known: [
      {
        text: 'Custom elements can be written as tags in Astro’s templates.',
        source: {
          text: 'Astro, Lit',
          url: 'https://docs.astro.build/en/guides/integrations-guide/lit/',
        },
        read: '2026-11-22',
      },
    ],
  },
  {
    id: 'next',
    name: 'Next',
    snippet: 'Import the element in a client component; the server writes the text.',
    steps: [
      'Install `@icma-sdk/elements`, and make the tags known to TypeScript in one declaration file of the app, such as `icma.d.ts`.',
      'Register the element in a client component, which takes the text as a property.',
      'Write the text on the server, in a page or another component without `use client`.',
    ],
    ask: [],
    code: `// icma.d.ts
import type { CustomElements } from '@icma-sdk/elements/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

// practice.tsx
'use client';
import '@icma-sdk/elements/practice/define';

export function Practice({ number, text }: { number: string; text: string }) {
  return <icma-practice number={number} dangerouslySetInnerHTML={{ __html: text }} suppressHydrationWarning />;
}

// page.tsx
import { renderItemHtml } from '@icma-sdk/elements/html';
import { Practice } from './practice';

export default function Page() {
  return <Practice number="7" text={renderItemHtml('practice-07')} />;
}`,
    known: [
      {
        text: 'React 19 gives a custom element properties where it has them and attributes otherwise.',
        source: {
          text: 'React 19, Support for Custom Elements',
          url: 'https://react.dev/blog/2024/12/05/react-19',
        },
        read: '2026-11-22',
      },
    ],
  },
];

/** Code of a recipe with version and hash of a release in it. */
export function filled(code: string, { version, integrity }: Release): string {
  return code.replace('VERSION', version).replace('INTEGRITY', integrity['cdn/icma-cards.min.js'] ?? '');
}
