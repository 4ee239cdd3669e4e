import type { ItemText } from '../internal/item-text.js';
import { type BrowsedId, itemOf } from './item-of.js';
import { practiceLines, practiceView, shortCode } from './practice-view.js';
import type { ViewContext } from './view-context.js';

/** What is copied of a practice, or of one of its dimensions under the practice's title. */
export function browsedText(id: BrowsedId, context: ViewContext): ItemText {
  const { practice, dimension } = itemOf(id);
  const view = practiceView(
    practice!,
    {
      layout: 'full',
      headingLevel: 3,
      notice: 'none',
      show: dimension ? [dimension.kind] : [],
      dimensions: dimension ? [shortCode(dimension)] : [],
    },
    context,
  );
  return {
    id,
    name: dimension?.code ?? view.name,
    lines: () => practiceLines(view, (position) => `${String.fromCharCode(64 + position)}. `),
    edition: view.edition,
  };
}
