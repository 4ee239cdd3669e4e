import type { LitElement } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

/** Media rules of ours that hold only where colours are forced, whatever they say at the moment. */
const rules = new Set<CSSMediaRule>();

/**
 * Lets the elements' own rules for forced colours hold, or not, as no page can force colours on itself. The rest of the
 * simulation is a palette of system colours in the place of ours. What a system does beyond that shows only on that system.
 */
export function simulateForcedColors(on: boolean): void {
  for (const sheet of sheets()) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors: active')) rules.add(rule);
    }
  }
  for (const rule of rules) rule.media.mediaText = on ? 'all' : '(forced-colors: active)';
}

/** Colours of ours by the colour that a system has for the same role. */
export const systemPalette = [
  '--icma-color-surface: Canvas',
  '--icma-color-raised: Canvas',
  '--icma-color-primary: LinkText',
  ...['text', 'muted', 'line', 'principles', 'lead', 'purposes', 'skills', 'warn', 'ok', 'bad'].map(
    (name) => `--icma-color-${name}: CanvasText`,
  ),
].join('; ');

/** Sheets of every element that is registered: Lit shares them between all elements of a class. */
function sheets(): CSSStyleSheet[] {
  const tags = manifest.modules.flatMap((module) =>
    module.declarations.flatMap((entry) => ('tagName' in entry ? [entry.tagName] : [])),
  );
  return tags.flatMap((tag) => {
    const element = customElements.get(`${tag}`) as typeof LitElement | undefined;
    return (element?.elementStyles ?? []).flatMap((style) =>
      'styleSheet' in style ? (style.styleSheet ?? []) : style,
    );
  });
}
