import { type Assessment, parseAssessment } from '@icma-sdk/assessment';
import { parseCsv } from '@icma-sdk/assessment/csv';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { IcmaOpenFileEvent } from '../events/icma-open-file-event.js';
import { axeViolations } from '../internal/fixtures/axe.js';
import { exampleAssessment, exampleWithSnapshots } from '../internal/fixtures/example-assessment.js';
import { exampleFile } from '../internal/fixtures/example-file.js';
import { followFragment, part, parts, textOf } from '../internal/fixtures/page.js';
import { dropFile, opened, showResults } from '../internal/fixtures/results-page.js';
import type { IcmaResults } from '../results/results.js';
import { dropTarget } from './drop-target.js';
import { shareLink } from './share-link.js';
import '../results/results.define.js';

beforeEach(() => page.viewport(1000, 900));
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const newer = (text: string) => text.replace('"formatVersion":1', '"formatVersion":9');
const lead = (element: IcmaResults) => textOf(part(element, 'lead'));
/** Opens the disclosure with the ways in and out. */
const ways = () => page.getByText('Save or share').click();

describe('a file that is dropped', () => {
  test('is told about, and replaces nothing before the person says so', async () => {
    const given = exampleAssessment({ answered: 5 });
    const element = await showResults(given);
    await dropFile(element, exampleFile());
    expect(textOf(part(element, 'opened'))).toMatch(/^mine\.json: 26 of 26 answered, last changed/);
    expect(element.shadowRoot!.activeElement).toBe(part(element, 'opened'));
    expect(element.assessment).toBe(given);
    await button('Close').click();
    expect(part(element, 'opened')).toBeUndefined();
    expect(element.assessment).toBe(given);
    expect(textOf(element.shadowRoot!.activeElement!)).toBe('Save or share');
  });

  test('is gone on with when the person says so, and told to whoever keeps assessments', async () => {
    const element = await showResults(exampleAssessment({ answered: 5 }));
    const events: IcmaOpenFileEvent[] = [];
    document.body.addEventListener('icma-open-file', (event) => events.push(event), { once: true });
    await dropFile(element, exampleFile());
    await button('Open it').click();
    expect(events[0]!.dropped).toEqual([]);
    expect(element.assessment).toBe(events[0]!.assessment);
    expect(element.assessment).toEqual(exampleAssessment());
  });

  test('is left to whoever takes it', async () => {
    const given = exampleAssessment({ answered: 5 });
    const element = await showResults(given);
    element.addEventListener('icma-open-file', (event) => event.preventDefault());
    await dropFile(element, exampleFile());
    await button('Open it').click();
    expect(element.assessment).toBe(given);
  });

  test('can be compared with', async () => {
    const element = await showResults(exampleAssessment());
    await dropFile(
      element,
      exampleFile((text) => text.replace('"level":2', '"level":1'), 'last year.json'),
    );
    await button('Compare with it').click();
    await expect.element(page.getByText('Compared with last year.json')).toBeVisible();
    expect(textOf(part(element, 'comparison'))).toContain('↑ Up: 1');
    await expect.element(page.getByRole('combobox', { name: 'Compare with' })).toHaveDisplayValue('last year.json');
  });

  test('shows that it may be dropped while it hangs over the element, and takes no text or link', async () => {
    const element = await showResults();
    const drag = (type: string, dataTransfer: DataTransfer) =>
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    const [files, text] = [new DataTransfer(), new DataTransfer()];
    files.items.add(exampleFile());
    text.setData('text/plain', 'practice');
    expect(drag('dragover', text)).toBe(true);
    expect(drag('drop', text)).toBe(true);
    expect(drag('dragover', files)).toBe(false);
    await element.updateComplete;
    expect(part(element, 'transfer').classList).toContain('over');
    drag('dragleave', files);
    await element.updateComplete;
    expect(part(element, 'transfer').classList).not.toContain('over');
    element.remove();
    expect(drag('dragover', files)).toBe(true);
  });
});

