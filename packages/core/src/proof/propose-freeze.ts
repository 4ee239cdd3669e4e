import { byEdition, type Evidence, type FrozenEdition } from './evidence.js';
import { freezeOf } from './freeze.js';

/** Something that is not as it was frozen, by the name to call it on the command line. */
export interface Difference {
  readonly edition: string;
  /** An item id, or `ledger`, `kept`, `spans`; the edition itself when nothing of it is frozen yet. */
  readonly name: string;
  readonly what: 'changed' | 'new' | 'gone';
}

/** What a new freeze would be: the new hashes, or why they are refused. */
export type Proposal =
  | { readonly frozen: Readonly<Record<string, FrozenEdition>>; readonly differences: readonly Difference[] }
  | { readonly refused: readonly string[]; readonly differences: readonly Difference[] };

/**
 * A new freeze of the evidence in which only what `named` lists has changed. It is refused while a difference is not
 * named, a name is no difference, or a released item is gone: ids are never removed. Sources stay frozen as they are.
 */
export function proposeFreeze(evidence: Evidence, named: readonly string[]): Proposal {
  const frozen: Record<string, FrozenEdition> = { ...evidence.frozen };
  const differences = byEdition(evidence).flatMap((edition): Difference[] => {
    const now = freezeOf(edition);
    frozen[edition.edition] = { source: edition.frozen.source, ...now };
    const isNew = Object.keys(edition.frozen.wording).length === 0;
    if (isNew) return [{ edition: edition.edition, name: edition.edition, what: 'new' }];
    return differencesOf(edition.edition, edition.frozen, now);
  });
  const names = new Set(differences.map(({ name }) => name));
  const refused = [
    ...differences
      .filter(({ what }) => what === 'gone')
      .map(({ name }) => `${name} was released; an id is never removed.`),
    ...[...names].filter((name) => !named.includes(name)).map((name) => `${name} differs and is not named.`),
    ...named.filter((name) => !names.has(name)).map((name) => `${name} is named and does not differ.`),
  ];
  return refused.length > 0 ? { refused, differences } : { frozen, differences };
}

function differencesOf(edition: string, was: FrozenEdition, now: Omit<FrozenEdition, 'source'>): Difference[] {
  const flat = ({ wording, titles, ledger, kept, spans }: Omit<FrozenEdition, 'source'>) =>
    new Map([
      ...Object.entries({ ledger, kept, spans }),
      ...[...new Set([...Object.keys(wording), ...Object.keys(titles)])].map((id): [string, string] => [
        id,
        `${wording[id]} ${titles[id]}`,
      ]),
    ]);
  const [before, after] = [flat(was), flat(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Difference[] => {
    const [old, current] = [before.get(name), after.get(name)];
    if (old === current) return [];
    return [{ edition, name, what: old === undefined ? 'new' : current === undefined ? 'gone' : 'changed' }];
  });
}
