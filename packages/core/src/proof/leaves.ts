/** Where a value stands inside another: keys and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** One text, number or run of bytes inside a value. */
export interface Leaf {
  readonly path: Path;
  readonly value: string | number | Uint8Array;
}

/** Every text, number and run of bytes in a value, however deep. */
export function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array) return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => leavesOf(inner, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A copy of `value` with another leaf at `path`; everything beside the path is shared, and `value` stays as it is. */
export function withLeaf<T>(value: T, path: Path, leaf: Leaf['value']): T {
  const [key, ...rest] = path;
  if (key === undefined) return leaf as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = withLeaf(copy[key], rest, leaf);
  return copy as T;
}
