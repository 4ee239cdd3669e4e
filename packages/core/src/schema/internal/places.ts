/**
 * JSON Schema for "the objects of this list have these values of `key`, place by place". JSON Schema cannot say "no letter
 * twice" of a list of objects; to say which letter each place has comes to the same, and keeps the order too.
 */
export function places(key: string, values: readonly string[]) {
  return {
    type: 'array',
    prefixItems: values.map((value) => ({ type: 'object', properties: { [key]: { const: value } } })),
  };
}
