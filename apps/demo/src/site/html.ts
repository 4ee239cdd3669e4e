/** A piece of HTML that is safe to print: made by `html`, or vouched for by `trusted`. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

type Value = Html | string | number | false | undefined | readonly Value[];

/** HTML from a template. Text in it is escaped, `Html` is kept, lists are joined, false and undefined print nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((all, part, index) => all + print(values[index - 1]) + part));
}

/** HTML that another package has already made safe, such as what `renderItemHtml` returns. */
export function trusted(text: string): Html {
  return new Html(text);
}

function print(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(print).join('');
  return String(value).replace(/[&<>"]/g, (character) => entities[character]!);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
