import { uuidOf } from './uuid-of.ts';

/** The parts of a CycloneDX bill of materials that its maker draws anew each time, or lists in an order that varies. */
interface Bom {
  readonly serialNumber?: string;
  readonly metadata?: { readonly timestamp?: string };
  readonly components?: readonly { readonly 'bom-ref'?: string }[];
  readonly dependencies?: readonly { readonly ref?: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * A bill of materials that says the same whenever it is made of the same release, so that anyone may make it again and
 * compare: its lists are in order, its serial number follows from all else in it, and its time is that of the sources, `made`.
 */
export function steadyBom(text: string, made: Date): string {
  const { serialNumber: _drawn, ...bom } = JSON.parse(text) as Bom;
  const { metadata, components, dependencies } = bom;
  const steady = {
    ...bom,
    metadata: { ...metadata, timestamp: made.toISOString() },
    ...(components && { components: inOrder(components, (component) => component['bom-ref']) }),
    ...(dependencies && {
      dependencies: inOrder(
        dependencies.map((row) => (row.dependsOn ? { ...row, dependsOn: inOrder(row.dependsOn, String) } : row)),
        ({ ref }) => ref,
      ),
    }),
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(steady))}`;
  return `${JSON.stringify({ ...steady, serialNumber }, null, 2)}\n`;
}

/** By code units, as the order of words depends on the machine's language. */
function inOrder<T>(rows: readonly T[], keyOf: (row: T) => string | undefined): T[] {
  return rows.toSorted((a, b) => {
    const [left = '', right = ''] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
