/** The browsers that page tests open themselves: each name with a way to open it. */
import { type Browser, chromium, firefox } from 'playwright';
import { chromiumLaunch, firefoxLaunch } from '../../browsers.js';

const [chromiumOptions, firefoxOptions] = [chromiumLaunch(), firefoxLaunch()];

export const browsers: readonly (readonly [name: string, open: () => Promise<Browser>])[] = [
  ...(chromiumOptions ? [['Chromium', () => chromium.launch(chromiumOptions)] as const] : []),
  ...(firefoxOptions ? [['Firefox', () => firefox.launch(firefoxOptions)] as const] : []),
];
