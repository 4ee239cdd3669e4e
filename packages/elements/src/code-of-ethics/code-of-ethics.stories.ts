import { html } from 'lit';
import preview from '../../stories/preview.js';
import { renderItemHtml } from '../html/render-item-html.js';
import './code-of-ethics.define.js';

const meta = preview.meta({
  title: 'Code of Ethics',
  component: 'icma-code-of-ethics',
  render: (args) => html`
    <icma-code-of-ethics
      heading-level=${args['heading-level']}
      notice=${args.notice}
      theme=${args.theme}
    ></icma-code-of-ethics>
  `,
  args: { 'heading-level': '3', notice: 'auto', theme: 'auto' },
});

/** Preamble, twelve tenets and the adoption note; each tenet that ICMA has reworded since says so. */
export const Whole = meta.story();

/** On a page that says edition and notice itself. */
export const WithoutNotice = meta.story({ args: { notice: 'none' } });

/** The tag's own text, as a page without scripts shows it, stays. */
export const OwnText = meta.story({
  render: () => {
    const tag = document.createElement('icma-code-of-ethics');
    tag.append(document.createRange().createContextualFragment(renderItemHtml('code-of-ethics')));
    return html`${tag}`;
  },
});

/** Our words in Spanish, ICMA's in English. */
export const Spanish = meta.story({ globals: { language: 'es' } });

/** On a dark page. */
export const Dark = meta.story({ globals: { scheme: 'dark' } });
