/** Thrown by `renderItemHtml` for an id that no item and no document has. */
export class UnknownItemHtmlError extends RangeError {
  override readonly name = 'UnknownItemHtmlError';
  /** What was given instead of an id. */
  readonly id: string;

  constructor(id: string) {
    const given = JSON.stringify(String(id).slice(0, 60));
    super(
      `There is no item ${given}. An id looks like tenet-03, practice-07, practice-07-leadership-a or code-of-ethics.`,
    );
    this.id = id;
  }
}
