import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

await build({ configFile: false, logLevel: 'error', base: './', plugins: [svelte({ configFile: false })] });
