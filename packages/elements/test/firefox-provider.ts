import { PlaywrightBrowserProvider, type PlaywrightProviderOptions, playwright } from '@vitest/browser-playwright';

/**
 * Vitest's provider, which asks for the frame of a test by its name. Over WebDriver BiDi that name is sometimes read before
 * it is there, and then no press or click of the whole file finds its frame; its element in the page always does.
 */
class FrameByElement extends PlaywrightBrowserProvider {
  override getCommandsContext(sessionId: string): ReturnType<PlaywrightBrowserProvider['getCommandsContext']> {
    const context = super.getCommandsContext(sessionId);
    const { page } = context;
    return {
      page,
      context: context.context,
      get iframe() {
        return context.iframe;
      },
      frame: async () => {
        const element = await page.waitForSelector('[data-vitest="true"]', { state: 'attached' });
        return (await element.contentFrame()) ?? context.frame();
      },
    };
  }
}

/** What `playwright(options)` gives, for Firefox. */
export function firefoxProvider(options: PlaywrightProviderOptions): ReturnType<typeof playwright> {
  return { ...playwright(options), providerFactory: (project) => new FrameByElement(project, options) };
}
