import type { Browser } from 'playwright';
import { exported, fileOf } from '../browser/file-of.js';
import { inChromium, openPage } from '../browser/in-chromium.js';
import { leastByTurns } from '../browser/main-thread.js';
import { openSite } from '../browser/open-site.js';
import type { Figure } from '../figure.js';
import { assessmentFile, nativeForm, survey, surveyFiles } from './pages.js';

const rounds = 7;

/** A fourth of this machine's speed; 1.6 megabits a second with 150 ms to the server, as Lighthouse's slow 4G. */
const cpu = 4;
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Tells when there are 182 groups of radio buttons and they have been painted. */
const watch = `<script>
  const count = () => (document.querySelector('icma-self-assessment')?.shadowRoot ?? document).querySelectorAll('fieldset:not(.frame)').length;
  const look = () => requestAnimationFrame(() => {
    const there = document.readyState !== 'loading' && count() >= 182;
    if (there) requestAnimationFrame(() => setTimeout(() => { usable = performance.now(); }));
    else look();
  });
  let usable = 0;
  look();
</script>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">${watch}${head}<body>${body}`;

/**
 * From the click on a link to a page of 182 questions that can be answered, on a slow phone with a slow network, both emulated: with
 * our script-tag file, as a page without script, and with the survey library.
 */
export function slowPhone(): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const ours = `<icma-self-assessment storage="none"></icma-self-assessment><script>
      document.querySelector('icma-self-assessment').value = ${JSON.stringify(assessmentFile(182))};
      location.hash = '#icma=self-assessment/all';
    </script>`;
    const theirs = `<div id="survey"></div><script type="module">new Survey.Model(${JSON.stringify(survey)}).render(document.getElementById('survey'));</script>`;
    const files = new Map([
      ['/native.html', page('', nativeForm())],
      ['/ours.html', page('<script async src="/icma.min.js"></script>', ours)],
      ['/icma.min.js', exported('@icma-sdk/elements/cdn/icma.min.js')],
      [
        '/survey.html',
        page(
          '<link rel="stylesheet" href="/survey.css"><script defer src="/core.js"></script><script defer src="/ui.js"></script>',
          theirs,
        ),
      ],
      ['/survey.css', fileOf(surveyFiles.css)],
      ['/core.js', fileOf(surveyFiles.core)],
      ['/ui.js', fileOf(surveyFiles.ui)],
    ]);
    const site = await openSite((path) => files.get(path));
    const least = await leastByTurns(rounds, {
      ours: () => usable(browser, `${site.origin}ours.html`),
      native: () => usable(browser, `${site.origin}native.html`),
    });
    const library = await usable(browser, `${site.origin}survey.html`);
    site.close();
    return [
      {
        name: 'page to usable on a slow phone / bare radio buttons',
        value: least.ours / least.native,
        unit: 'x',
        ceiling: 1.2,
        detail: `${least.ours.toFixed(0)} / ${least.native.toFixed(0)} ms, 182 questions, icma.min.js, slow 4G, a fourth of the speed; the survey library ${library.toFixed(0)}; least of ${rounds} by turns`,
      },
    ];
  });
}

async function usable(browser: Browser, url: string): Promise<number> {
  const opened = await openPage(browser, undefined, { viewport: { width: 360, height: 740 } });
  try {
    const client = await opened.context().newCDPSession(opened);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', network);
    await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await opened.goto(url, { waitUntil: 'commit' });
    const handle = await opened.waitForFunction('typeof usable === "number" && usable');
    return (await handle.jsonValue()) as number;
  } finally {
    await opened.context().close();
  }
}
