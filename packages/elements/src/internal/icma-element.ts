import { type CSSResult, LitElement, type ReactiveController } from 'lit';
import { version } from './version.js';

/** Who is on the page: drawn again when a `lang` changes. */
const present = new Set<IcmaElement>();
/** One for all. A root that it observes already it does not observe twice. */
let observer: MutationObserver | undefined;

/** What every element of ours does whatever it shows: it speaks the nearest language and survives what pages do to it. */
export abstract class IcmaElement extends LitElement implements ReactiveController {
  /** Version of the package that this class is from. */
  static readonly version: string = version;

  /** @internal Whether a server drew the element before this script ran. */
  readonly served: boolean = !!this.shadowRoot;

  constructor() {
    super();
    this.addController(this);
  }

  /**
   * Text of the nearest `lang` on the element or around it, across shadow roots, as `viewContext` takes it; empty where there
   * is none. Whoever reads it to draw is drawn again when it changes. On a server, the element's own.
   */
  protected get language(): string {
    for (let at: Element | undefined = this; at?.closest; ) {
      const root = at.getRootNode();
      observer ??= new MutationObserver(() => {
        for (const element of present) element.requestUpdate();
      });
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      const holder = at.closest('[lang]');
      // A form's field may have taken the name of any method of the form.
      if (holder) return Element.prototype.getAttribute.call(holder, 'lang')!;
      at = (root as Partial<ShadowRoot>).host;
    }
    return this.getAttribute('lang') ?? '';
  }

  /** What a server drew is drawn anew, before anything is painted: it may be of another version, in another language, or without its styles. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    root.replaceChildren();
    return root;
  }

  /** @internal Told by Lit: on the page, in whichever document. */
  hostConnected(): void {
    present.add(this);
    this.requestUpdate();
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    // Constructed style sheets are dropped on the way to another document, and only one made there is taken there.
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
      const { cssText, styleSheet } = style as CSSResult;
      if (Sheet === CSSStyleSheet) return styleSheet!;
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** @internal Told by Lit: off the page. */
  hostDisconnected(): void {
    present.delete(this);
  }
}