test('a file dropped on results within another element that takes files is taken once', async () => {
  const element = await showResults();
  const taken = vi.fn();
  const stop = dropTarget(document.body, () => {}, taken);
  await dropFile(element, exampleFile());
  expect(part(element, 'opened')).toBeDefined();
  expect(taken).not.toHaveBeenCalled();
  stop();
});

describe('a file that is not whole', () => {
  const damage = (text: string) =>
    text.replace('"level":4', '"level":"<img src=x onerror=globalThis.broken=true>"').slice(0, -300);

  test('says what is wrong as text, and offers what can be saved', async () => {
    const given = exampleAssessment({ answered: 5 });
    const element = await showResults(given);
    await dropFile(element, exampleFile(damage, '<b>mine</b>.json'));
    const opened = part(element, 'opened');
    expect(textOf(opened)).toMatch(
      /^This file is damaged\. Nothing here has changed\. <b>mine<\/b>\.json: \d+ of 26 answered/,
    );
    expect(textOf(opened)).toContain('/responses/practice-01-leadership/level: <img src=x');
    expect(opened.querySelectorAll('li').length).toBeLessThanOrEqual(10);
    expect(opened.querySelector('img, b b')).toBeNull();
    expect(element.assessment).toBe(given);
    await button('Open what could be read').click();
    expect(Object.keys((element.assessment as Assessment).responses).length).toBeGreaterThan(15);
    expect('broken' in globalThis).toBe(false);
  });

  test.each([
    ['is none of ours', () => 'edition,instrument\r\n', /^This is not an assessment file\. Nothing here has changed\./],
    ['is too large', () => 'x'.repeat(2_000_001), /^This file is too large: over 2 MB\./],
    ['is empty', () => '', /^This (file is damaged|is not an assessment file)\./],
  ])('and %s says so and leaves everything', async (_, change, message) => {
    const element = await showResults();
    const before = lead(element);
    await dropFile(element, exampleFile(change));
    expect(textOf(part(element, 'opened'))).toMatch(message);
    expect(parts(element, 'opened')[0]!.querySelectorAll('button')).toHaveLength(1);
    expect(lead(element)).toBe(before);
  });

  test('and of a newer version can only be looked at, read only', async () => {
    const given = exampleAssessment({ answered: 5 });
    const element = await showResults(given);
    await dropFile(element, exampleFile(newer));
    expect(button(/^(Open|Compare)/).elements()).toEqual([]);
    await button('Look at it').click();
    await expect.element(page.getByText(/^This file is of a newer version/)).toBeVisible();
    expect(textOf(part(element, 'progress'))).toContain('You answered 26 of 26');
    expect(button('Take a snapshot').elements()).toEqual([]);
    await button('Close').click();
    expect(textOf(part(element, 'progress'))).toContain('You answered 4 of 27');
    expect(element.assessment).toBe(given);
  });
});

test('a file can be opened by a button, and the same again', async () => {
  const element = await showResults(null);
  // What the browser's own dialogue would do.
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const chosen = new DataTransfer();
    chosen.items.add(exampleFile());
    this.files = chosen.files;
    this.dispatchEvent(new Event('change'));
  });
  for (let time = 0; time < 2; time++) {
    await button('Open a file (JSON)').click();
    await opened(element);
    expect(textOf(part(element, 'opened'))).toMatch(/^mine\.json: 26 of 26 answered/);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!.files).toHaveLength(0);
    await button('Close').click();
  }
});

describe('downloads', () => {
  let files: Blob[] = [];
  let names: string[] = [];
  beforeEach(() => {
    [files, names] = [[], []];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob);
      return 'blob:';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
  });

  test('the JSON file is the whole assessment, named by what and when', async () => {
    await showResults(exampleWithSnapshots());
    await ways();
    await button('Download a file (JSON)').click();
    expect(parseAssessment(await files[0]!.text())).toMatchObject({ ok: true, assessment: exampleWithSnapshots() });
    expect(names[0]).toMatch(/^icma-self-assessment-\d{4}-\d\d-\d\d\.json$/);
  });

  test('the CSV has every answer and a mark that spreadsheets need', async () => {
    const assessment = exampleAssessment();
    await showResults(assessment);
    await ways();
    await button('Download for a spreadsheet (CSV)').click();
    const bytes = new Uint8Array(await files[0]!.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parseCsv(bytes, assessment)).toMatchObject({ ok: true, responses: assessment.responses });
  });
});

