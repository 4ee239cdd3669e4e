import { type Assessment, serializeAssessment } from '@icma-sdk/assessment';
import { html, LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../internal/fixtures/axe.js';
import { assessmentOf } from '../internal/fixtures/drafts.js';
import { part, textOf, warnings } from '../internal/fixtures/page.js';
import { until } from '../internal/fixtures/real-time.js';
import { valueFor } from '../self-assessment/model/form-value.js';
import { viewContext } from '../views/view-context.js';
import { SubmitController, type SubmitSource } from './submit-controller.js';

class TestForm extends LitElement implements SubmitSource {
  static override properties = { assessment: { attribute: false }, url: {}, lang: {}, offers: {} };
  assessment: Assessment = assessmentOf(3);
  url = 'https://records.county.example/assessments';
  offers = true;
  readonly keeps = false;
  readonly status = { state: 'page' } as const;
  readonly #submit = new SubmitController(this, this, () => this.url);
  get value(): string {
    return valueFor(this.assessment);
  }
  protected override render() {
    return html`${this.#submit.template(this.offers, 2, viewContext(this.lang || 'en'))}`;
  }
}
customElements.define('test-form', TestForm);

const asked = vi.fn<typeof fetch>();
beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function form(attributes = ''): Promise<TestForm> {
  document.body.innerHTML = `<main><test-form ${attributes}></test-form></main>`;
  const made = document.querySelector<TestForm>('test-form')!;
  await made.updateComplete;
  return made;
}
const button = (name: string) => page.getByRole('button', { name });
const created = () =>
  new Response('{"reference":"2026-7"}', { status: 201, headers: { 'Content-Type': 'application/json' } });

test('without an address there is nothing to see, and nobody is asked', async () => {
  const made = await form('url=""');
  expect(made.shadowRoot!.textContent.trim()).toBe('');
  made.remove();
  expect(asked).not.toHaveBeenCalled();
});

test('an address that may not be sent to is no address, and its author is told', async () => {
  const made = await form('url="http://county.example/records"');
  expect(made.shadowRoot!.textContent.trim()).toBe('');
  expect(warnings.join()).toContain('submit-url> ignores "http://county.example/records"');
});

test('says where it goes and what it may become before the button is pressed, and then gives a receipt', async () => {
  asked.mockImplementation(async () => created());
  const made = await form();
  const receipts: unknown[] = [];
  document.body.addEventListener('icma-submit', ({ receipt }) => receipts.push(receipt), { once: true });
  expect(textOf(part(made, 'submit-notice'))).toContain('https://records.county.example/assessments');
  expect(textOf(part(made, 'submit'))).toContain('may become a public record');
  expect(await axeViolations()).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  await button('Send to records.county.example').click();
  await expect
    .poll(() => textOf(part(made, 'submit-status')))
    .toMatch(/^Received by records\.county\.example: .*2026.* Their reference: 2026-7$/);
  expect(receipts).toEqual([{ key: expect.stringMatching(/^draft-1\./), at: expect.any(Date), reference: '2026-7' }]);
  expect(asked).toHaveBeenCalledTimes(1);
  const [address, { body, credentials, redirect } = {}] = asked.mock.calls[0]!;
  expect([address, body, credentials, redirect]).toEqual([
    'https://records.county.example/assessments',
    serializeAssessment(made.assessment),
    'omit',
    'manual',
  ]);
});

test('what was sent and has not changed since is not offered again; what has changed is', async () => {
  asked.mockImplementation(async () => created());
  const made = await form();
  await button('Send to records.county.example').click();
  await expect.poll(() => textOf(part(made, 'submit-status'))).toMatch(/^Received/);
  expect(part(made, 'submit-button')).toBeUndefined();
  made.assessment = assessmentOf(4);
  await made.updateComplete;
  expect(textOf(part(made, 'submit-status'))).toMatch(/You have changed something since then\.$/);
  await button('Send to records.county.example').click();
  await expect.poll(() => asked.mock.calls.length).toBe(2);
  const keys = asked.mock.calls.map(([, options]) => new Headers(options!.headers).get('Idempotency-Key'));
  expect(new Set(keys).size).toBe(2);
  made.assessment = assessmentOf(3, 'draft-2');
  await made.updateComplete;
  expect(textOf(part(made, 'submit-status'))).toBe('');
});

test('what waits can be tried at once, also when the answers have changed, or given up', async () => {
  asked.mockImplementation(async () => new Response('', { status: 503, headers: { 'Retry-After': '600' } }));
  const made = await form();
  await button('Send to records.county.example').click();
  await expect
    .poll(() => textOf(part(made, 'submit-status')))
    .toMatch(/does not take it now\. It is tried again by itself at .* waits in this page only/);
  made.assessment = assessmentOf(5);
  await made.updateComplete;
  await button('Try now').click();
  await expect.poll(() => asked.mock.calls.length).toBe(2);
  await button('Do not send').click();
  await expect.poll(() => textOf(part(made, 'submit-status'))).toBe('');
  await expect.element(button('Send to records.county.example')).toBeVisible();
});

test('an element that is moved about goes on with what waits', async () => {
  asked.mockImplementationOnce(async () => new Response('', { status: 500 })).mockImplementation(async () => created());
  const made = await form();
  // It is not tried again by itself before it has been moved.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await button('Send to records.county.example').click();
  await until(() => textOf(part(made, 'submit-status')).startsWith('Not sent yet'));
  document.body.append(made);
  vi.advanceTimersByTime(1000);
  await until(() => textOf(part(made, 'submit-status')).startsWith('Received'));
});

test('what a server answers is text, never markup', async () => {
  asked.mockImplementation(async () => new Response('{"reference":"<img src=x onerror=alert(1)>"}', { status: 200 }));
  const made = await form();
  await button('Send to records.county.example').click();
  await expect.poll(() => textOf(part(made, 'submit-status'))).toContain('<img src=x onerror=alert(1)>');
  expect(made.shadowRoot!.querySelector('img')).toBeNull();
});

test('who does not take it is quoted as text, and can be sent to again', async () => {
  const problem = { title: 'Not now', detail: 'The window closed on <b>1 March</b>.' };
  asked
    .mockImplementationOnce(async () => new Response(JSON.stringify(problem), { status: 422 }))
    .mockImplementation(async () => created());
  const made = await form();
  await button('Send to records.county.example').click();
  await expect
    .poll(() => textOf(part(made, 'submit-status')))
    .toMatch(
      /^Not sent: .* \(answer 422\)\. Your answers are as they were, .* In its words: The window closed on <b>1 March<\/b>\.$/,
    );
  await button('Send to records.county.example').click();
  await expect.poll(() => textOf(part(made, 'submit-status'))).toMatch(/^Received/);
});

test('the focus goes to what is said when the button has gone, and nowhere else', async () => {
  asked.mockImplementation(async () => created());
  const made = await form();
  (button('Send to records.county.example').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textOf(part(made, 'submit-status'))).toMatch(/^Received/);
  expect(made.shadowRoot!.activeElement).toBe(part(made, 'submit-status'));
  part(made, 'submit-status').blur();
  made.requestUpdate();
  await made.updateComplete;
  expect(made.shadowRoot!.activeElement).toBeNull();
});

test('elsewhere than where it is offered, it is only said what has become of something sent', async () => {
  asked.mockImplementation(async () => new Response('', { status: 503 }));
  const made = await form();
  made.offers = false;
  await made.updateComplete;
  expect(part(made, 'submit')).toBeUndefined();
  made.offers = true;
  await made.updateComplete;
  await button('Send to records.county.example').click();
  await expect.poll(() => textOf(part(made, 'submit-status'))).toMatch(/^Not sent yet/);
  made.offers = false;
  await made.updateComplete;
  expect(textOf(part(made, 'submit-status'))).toMatch(/^Not sent yet/);
  expect(part(made, 'submit-notice')).toBeUndefined();
  await button('Do not send').click();
  await expect.poll(() => part(made, 'submit')).toBeUndefined();
});

test('as long as nothing is said there is nothing to send', async () => {
  const made = await form();
  made.assessment = assessmentOf(0);
  await made.updateComplete;
  expect(part(made, 'submit')).toBeUndefined();
});

test('speaks Spanish', async () => {
  asked.mockImplementation(async () => new Response('', { status: 422 }));
  const made = await form('lang="es"');
  expect(textOf(part(made, 'submit'))).toContain('registro público');
  await button('Enviar a records.county.example').click();
  await expect.poll(() => textOf(part(made, 'submit-status'))).toMatch(/^No se ha enviado: .* \(respuesta 422\)/);
});
