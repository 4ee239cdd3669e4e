import { type CSSResult, LitElement, type PropertyValues } from 'lit';
import { LanguageController } from './language-controller.js';
import { version } from './version.js';

/** What every element of ours does whatever it shows: it speaks the nearest language and survives what pages do to it. */
export abstract class IcmaElement extends LitElement {
  /** Version of the package that this class is from. */
  static readonly version: string = version;

  protected readonly language = new LanguageController(this);
  /** Whether a server drew the shadow root before this script ran. */
  protected served = false;
  /** The document whose style sheets the shadow root has. */
  #styledIn: Document | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    this.served = !!shadowRoot;
    // In another document Lit would throw: its style sheets belong to this one.
    if (this.ownerDocument !== document) return shadowRoot ?? this.attachShadow({ mode: 'open' });
    const root = super.createRenderRoot();
    if (shadowRoot) {
      // Lit's hydration sets nothing here; without it Lit would draw a second time before what the server drew.
      if (this.renderOptions.renderBefore) {
        shadowRoot.replaceChildren();
        this.renderOptions.renderBefore = null;
      }
      // A page's policy may have blocked the server's style element.
      shadowRoot.querySelector('style')?.remove();
    }
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { ownerDocument } = this;
    if (ownerDocument === this.#styledIn) return;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet) return;
    this.#styledIn = ownerDocument;
    // Constructed style sheets are dropped on the way to another document, and only one made there is taken there.
    const { elementStyles } = this.constructor as typeof LitElement;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
      const { cssText, styleSheet } = style as CSSResult;
      if (ownerDocument === document) return styleSheet!;
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.served || this.hasUpdated) throw error;
      // What the server drew is not what this version draws: draw anew.
      this.renderRoot.replaceChildren();
      super.update(changed);
    }
  }
}
