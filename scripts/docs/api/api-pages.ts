import { type Publishable, publishablePackages } from '../../lib/packages.ts';
import { readEntries } from './read-entries.ts';
import { type ApiPage, renderApi } from './render-api.ts';

/** From left to right, as data flows. */
const order = ['core', 'query', 'assessment', 'elements'];

/** The pages of the API reference as the built packages would have them now. The same input gives the same bytes. */
export function apiPages(): ApiPage[] {
  return renderApi(readEntries(publishablePackages().sort(byOrder)));
}

function byOrder(a: Publishable, b: Publishable): number {
  const place = ({ manifest }: Publishable) => order.indexOf(manifest.name.replace('@icma-sdk/', ''));
  return place(a) - place(b);
}
