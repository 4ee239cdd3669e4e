/** What could be made of JSON text that does not parse, and where it first went wrong (characters from 0). */
export interface DamagedJson {
  readonly value: unknown;
  readonly brokenAt: number;
}

/**
 * Reads as much of broken JSON text as can be read: what stands before the damage, and after it from the next comma or closing
 * bracket on. What is read may be wrong and must be checked like any data from outside. One pass, never deeper than
 * `maxDepth`, and it gives up after a thousand faults.
 */
export function readDamagedJson(text: string, maxDepth: number): DamagedJson {
  const reader = new DamagedReader(text, maxDepth);
  const value = reader.value(0);
  return { value: value === NONE ? undefined : value, brokenAt: reader.brokenAt };
}

/** No value here. */
const NONE: unique symbol = Symbol('none');
const MAX_FAULTS = 1000;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class DamagedReader {
  brokenAt = -1;
  #at = 0;
  #faults = 0;

  constructor(
    readonly text: string,
    readonly maxDepth: number,
  ) {}

  value(depth: number): unknown {
    const next = this.#next();
    if (next === '"') return this.#string();
    if (next === '{') return depth < this.maxDepth ? Object.fromEntries(this.#members(true, depth + 1)) : this.#fault();
    if (next === '[')
      return depth < this.maxDepth ? this.#members(false, depth + 1).map(([, one]) => one) : this.#fault();
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) return this.#fault();
    this.#at += word.length;
    return JSON.parse(word);
  }

  /** The members of an object or a list, from its opening bracket to its closing one, another's closing one or the end. */
  #members(keyed: boolean, depth: number): [string, unknown][] {
    const members: [string, unknown][] = [];
    this.#at++;
    for (;;) {
      const next = this.#next();
      if (next === (keyed ? '}' : ']')) {
        this.#at++;
        return members;
      }
      if (next === undefined || next === '}' || next === ']') {
        this.#fault();
        return members; // the bracket of this one was lost
      }
      if (next === ',') this.#at++;
      else this.#member(members, keyed, depth);
    }
  }

  #member(members: [string, unknown][], keyed: boolean, depth: number): void {
    let key: string | typeof NONE = '';
    if (keyed) {
      key = this.#next() === '"' ? this.#string() : this.#fault();
      if (this.#next() === ':') this.#at++;
      else this.#fault();
    }
    const value = key === NONE ? NONE : this.value(depth);
    const next = this.#next();
    const ended = next === ',' || next === '}' || next === ']';
    // A plain value with something odd behind it may be half a value; an object is judged by its members.
    if (value !== NONE && (ended || typeof value === 'object')) members.push([key as string, value]);
    if (ended) return;
    this.#fault();
    this.#skip(depth);
  }

  /** On to the next comma or closing bracket, over whole objects and lists. */
  #skip(depth: number): void {
    for (;;) {
      const next = this.#next();
      if (next === undefined || next === ',' || next === '}' || next === ']') return;
      const from = this.#at;
      if (next === '{' || next === '[') this.value(depth);
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

  /** The next character that is not white space; `undefined` at the end. */
  #next(): string | undefined {
    while (this.text.charCodeAt(this.#at) <= 0x20) this.#at++;
    return this.text[this.#at];
  }

  #fault(): typeof NONE {
    if (this.brokenAt < 0) this.brokenAt = Math.min(this.#at, this.text.length);
    if (++this.#faults > MAX_FAULTS) this.#at = this.text.length;
    return NONE;
  }
}
