import { render } from 'lit';
import { expect, test, vi } from 'vitest';
import { viewContext } from '../views/view-context.js';
import type { SaveStatus } from './save-status.js';
import { saveStatusTemplate } from './save-status-template.js';
import { saveStatusText } from './save-status-text.js';

const today = new Date();
today.setHours(14, 5, 0, 0);
const [en, es, gb] = ['en-US', 'es', 'en-GB'].map(viewContext) as [
  ReturnType<typeof viewContext>,
  ReturnType<typeof viewContext>,
  ReturnType<typeof viewContext>,
];

test.each<[SaveStatus, english: RegExp, spanish: RegExp]>([
  [{ state: 'undecided' }, /^Nothing is kept yet/, /^Todavía no se guarda nada/],
  [{ state: 'page' }, /^Kept only while this page is open\./, /^Se conserva solo mientras/],
  [{ state: 'saving' }, /^Saving…$/, /^Guardando…$/],
  [{ state: 'saved', at: today }, /^Saved on this device at 2:05\sPM$/, /^Guardado en este dispositivo: 14:05$/],
  [{ state: 'not-saved', reason: 'full' }, /^Not saved: the disk is full .* Download a copy\.$/, /disco está lleno/],
  [{ state: 'not-saved', reason: 'denied' }, /^Not saved: this browser/, /este navegador/],
  [{ state: 'not-saved', reason: 'slow' }, /^Not saved yet/, /^Aún no se ha guardado/],
  [{ state: 'not-saved', reason: 'vanished' }, /^Not saved: what was kept/, /ha desaparecido/],
  [{ state: 'other-tab' }, /^Open in another tab/, /^Está abierto en otra pestaña/],
  [{ state: 'newer' }, /newer version/, /versión más reciente/],
])('%j is said in English and Spanish', (status, english, spanish) => {
  expect(saveStatusText(status, en)).toMatch(english);
  expect(saveStatusText(status, es)).toMatch(spanish);
});

test('the time is told as the language tells it, and with its day when that is another', () => {
  expect(saveStatusText({ state: 'saved', at: today }, gb)).toBe('Saved on this device at 14:05');
  const earlier = new Date(2026, 10, 20, 9, 30);
  expect(saveStatusText({ state: 'saved', at: earlier }, gb)).toBe('Saved on this device at 20 Nov 2026, 09:30');
});

test('what can be done about it is a button, and only where something can be done', () => {
  const actions = { onDownload: vi.fn(), onTakeOver: vi.fn() };
  const place = document.createElement('div');
  const buttons = (status: SaveStatus) => {
    render(saveStatusTemplate(status, en, actions), place);
    return [...place.querySelectorAll('button')];
  };
  for (const state of ['undecided', 'page', 'saving'] as const) expect(buttons({ state })).toEqual([]);
  expect(buttons({ state: 'saved', at: today })).toEqual([]);
  const [download] = buttons({ state: 'not-saved', reason: 'full' });
  expect(download!.textContent).toBe('Download a copy');
  download!.click();
  const [takeOver] = buttons({ state: 'other-tab' });
  expect(takeOver!.textContent).toBe('Take over here');
  takeOver!.click();
  expect([actions.onDownload.mock.calls.length, actions.onTakeOver.mock.calls.length]).toEqual([1, 1]);
});
