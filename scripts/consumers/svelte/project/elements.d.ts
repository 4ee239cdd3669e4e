import type { CustomElements } from '@icma-sdk/elements/svelte';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