describe('a share link', () => {
  const copied = () => vi.mocked(navigator.clipboard.writeText).mock.calls.at(-1)![0];
  beforeEach(() => void vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue());

  async function openShare(): Promise<void> {
    await ways();
    await page.getByText('Copy a share link').click();
  }

  test('holds what is ticked: all but notes at first', async () => {
    const answers = exampleAssessment();
    await showResults(answers);
    await openShare();
    await expect.element(page.getByRole('checkbox', { name: /^Notes/ })).not.toBeChecked();
    await button('Copy').click();
    const ticked = { target: true, importance: true, confidence: true };
    expect(copied()).toBe(shareLink(answers, ticked, location.href));
    await expect.element(page.getByText('Copied.', { exact: true })).toBeVisible();
    await page.getByRole('checkbox', { name: /^Notes/ }).click();
    await page.getByRole('checkbox', { name: 'Importance' }).click();
    await button('Copy').click();
    expect(copied()).toBe(shareLink(answers, { target: true, confidence: true, notes: true }, location.href));
  });

  test('stands in a field where nothing may copy', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await showResults();
    await openShare();
    await button('Copy').click();
    await expect.element(page.getByText(/^Copying is blocked here/)).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Copy a share link' })).toHaveDisplayValue(/#icma-share=/);
  });

  test('warns where mail may cut it', async () => {
    const long = exampleAssessment();
    const responses = { ...long.responses, 'practice-01-leadership': { level: 3, note: 'n'.repeat(3000) } };
    await showResults({ ...long, responses });
    await openShare();
    await page.getByRole('checkbox', { name: /^Notes/ }).click();
    await button('Copy').click();
    await expect.element(page.getByText(/a file is safer/)).toBeVisible();
  });

  test('shows its reader the answers, read only, and what it left out, until they close it', async () => {
    const hash = new URL(shareLink(exampleAssessment(), { target: true }, 'https://city.example/')).hash;
    history.replaceState(null, '', hash);
    const element = await showResults(exampleAssessment({ answered: 5 }));
    expect(textOf(part(element, 'banner'))).toContain('Shared with you, to be read only; it is not kept.');
    expect(textOf(part(element, 'banner'))).toContain('Not in the link: importance, confidence, and notes.');
    expect(textOf(part(element, 'progress'))).toContain('You answered 26 of 26');
    expect(button(/Take a snapshot|Download a file/).elements()).toEqual([]);
    await button('Close').click();
    expect(part(element, 'banner')).toBeUndefined();
    expect(textOf(part(element, 'progress'))).toContain('You answered 4 of 27');
  });

  test('that comes while the page is open is shown, too', async () => {
    const element = await showResults(null);
    location.hash = new URL(shareLink(exampleAssessment(), {}, 'https://city.example/')).hash;
    await expect.element(page.getByText(/^Shared with you/)).toBeVisible();
    await followFragment('#contact');
    await element.updateComplete;
    expect(part(element, 'banner')).toBeDefined();
  });

  test('that is cut says so and leaves what was there', async () => {
    history.replaceState(null, '', '#icma-share=1AAAAAAAAAAAAAAAA');
    const element = await showResults(exampleAssessment());
    expect(textOf(part(element, 'banner'))).toContain('This share link is cut, changed or of another version.');
    expect(textOf(part(element, 'progress'))).toContain('You answered 26 of 26');
    await expect.element(button('Take a snapshot')).toBeVisible();
  });
});

test('axe finds nothing in the ways in and out, an opened file and a banner', async () => {
  history.replaceState(null, '', '#icma-share=1AAAAAAAAAAAAAAAA');
  const element = await showResults();
  await dropFile(
    element,
    exampleFile((text) => text.slice(0, -300)),
  );
  for (const details of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.transfer details'))
    details.open = true;
  expect(await axeViolations()).toEqual([]);
});
