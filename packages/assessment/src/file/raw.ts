/** An object whose fields are not known yet. Only its own fields count, whatever its prototype has. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as short text to show. Objects are named, not written out: they may be as large as a file, or refuse to be written. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `list of ${value.length}`;
  return isRaw(value) || typeof value === 'function' ? typeof value : String(value);
}

/** The field's own value. */
export function own(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}
