import { html, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { HeadingLevel } from '../views/frame.js';
import { backTo } from './back-to.js';
import type { FormContext } from './form-context.js';
import { levelsTemplate, practiceTemplate } from './practice-page.js';

/** Every question on one page: for print, and for those who want it so. */
export function allPage(context: FormContext): TemplateResult {
  const { words, pages, level, href } = context;
  return html`
    ${backTo('practices', words.practices, href)}
    ${heading(level, 'page-heading', 'page', words.onePage)}
    ${levelsTemplate(context, true)}
    ${pages.map((page) => practiceTemplate(page, (level + 1) as HeadingLevel, context))}
    <div class="acts"><button type="button" class="button primary" part="continue" data-go="check">${words.check}</button></div>`;
}
