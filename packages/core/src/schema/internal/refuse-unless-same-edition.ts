import type * as z from 'zod';
import type { Source as SourceType } from '../../types/source.js';
import { refuseUnless } from './refuse-unless.js';

/** Refuses a part whose source is another document or edition than the framework it stands in. */
export function refuseUnlessSameEdition(
  context: z.core.ParsePayload,
  framework: { readonly id: string; readonly edition: string },
  path: (string | number)[],
  source: SourceType,
): void {
  const { id, edition } = framework;
  refuseUnless(source.document === id, context, [...path, 'source', 'document'], `"${id}", as the framework`);
  refuseUnless(source.edition === edition, context, [...path, 'source', 'edition'], `"${edition}", as the framework`);
}
