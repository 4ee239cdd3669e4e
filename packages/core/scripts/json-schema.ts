import * as z from 'zod';
import * as schemas from '../src/schema/index.js';

/**
 * JSON Schema 2020-12 of the whole of `src/schema`: the root describes `data.json`; `$defs` holds every schema under its
 * own name, `AssociationsFile` and `RevisionsFile` for the two other files among them.
 */
export function jsonSchema(): Record<string, unknown> {
  // Names are given here and not in the schemas, so that nobody's global registry of zod fills with ours.
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema instanceof z.ZodType) registry.add(schema, { id: name });
  }
  const generated = z.toJSONSchema(registry, {
    uri: (id) => `#/$defs/${id}`,
    override({ zodSchema, jsonSchema: target }) {
      Object.assign(target, z.globalRegistry.get(zodSchema));
      delete target.readOnly; // says that a server refuses writes, which is not what a frozen interface means
    },
  });
  const defs = Object.entries(generated.schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:icma-sdk:core:schema:1',
    title: 'ICMA Code of Ethics and ICMA Practices as data',
    $ref: '#/$defs/Corpus',
    $defs: Object.fromEntries(defs.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
