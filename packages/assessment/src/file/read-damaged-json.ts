/** What could be made of JSON text that does not parse, and where it first went wrong (characters from 0). */
export interface DamagedJson {
  /** An object; empty if nothing could be read. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly brokenAt: number;
}

/**
 * Reads as much of a broken JSON object as can be read: what stands before the damage, and after it from the next comma or closing
 * bracket on. Members that lost their name get one such as `?120`; of two with one name, the first stays. What is read may be
 * wrong or in the wrong place, and must be checked like any data from outside. One pass, never deeper than `maxDepth`; it
 * gives up after a thousand faults.
 */
export function readDamagedJson(text: string, maxDepth: number): DamagedJson {
  const reader = new DamagedReader(text, maxDepth);
  return { value: reader.root(), brokenAt: reader.brokenAt };
}

/** No value here. */
const NONE: unique symbol = Symbol('none');
const MAX_FAULTS = 1000;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

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
    if (next === '"') return this.#string();
    if (next === '{' || next === '[') {
      if (depth >= this.maxDepth) return this.#fault();
      this.#at++;
      const members = this.#members(next === '{' ? '}' : ']', depth + 1);
      const isList = next === '[' && members.every(([name]) => name[0] === '?');
      return isList ? members.map(([, value]) => value) : firstOfEach(members);
    }
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) return this.#fault();
    this.#at += word.length;
    return JSON.parse(word);
  }

  /** The members of an object or a list, from behind its opening bracket to its closing one, another's closing one or the end. */
  #members(close: string, depth: number): Members {
    const members: Members = [];
    const start = this.#at;
    let comma = false;
    for (;;) {
      const next = this.#next();
      if (next === close) {
        if (comma) this.#fault();
        this.#at++;
        return members;
      }
      if (next === ',') {
        if (comma || this.#at === start) this.#fault();
        this.#at++;
      } else if (isEnd(next)) {
        this.#fault();
        return members; // the bracket of this one was lost
      } else this.#member(members, close, depth);
      comma = next === ',';
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

  #string(): string | typeof NONE {
    const start = this.#at;
    for (let end = start + 1; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (code === 0x5c) end++;
      else if (code < 0x20)
        break; // no string goes over the end of a line: its quote was lost
      else if (code === 0x22) {
        try {
          const string = JSON.parse(this.text.slice(start, end + 1)) as string;
          this.#at = end + 1;
          return string;
        } catch {
          this.#fault();
          this.#at = Math.max(this.#at, end + 1);
          return NONE;
        }
      }
    }
    this.#fault();
    this.#at++;
    return NONE;
  }

  /** The next character that is not white space; `undefined` at the end. Control characters are skipped too, as faults. */
  #next(): string | undefined {
    for (; this.text.charCodeAt(this.#at) <= 0x20; this.#at++) {
      if (!' \t\r\n'.includes(this.text[this.#at]!)) this.#fault();
    }
    return this.text[this.#at];
  }

  #fault(): typeof NONE {
    if (this.brokenAt < 0) this.brokenAt = Math.min(this.#at, this.text.length);
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
