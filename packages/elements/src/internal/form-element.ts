import { IcmaElement } from './icma-element.js';

/**
 * What a control in anybody's form has besides its value: name, form, labels, validity, disabled. The two controls of this
 * package share it, since a page's script takes each of these members for granted.
 */
export abstract class FormElement extends IcmaElement {
  static readonly formAssociated = true;

  protected readonly internals: ElementInternals = this.attachInternals();
  /** Whether the page has asked for what is missing, so that we say it too. */
  protected asked = false;
  #custom = '';

  constructor() {
    super();
    // A label of the host's that is pressed clicks the control it is for. The root does not delegate its focus: a press on
    // any text in it would then go to its first button.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
    this.addEventListener('invalid', () => {
      this.asked = true;
      this.requestUpdate();
    });
  }

  /** Name that the value has in the form; without one, the form leaves the value out. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** Whether nothing can be chosen and the form leaves the value out. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', !!disabled);
  }

  /** The form around the control, or the one that its `form` attribute names. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** The host's own labels for the control. */
  get labels(): NodeList {
    return this.internals.labels;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** What is missing, in words; empty if nothing is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  /** Makes the control invalid for a reason of the page's own; empty text takes that back. */
  setCustomValidity(message: string): void {
    this.#custom = String(message);
    this.sync();
  }

  /** Moves the focus to where an answer is given. */
  override focus(options?: FocusOptions): void {
    this.focusTarget()?.focus(options);
  }

  /** @internal Called by the browser also when a fieldset around the control is disabled. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** Whether the control, or a fieldset around it, is disabled. */
  protected get isDisabled(): boolean {
    // Servers have no selectors.
    return this.disabled || (this.hasUpdated && this.matches(':disabled'));
  }

  /** Tells the page that the person changes the value. Those of the controls inside stop at the root, or come too early. */
  protected send(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** Where the focus goes, and where the browser points when something is missing. */
  protected abstract focusTarget(): HTMLElement | undefined;
  /** What the form cannot do without and has not got, in words; empty if nothing. */
  protected abstract missing(): string;
  /** Tells the browser the value, and at once: who hears `change` may read the form now. Ends with {@link tellValidity}. */
  protected abstract sync(): void;

  protected override updated(): void {
    this.sync();
  }

  /** What is wrong, in words, once the page has asked; empty if nothing is. */
  protected get complaint(): string {
    return this.asked ? this.#custom || this.missing() : '';
  }

  protected tellValidity(): void {
    const missing = this.missing();
    const message = this.#custom || missing;
    const flags = { customError: !!this.#custom, valueMissing: !!missing };
    // Looked for only where it is needed: it takes long to find on a page of many questions.
    this.internals.setValidity?.(flags, message, message ? this.focusTarget() : undefined);
    if (!message) this.asked = false;
  }
}
