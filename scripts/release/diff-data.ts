import { type CorpusIndex, type IndexedItem, indexCorpus, type Json } from './corpus-index.ts';

/** One field of one thing, before and after; `before` is absent if it is new, `after` if it is gone. */
export interface FieldChange {
  readonly id: string;
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
  /** Whether the field holds ICMA's words. */
  readonly wording: boolean;
}

/** What has become of an association, named `origin → destination`. */
interface AssociationChange {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Fields that differ; empty unless changed. */
  readonly fields: readonly FieldChange[];
}

/** All differences between the data of two releases. Lists are in the order of the newer files, what is gone last. */
export interface DataDiff {
  readonly added: readonly { readonly id: string; readonly type: string }[];
  readonly removed: readonly { readonly id: string; readonly type: string }[];
  /** Same type and same words under another id. */
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly type: string }[];
  readonly changed: readonly FieldChange[];
  readonly associations: readonly AssociationChange[];
}

/** Compares the JSON files of one release with those of a later one. Pure; empty lists where nothing differs. */
export function diffData(before: readonly Json[], after: readonly Json[]): DataDiff {
  const old = indexCorpus(before);
  const now = indexCorpus(after);
  const gone = [...old.items.values()].filter(({ id }) => !now.items.has(id));
  const fresh = [...now.items.values()].filter(({ id }) => !old.items.has(id));
  const renamed = pairByWords(gone, fresh);
  const left = (items: readonly IndexedItem[], paired: readonly string[]) =>
    items.filter(({ id }) => !paired.includes(id)).map(({ id, type }) => ({ id, type }));
  return {
    added: left(
      fresh,
      renamed.map(({ to }) => to),
    ),
    removed: left(
      gone,
      renamed.map(({ from }) => from),
    ),
    renamed,
    changed: [...now.items.values()].flatMap((item) => itemChanges(old.items.get(item.id), item)),
    associations: associationChanges(old, now),
  };
}

/** Each vanished thing with the first new one of its type that says the same; what says nothing has no pair. */
function pairByWords(gone: readonly IndexedItem[], fresh: readonly IndexedItem[]): DataDiff['renamed'] {
  const left = new Set(fresh);
  return gone.flatMap((item) => {
    const statement = item.fields.get('statement');
    const twin = [...left].find(({ type, fields }) => type === item.type && fields.get('statement') === statement);
    if (statement === undefined || !twin) return [];
    left.delete(twin);
    return [{ from: item.id, to: twin.id, type: item.type }];
  });
}

function itemChanges(old: IndexedItem | undefined, now: IndexedItem): FieldChange[] {
  if (!old) return [];
  const changes = changesBetween(now.id, old.fields, now.fields, new Set([...old.wording, ...now.wording]));
  if (old.type === now.type) return changes;
  return [{ id: now.id, field: 'type', before: old.type, after: now.type, wording: false }, ...changes];
}

function associationChanges(old: CorpusIndex, now: CorpusIndex): AssociationChange[] {
  const kept = [...now.associations].flatMap(([name, fields]): AssociationChange[] => {
    const earlier = old.associations.get(name);
    if (!earlier) return [{ name, change: 'added', fields: [] }];
    const differing = changesBetween(name, earlier, fields, new Set());
    return differing.length > 0 ? [{ name, change: 'changed', fields: differing }] : [];
  });
  const gone = [...old.associations.keys()].filter((name) => !now.associations.has(name));
  return [...kept, ...gone.map((name): AssociationChange => ({ name, change: 'removed', fields: [] }))];
}

function changesBetween(
  id: string,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  wording: ReadonlySet<string>,
): FieldChange[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field) => {
    const before = old.get(field);
    const after = now.get(field);
    if (before === after) return [];
    const sides = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    return [{ id, field, ...sides, wording: wording.has(field) }];
  });
}
