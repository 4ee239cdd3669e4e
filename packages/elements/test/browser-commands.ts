import { defineBrowserCommand } from '@vitest/browser-playwright';

/** Makes the page under test look as a person may have set it up. Null takes a setting back. */
const emulateMedia = defineBrowserCommand<
  [{ forcedColors?: 'active' | null; colorScheme?: 'light' | 'dark' | null; media?: 'print' | null }]
>(async ({ page }, settings) => {
  await page.emulateMedia(settings);
});

/** Presses a key as a person would. Vitest's own `userEvent.keyboard` sometimes does not find its frame in Firefox. */
const press = defineBrowserCommand<[key: string]>(async ({ page }, key) => {
  await page.keyboard.press(key);
});

/** Takes the pointer to the corner of the window, where earlier tests may have left it over something. */
const movePointerAway = defineBrowserCommand(async ({ page }) => {
  await page.mouse.move(0, 0);
});

export const browserCommands = { emulateMedia, movePointerAway, press };

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(settings: {
      forcedColors?: 'active' | null;
      colorScheme?: 'light' | 'dark' | null;
      media?: 'print' | null;
    }): Promise<void>;
    movePointerAway(): Promise<void>;
    press(key: string): Promise<void>;
  }
}
