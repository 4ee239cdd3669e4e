import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

const elements = new URL('../../../packages/elements/package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(elements, 'utf8')) as { version: string };

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../../../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // What the preview of the embed builder loads, as a site of one's own would have it.
  staticDirs: ['cdn', 'embed'].map((folder) => ({
    from: `../../../packages/elements/dist/${folder}`,
    to: `/icma/${version}/${folder}`,
  })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Relative, so that the built book works under any path, such as /storybook/ beside the demo site.
    base: './',
    define: { ...vite.define, __ICMA_VERSION__: JSON.stringify(version) },
    resolve: { ...vite.resolve, dedupe: [...(vite.resolve?.dedupe ?? []), 'lit'] },
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), 'lit'] },
    build: { ...vite.build, chunkSizeWarningLimit: 3000 },
  }),
};

export default config;
