/** What an editor shows, specifier → name → text. */
type Hovers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Signs that a reader is shown a compiler's workings instead of a name. */
const unreadable: readonly [sign: RegExp, why: string][] = [
  [/^$/, 'shows nothing'],
  [/import\(["'][./]/, 'names a file instead of a type'],
  [/\w\$\d/, 'carries a name that a bundler made up'],
  [/: any\b|=> any\b/, 'says `any`'],
];

/** What must be seen word for word: the ids as they are, an item by its own id. */
const expected: Hovers = {
  '@icma-sdk/core': {
    TenetId: `type TenetId = ${union('tenet', 12)}`,
    PracticeId: `type PracticeId = ${union('practice', 14)}`,
    practice07: 'const practice07: Practice<"practice-07">',
    tenet03: 'const tenet03: Tenet<"tenet-03">',
    practices: 'const practices: readonly Practice<PracticeId>[]',
  },
};

/** A union too long to be shown whole: it must begin with a literal and say how many follow. */
const longUnions = [
  { specifier: '@icma-sdk/core', name: 'DimensionId', begins: 'type DimensionId = "practice-01-leadership-a" | "' },
];

/**
 * Checks what an editor shows for every exported name.
 * @throws {Error} if any is unreadable, or an id or an item is shown as something else than a literal; names each.
 */
export function readable(hovers: Hovers): void {
  const complaints = Object.entries(hovers).flatMap(([specifier, names]) =>
    Object.entries(names).flatMap(([name, text]) =>
      unreadable
        .filter(([sign]) => sign.test(text))
        .map(([, why]) => `${specifier}: ${name} ${why}: ${text.slice(0, 300)}`),
    ),
  );
  for (const [specifier, names] of Object.entries(expected)) {
    for (const [name, text] of Object.entries(names)) {
      const shown = hovers[specifier]?.[name];
      if (shown !== text) complaints.push(`${specifier}: ${name} is shown as ${shown}, not ${text}`);
    }
  }
  for (const { specifier, name, begins } of longUnions) {
    const shown = hovers[specifier]?.[name];
    if (!shown?.startsWith(begins)) complaints.push(`${specifier}: ${name} is shown as ${shown}, not ${begins}…`);
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

function union(stem: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `"${stem}-${String(index + 1).padStart(2, '0')}"`).join(' | ');
}
