/** What the templates of Vue and Svelte are checked against. Compiled by typings.test.ts and never run. */
import type { CustomElements as Svelte } from '@icma-sdk/elements/svelte';
import type { CustomElements as Vue } from '@icma-sdk/elements/vue';

export const inVue: InstanceType<Vue['icma-practices']>['$props'] = {
  query: 'budget',
  'heading-level': '2',
  onIcmaFilter: ({ practiceIds }) => practiceIds.length,
  class: ['site', { wide: true }],
  'aria-label': 'Practices',
  onClick: (event: MouseEvent) => event.preventDefault(),
  // @ts-expect-error There is no such group.
  group: 'leaders',
};

export const inSvelte: Svelte['icma-code-of-ethics'] = {
  headingLevel: '2',
  'onicma-copy': ({ text }) => text.length,
  // @ts-expect-error There is no such notice.
  notice: 'some',
};

export const another: Svelte['icma-practice'] = {
  number: '7',
  // @ts-expect-error There is no such layout.
  layout: 'round',
};

/** Each framework's own map of tags takes ours: Svelte's has an index signature. */
export interface SvelteTags extends Svelte {
  [tag: string]: { [attribute: string]: unknown };
}
