import type { CustomElements } from '@icma-sdk/elements/vue';

declare module 'vue' {
  interface GlobalComponents extends CustomElements {}
}
