/** What could be made of JSON text that does not parse, and where it first went wrong (characters from 0). */
export interface DamagedJson {
  /** An object; empty if nothing could be read. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly brokenAt: number;
}

/**
 * Reads as much of a broken JSON object as can be read: what stands before the damage, and after it from the next comma or closing
 * bracket on; commas too many are passed over. Members that lost their name get one such as `?120`; of two with one name, the first
 * stays. What is read may be wrong or in the wrong place, and must be checked like any data from outside. One pass, never
 * deeper than `maxDepth`; it gives up after a thousand faults.
 */
export function readDamagedJson(text: string, maxDepth: number): DamagedJson {
  const reader = new DamagedReader(text, maxDepth);
  return { value: reader.root(), brokenAt: reader.brokenAt };
}

/** No value here. */
const NONE: unique symbol = Symbol('none');
const MAX_FAULTS = 1000;

/** A string, a whole number (there are no others in our files) or a word. A string with a control character in it, such as the end of a line, lost its quote. */
const TOKEN = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)|true|false|null/uy;

/** A name and a value; what has no name of its own is called after its place. */
type Members = [name: string, value: unknown][];

class DamagedReader {
  brokenAt = -1;
  #at = 0;
  #faults = 0;

  constructor(
    readonly text: string,
    readonly maxDepth: number,
  ) {}

  /** The whole text; where it goes on after its last bracket, a bracket was added, and the rest belongs to it too. */
  root(): Readonly<Record<string, unknown>> {
    if (this.#next() === '{') this.#at++;
    else this.#fault();
    const members = this.#members('}', 1);
    while (this.#next() !== undefined) {
      this.#fault();
      this.#at++;
      members.push(...this.#members('}', 1));
    }
    return firstOfEach(members);
  }

  #value(depth: number): unknown {
    const next = this.#next();
    if (next === '{' || next === '[') {
      if (depth >= this.maxDepth) return this.#fault();
      this.#at++;
      const members = this.#members(next === '{' ? '}' : ']', depth + 1);
      const isList = next === '[' && members.every(([name]) => name[0] === '?');
      return isList ? members.map(([, value]) => value) : firstOfEach(members);
    }
    TOKEN.lastIndex = this.#at;
    const token = TOKEN.exec(this.text)?.[0];
    if (token) this.#at += token.length;
    return token ? JSON.parse(token) : this.#fault();
  }

  /** The members of an object or a list, from behind its opening bracket to its closing one, another's closing one or the end. */
  #members(close: string, depth: number): Members {
    const members: Members = [];
    for (;;) {
      const next = this.#next();
      if (next === close) {
        this.#at++;
        return members;
      }
      if (next === ',') this.#at++;
      else if (isEnd(next)) {
        this.#fault();
        return members; // the bracket of this one was lost
      } else this.#member(members, close, depth);
    }
  }

  #member(members: Members, close: string, depth: number): void {
    let name = `?${this.#at}`;
    let value = this.#value(depth);
    const named = typeof value === 'string' && this.#next() === ':';
    if (named) {
      this.#at++;
      name = value as string;
      value = this.#value(depth);
    }
    const ended = isEnd(this.#next());
    // A plain value with something odd behind it may be half a value; an object is judged by its members.
    if (value !== NONE && (ended || typeof value === 'object')) members.push([name, value]);
    if (!ended || named !== (close === '}')) this.#fault();
    if (!ended) this.#skip(members, depth);
  }

  /** On to the next comma or closing bracket; whole objects and lists on the way become members. */
  #skip(members: Members, depth: number): void {
    while (!isEnd(this.#next())) {
      const from = this.#at;
      const value = '{['.includes(this.text[from]!) ? this.#value(depth) : NONE;
      if (value !== NONE) members.push([`?${from}`, value]);
      if (this.#at === from) this.#at++;
    }
  }

  /** The next character that is neither white space nor a control character; `undefined` at the end. */
  #next(): string | undefined {
    while (this.text.charCodeAt(this.#at) <= 0x20) this.#at++;
    return this.text[this.#at];
  }

  #fault(): typeof NONE {
    if (this.brokenAt < 0) this.brokenAt = this.#at;
    if (++this.#faults > MAX_FAULTS) this.#at = this.text.length;
    return NONE;
  }
}

/** Whether a member ends before this character, or at the end of the text. */
function isEnd(next: string | undefined): boolean {
  return next === undefined || ',}]'.includes(next);
}

function firstOfEach(members: Members): Readonly<Record<string, unknown>> {
  return Object.fromEntries(members.reverse());
}
