/** A thing with an id of its own, with what is said of it. */
export interface IndexedItem {
  readonly id: string;
  /** `tenet`, `dimension`…; what names no type of its own is named after the list that holds it: `editions`. */
  readonly type: string;
  /** Field path within the item → value. Of things with an id of their own within it, the ids alone. */
  readonly fields: ReadonlyMap<string, string>;
  /** Paths in `fields` that hold ICMA's words, by what the file itself says. */
  readonly wording: ReadonlySet<string>;
}

/** What the JSON files of a release hold, by id. */
export interface CorpusIndex {
  readonly items: ReadonlyMap<string, IndexedItem>;
  /** `origin → destination` → the fields of that association. */
  readonly associations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Indexes any JSON in which things have an `id`, and associations an `origin` and a `destination`: it does not know the
 * format any closer, so that releases of different formats can still be compared. Of things with the same id, the first
 * counts.
 */
export function indexCorpus(files: readonly Json[]): CorpusIndex {
  const items = new Map<string, IndexedItem>();
  const associations = new Map<string, ReadonlyMap<string, string>>();
  for (const file of files) {
    const wording = isObject(file) && isList(file.wording) ? new Set(file.wording.filter(isText)) : new Set<string>();
    const visit = (value: Json, path: string, list: string): void => {
      if (isList(value)) for (const one of value) visit(one, `${path}[]`, lastKey(path));
      if (!isObject(value)) return;
      if (isText(value.origin) && isText(value.destination)) {
        associations.set(`${value.origin} → ${value.destination}`, fieldsOf(value, path, wording).fields);
      } else if (isText(value.id) && !items.has(value.id)) {
        const type = isText(value.type) ? value.type : list;
        items.set(value.id, { id: value.id, type, ...fieldsOf(value, path, wording) });
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, join(path, key), key);
    };
    visit(file, '', '');
  }
  return { items, associations };
}

/** Every value below an object by its path, and which of the paths are wording. */
function fieldsOf(object: Json, place: string, wordingOfFile: ReadonlySet<string>) {
  const fields = new Map<string, string>();
  const wording = new Set<string>();
  const collect = (value: Json, field: string, path: string): void => {
    if (field === 'id' || field === 'type') return;
    if (isList(value)) {
      fields.set(field, value.map((one) => (hasId(one) ? one.id : isObject(one) ? '…' : String(one))).join(' '));
    } else if (field !== '' && hasId(value)) {
      fields.set(field, value.id);
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) collect(inner, join(field, key), join(path, key));
    } else {
      fields.set(field, String(value));
      if (wordingOfFile.has(path)) wording.add(field);
    }
  };
  collect(object, '', place);
  return { fields, wording };
}

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);
const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
const isText = (value: Json | undefined): value is string => typeof value === 'string';
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);
const hasId = (value: Json): value is { readonly id: string } => isObject(value) && isText(value.id);
