import type { Page } from 'playwright';

/** Notes from now on when the builder hands its preview another page. */
export async function watchPreview(page: Page): Promise<void> {
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'srcdoc')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {
      ...own,
      set(this: HTMLIFrameElement, html: string) {
        this.dataset.handed = `${performance.timeOrigin + performance.now()}`;
        own.set!.call(this, html);
      },
    });
  });
}

/** Resolves once the preview shows the page that it was handed last, and that has loaded: until then it shows the one before. */
export async function previewLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const preview = document.querySelector<HTMLIFrameElement>('#builder-preview')!;
    const { document: shown, performance: clock } = preview.contentWindow as Window & typeof globalThis;
    return shown.readyState === 'complete' && clock.timeOrigin + 1 >= Number(preview.dataset.handed ?? 0);
  });
}
