import type { Answers } from '@icma-sdk/assessment';
import { html, type LitElement, render } from 'lit';
import { now } from '../internal/clock.js';
import charts from '../results/charts.styles.js';
import styles from '../results/results.styles.js';
import base from '../styles/base.styles.js';
import controls from '../styles/controls.styles.js';
import groups from '../styles/groups.styles.js';
import { reportView } from '../views/report-view.js';
import type { ViewContext } from '../views/view-context.js';
import reportStyles from './report.styles.js';
import { reportTemplate } from './report-template.js';

/**
 * Prints a report on a page of its own, so that nothing of the site around stands on the paper: a frame beside the element,
 * filled here and asked to print itself. What it says follows from the answers; nothing is loaded.
 */
export function printReport(
  host: LitElement,
  answers: Answers,
  before: { readonly answers: Answers; readonly name: string } | undefined,
  context: ViewContext,
): void {
  const { ownerDocument, renderRoot } = host;
  const report = reportView(answers, before, now().toISOString(), context);
  // What a printer's list and a saved file are called, and what stands at the foot of each page.
  const title = `${report.title}, ${report.facts[0]![1]}`;
  const frame = ownerDocument.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  // Firefox puts an empty document into a new frame only now.
  frame.onload = () => {
    const view = frame.contentWindow as Window & typeof globalThis;
    const { document } = view;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(pageRules(title) + [base, groups, controls, styles, charts, reportStyles].join(''));
    document.adoptedStyleSheets = [sheet];
    document.title = title;
    document.documentElement.lang = context.tag;
    const { fontFamily, direction } = getComputedStyle(host);
    document.documentElement.dir = direction;
    document.body.style.setProperty('font-family', fontFamily);
    render(html`<main class="item results report light">${reportTemplate(report, 1, context)}</main>`, document.body, {
      creationScope: document,
    });
    view.onafterprint = () => setTimeout(() => frame.remove(), 1000);
    view.print();
  };
  renderRoot.querySelector('.print-frame')?.remove();
  renderRoot.append(frame);
}

/** Margins, and at the foot of each page what it is and its number, where the browser can set them. */
function pageRules(title: string): string {
  return `@page{margin:18mm 16mm 20mm;font:9pt sans-serif;@bottom-left{content:${JSON.stringify(title)}}@bottom-right{content:counter(page)" / "counter(pages)}}body{margin:0;font-size:11pt;line-height:1.45}`;
}
