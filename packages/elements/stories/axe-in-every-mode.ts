import axe from 'axe-core';
import { rulesOf } from './axe-rules.js';

/** How a person may meet a story: what is set on the page around it, and the rules that can say something else by that; all, where none are named. */
const modes: Readonly<Record<string, readonly [set: (page: HTMLElement) => void, runOnly?: string[]]>> = {
  light: [
    ({ style }) => {
      style.colorScheme = 'light';
    },
  ],
  dark: [
    ({ style }) => {
      style.colorScheme = 'dark';
    },
    rulesOf.color,
  ],
  '320 pixels wide': [
    ({ style }) => {
      style.boxSizing = 'border-box';
      style.inlineSize = '320px';
    },
    rulesOf.room,
  ],
  'from right to left': [
    (page) => {
      page.dir = 'rtl';
    },
    rulesOf.room,
  ],
};

/**
 * Looks at a story with axe in light, in dark, narrow and from right to left, one after the other, as it stands once its play
 * function is through. @throws {Error} with a line per violation, naming mode, rule and element.
 */
export async function axeInEveryMode(canvas: HTMLElement): Promise<void> {
  const page = canvas.querySelector<HTMLElement>('[dir]')!;
  layOut(canvas);
  const found: string[] = [];
  for (const [mode, [set, runOnly]] of Object.entries(modes)) {
    const [style, direction] = [page.getAttribute('style')!, page.dir];
    set(page);
    // What has come into view by that is laid out in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { violations } = await axe.run(canvas, {
      resultTypes: ['violations'],
      ...(runOnly && { runOnly }),
      // A story is no page: it has no landmarks.
      rules: { region: { enabled: false } },
    });
    for (const { id, nodes } of violations)
      found.push(...nodes.map((node) => `${mode}: ${id}: ${node.target.join(' ')} ${node.failureSummary}`));
    page.setAttribute('style', style);
    page.dir = direction;
  }
  if (found.length > 0) throw new Error(found.join('\n'));
}

/** Gives a layout also to what has not come near: until then axe sees it where it is not. */
function layOut(canvas: HTMLElement): void {
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important }');
  for (const { shadowRoot } of canvas.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(all);
}
