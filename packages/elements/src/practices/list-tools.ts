import type { LitElement } from 'lit';
import { IcmaSelectEvent } from '../events/icma-select-event.js';
import type { ItemText } from '../internal/item-text.js';
import { ItemTools } from '../internal/item-tools.js';
import { linkTo, type Revealer } from '../internal/page-fragment.js';
import type { BrowsedId } from '../views/item-of.js';

/** The element around the tools, which knows what is copied of an item. */
interface Host extends LitElement, Revealer {
  textOf(id: BrowsedId): ItemText;
}

/**
 * The tools of a long list: one listener for the links and Copy buttons of all items. A link has `data-item`, a Copy button
 * `data-copy`; what was answered stands beside the button and, to be read out, in one place for all.
 */
export class ListTools extends ItemTools {
  readonly #list: Host;

  constructor(host: Host) {
    super(host);
    this.#list = host;
  }

  /** To be called when a pointer or the focus comes to something in the list: brings the address of a link up to date. */
  readonly onReach = ({ target }: Event): void => {
    const link = (target as Element).closest<HTMLAnchorElement>('[data-item]');
    // The page may stand at another address by now, and a base element must not lead the link away from it.
    if (link) link.href = linkTo(link.dataset.item!);
  };

  /** To be called when something in the list was clicked. */
  readonly onClick = ({ target }: Event): void => {
    const tool = (target as Element).closest<HTMLElement>('[data-item], [data-copy]');
    const { item, copy } = (tool?.dataset ?? {}) as { readonly item?: BrowsedId; readonly copy?: BrowsedId };
    if (copy) this.copy(this.#list.textOf(copy), tool!);
    if (item) this.#list.dispatchEvent(new IcmaSelectEvent(item));
  };
}
