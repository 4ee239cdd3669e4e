import { defineBrowserCommand } from '@vitest/browser-playwright';

/** Makes the page under test look as a person may have set it up. Null takes a setting back. */
const emulateMedia = defineBrowserCommand<
  [{ forcedColors?: 'active' | null; colorScheme?: 'light' | 'dark' | null; media?: 'print' | null }]
>(async ({ page }, settings) => {
  await page.emulateMedia(settings);
});

export const browserCommands = { emulateMedia };

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(settings: {
      forcedColors?: 'active' | null;
      colorScheme?: 'light' | 'dark' | null;
      media?: 'print' | null;
    }): Promise<void>;
  }
}
