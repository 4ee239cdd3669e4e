/** No value here. */
const NONE: unique symbol = Symbol('none');
const MAX_FAULTS = 1000;

/** A string, a whole number (there are no others in our files) or a word. A string with a control character in it, such as the end of a line, lost its quote. */
const TOKEN = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)|true|false|null/uy;

/** A name and a value; what has no name of its own is called after its place. */
type Members = [name: string, value: unknown][];

/**
 * Reads as much of a broken JSON object as can be read: what stands before the damage, and after it from the next comma or closing
 * bracket on; commas too many are passed over. Members that lost their name get one such as `?120`; of two with one name, the first
 * stays. What is read may be wrong or in the wrong place, and must be checked like any data from outside. One pass, never
 * deeper than `maxDepth`; it gives up after a thousand faults. `onFault` is told of each once, with the path of the member (one
 * without a name counts as its number) and where the text goes wrong, in characters from 0.
 */
export function readDamagedJson(
  text: string,
  maxDepth: number,
  onFault: (path: string, at: number) => void,
): Readonly<Record<string, unknown>> {
  let at = 0;
  let faults = 0;
  let broken: string | undefined;
  const path: string[] = [];
  return root();

  /** The whole text; where it goes on after its last bracket, a bracket was added, and the rest belongs to it too. */
  function root(): Readonly<Record<string, unknown>> {
    if (peek() === '{') at++;
    else fault();
    const members = readMembers('}', 1);
    while (peek() !== undefined) {
      fault();
      at++;
      members.push(...readMembers('}', 1));
    }
    return firstOfEach(members);
  }

  function readValue(depth: number): unknown {
    const next = peek();
    if (next === '{' || next === '[') {
      if (depth >= maxDepth) return fault();
      at++;
      const members = readMembers(next === '{' ? '}' : ']', depth + 1);
      const isList = next === '[' && members.every(([name]) => name[0] === '?');
      return isList ? members.map(([, value]) => value) : firstOfEach(members);
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token) at += token.length;
    return token ? JSON.parse(token) : fault();
  }

  /** The members of an object or a list, from behind its opening bracket to its closing one, another's closing one or the end. */
  function readMembers(close: string, depth: number): Members {
    const members: Members = [];
    for (;;) {
      const next = peek();
      if (next === close) {
        at++;
        return members;
      }
      if (next === ',') at++;
      else if (isEnd(next)) {
        fault();
        return members; // the bracket of this one was lost
      } else readMember(members, close, depth);
    }
  }

  function readMember(members: Members, close: string, depth: number): void {
    let name = `?${at}`;
    const place = path.push(`${members.length}`) - 1;
    let value = readValue(depth);
    const named = typeof value === 'string' && peek() === ':';
    if (named) {
      at++;
      name = value as string;
      path[place] = name;
      value = readValue(depth);
    }
    const ended = isEnd(peek());
    // A plain value with something odd behind it may be half a value; an object is judged by its members.
    if (value !== NONE && (ended || typeof value === 'object')) members.push([name, value]);
    if (!ended || named !== (close === '}')) fault();
    skip(members, depth);
    path.pop();
  }

  /** On to the next comma or closing bracket, if it is not there already; whole objects and lists on the way become members. */
  function skip(members: Members, depth: number): void {
    while (!isEnd(peek())) {
      const from = at;
      const value = '{['.includes(text[from]!) ? readValue(depth) : NONE;
      if (value !== NONE) members.push([`?${from}`, value]);
      if (at === from) at++;
    }
  }

  /** The next character that is neither white space nor a control character; `undefined` at the end. */
  function peek(): string | undefined {
    while (text.charCodeAt(at) <= 0x20) at++;
    return text[at];
  }

  function fault(): typeof NONE {
    const where = path.map((name) => `/${name}`).join('');
    // Half a member is one fault, and what the end of the text leaves open belongs to the fault before it.
    if (faults === 0 || (broken !== where && at < text.length)) onFault(where, at);
    broken = where;
    if (++faults > MAX_FAULTS) at = text.length;
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
