import { type Assessment, parseAssessment, serializeAssessment } from '@icma-sdk/assessment';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import type { IcmaSnapshotEvent } from '../events/icma-snapshot-event.js';
import { axeViolations } from '../internal/fixtures/axe.js';
import { databaseNames, keeperFor } from '../internal/fixtures/drafts.js';
import { exampleAssessment, exampleWithSnapshots } from '../internal/fixtures/example-assessment.js';
import { exampleFile } from '../internal/fixtures/example-file.js';
import { drawn, oddTexts, part, parts, textOf, warnings } from '../internal/fixtures/page.js';
import { dropFile, showResults } from '../internal/fixtures/results-page.js';
import './results.define.js';

beforeEach(() => page.viewport(1280, 900));

const button = (name: string) => page.getByRole('button', { name });
const unfold = (element: Element) => {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
};

test('opens with a strength and the first thing to work on, then strengths and needs', async () => {
  const element = await showResults();
  expect(textOf(part(element, 'lead'))).toBe(
    'A strength of yours is leadership in Strategic Leadership. The first thing to work on is leadership in Equity and Inclusion.',
  );
  await expect.element(page.getByRole('region', { name: 'Strengths' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'What to work on' })).toBeVisible();
  expect(parts(element, 'finding')).toHaveLength(6);
  expect(warnings).toEqual([]);
});

test('each bar is a picture named by its level and target, leadership above management', async () => {
  const element = await showResults();
  const names = parts(element, 'bar').map((bar) => bar.ariaLabel);
  expect(names).toHaveLength(28);
  expect(names.slice(2, 6)).toEqual([
    'Leadership: 4 of 5, target 4',
    'Management: not applicable',
    'Leadership: 2 of 5, target 4',
    'Management: 3 of 5, target 3',
  ]);
  await expect.element(page.getByRole('img', { name: 'Leadership: 2 of 5, target 4', exact: true })).toBeVisible();
});

test('the table says what the bars show, and all that it follows from', async () => {
  const element = await showResults();
  unfold(element);
  await element.updateComplete;
  const rows = [...part(element, 'table').querySelectorAll('tbody tr')];
  const bars = parts(element, 'bar').map((bar) => bar.ariaLabel!);
  expect(rows).toHaveLength(28);
  for (const [index, row] of rows.entries()) {
    const [level, target] = [...row.querySelectorAll('td')].map(textOf);
    const [, said, aim = '–'] = /: (.*?)(?:, target (.*))?$/.exec(bars[index]!)!;
    expect([level, target]).toEqual([said!.replace(' of 5', ''), aim]);
  }
});

test('map and radar are drawn on demand, the map with every value in text', async () => {
  const element = await showResults();
  unfold(element);
  await element.updateComplete;
  await expect.element(page.getByRole('img', { name: 'Radar: Leadership and management by practice' })).toBeVisible();
  const map = element.shadowRoot!.querySelector('icma-practice-map')!;
  await map.updateComplete;
  expect(textOf(map.shadowRoot!.querySelector('.p3 .values')!)).toBe('Leadership 2 of 5Management 3 of 5');
});

test('the radar draws no line through what is not answered', async () => {
  const element = await showResults(exampleAssessment({ answered: 8 }));
  const [, leadership] = [...element.shadowRoot!.querySelectorAll('.ray.leadership')];
  // Four practices are answered in leadership: three lines, each of its own, and none to the others.
  expect(element.shadowRoot!.querySelector('.radar .ray.leadership')!.getAttribute('d')!.split('M')).toHaveLength(4);
  expect(leadership).toBeUndefined();
});

test('a need opens its practice and the tenets that bear on it', async () => {
  const element = await showResults();
  const reading = parts(element, 'reading')[0]!;
  expect(reading.querySelector('icma-practice')).toBeNull();
  await page.getByText('Read practice 3 and tenets 2, 4, 10, and 11').click();
  await expect.element(page.getByRole('heading', { name: 'Practice 3: Equity and Inclusion' })).toBeVisible();
  expect(reading.querySelectorAll('icma-tenet')).toHaveLength(4);
  for (const [id, name] of [
    ['practice-03', 'Practice 3'],
    ['tenet-02', 'Tenet 2'],
    ['tenet-11', 'Tenet 11'],
  ])
    expect(page.getByRole('link', { name: `Link to ${name}`, exact: true }).element()).toHaveProperty(
      'hash',
      `#icma=${id}`,
    );
  await page.getByRole('link', { name: 'Link to Tenet 11' }).click();
  const top = () => reading.querySelector('[data-item="tenet-11"]')!.getBoundingClientRect().top;
  await expect.poll(() => top() > -1 && top() < 500).toBe(true);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('before there is anything to say', () => {
  test('an assessment without an answer says what brings the first results', async () => {
    const element = await showResults(exampleAssessment({ answered: 0 }));
    expect(textOf(part(element, 'lead'))).toMatch(/^Nothing is answered yet/);
    expect(parts(element, 'bar')).toEqual([]);
  });

  test('without an assessment a file can be opened', async () => {
    const element = await showResults(null);
    expect(textOf(part(element, 'lead'))).toMatch(/^There is no assessment here yet/);
    await expect.element(button('Open a file (JSON)')).toBeVisible();
    await expect.element(page.getByText('Save or share')).not.toBeInTheDocument();
  });

  test.each([null, 7, 'text', {}, [], { instrument: { items: [] } }])('%j is no assessment', async (odd) => {
    const element = await showResults(odd);
    expect(textOf(part(element, 'lead'))).toMatch(/^There is no assessment here yet/);
    expect(warnings.length).toBeLessThanOrEqual(odd === null ? 0 : 1); // the same is said once
  });
});

describe('for', () => {
  test('names an element of the page whose assessment is shown, and follows it', async () => {
    const element = await showResults(null, '<div id="mine"></div><icma-results for="mine"></icma-results>');
    const source = Object.assign(document.querySelector('#mine')!, { assessment: exampleAssessment() });
    const change = () => source.dispatchEvent(new Event('icma-assessment-change', { bubbles: true, composed: true }));
    change();
    await expect.element(page.getByText(/^A strength of yours is/)).toBeVisible();
    source.assessment = exampleAssessment({ answered: 0 });
    change();
    await expect.element(page.getByText(/^Nothing is answered yet/)).toBeVisible();
    element.remove();
    change();
    expect(warnings).toEqual([]);
  });

  test('names a draft kept on this device, which is only looked at', async () => {
    const { keeper } = keeperFor();
    await keeper.keep('device');
    keeper.save({ ...exampleAssessment(), id: 'my-draft' });
    await keeper.flush();
    const element = await showResults(null, '<icma-results for="my-draft"></icma-results>');
    await expect.element(page.getByText(/^A strength of yours is/)).toBeVisible();
    expect(button('Take a snapshot').elements()).toEqual([]);
    expect(keeper.status.state).toBe('saved');
    element.for = 'another';
    await expect.element(page.getByText(/^There is no assessment here yet/)).toBeVisible();
  });

  test('that names nothing makes no database', async () => {
    await showResults(null, '<icma-results for="nobody"></icma-results>');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await databaseNames()).toEqual([]);
  });

  test('that names nothing shows that there is none', async () => {
    const element = await showResults(null, '<p id="p"></p><icma-results for="p"></icma-results>');
    expect(textOf(part(element, 'lead'))).toMatch(/^There is no assessment here yet/);
  });
});

describe('over time', () => {
  const changes = (element: Element) =>
    [...part(element, 'comparison').querySelectorAll('summary')].map((summary) => textOf(summary));

  test('a snapshot is taken under the name given, and told to whoever keeps the assessment', async () => {
    const element = await showResults();
    const events: IcmaSnapshotEvent[] = [];
    document.body.addEventListener('icma-snapshot', (event) => events.push(event), { once: true });
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Before the <b>budget</b>');
    await button('Take a snapshot').click();
    await expect.element(page.getByRole('status').first()).toHaveTextContent('The snapshot is taken.');
    expect(events.map(({ snapshot }) => snapshot!.name)).toEqual(['Before the <b>budget</b>']);
    const kept = element.assessment as Assessment;
    expect(kept).toBe(events[0]!.assessment);
    expect(parseAssessment(serializeAssessment(kept))).toMatchObject({ ok: true });
    await expect.element(page.getByRole('option', { name: /^Before the <b>budget<\/b> \(/ })).toBeInTheDocument();
  });

  test('who takes the new assessment itself is not forestalled', async () => {
    const given = exampleAssessment();
    const element = await showResults(given);
    element.addEventListener('icma-snapshot', (event) => event.preventDefault());
    await button('Take a snapshot').click();
    await element.updateComplete;
    expect(element.assessment).toBe(given);
  });

  test('a blank name is the day', async () => {
    const element = await showResults();
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('   ');
    await button('Take a snapshot').click();
    expect((element.assessment as Assessment).snapshots[0]!.name).toMatch(/^\w+ \d+, \d{4}$/);
  });

  test('what changed since a snapshot is told, up and down first', async () => {
    const element = await showResults(exampleWithSnapshots());
    await page.getByRole('combobox', { name: 'Compare with' }).selectOptions('Spring 2024 (April 3, 2024)');
    await expect.element(page.getByText('Compared with Spring 2024')).toBeVisible();
    expect(changes(element)).toEqual(['↑ Up: 8', '↓ Down: 3', '+ New: 4', '= Same: 11']);
    await expect
      .element(page.getByRole('row', { name: '3 Equity and Inclusion, Leadership 1 of 5 2 of 5' }))
      .toBeVisible();
    await page.getByRole('combobox', { name: 'Compare with' }).selectOptions('Nothing');
    expect(part(element, 'comparison')).toBeUndefined();
  });

  test.each([
    ['Spring 2025', 'Spring 2025'],
    ['1', 'Spring 2024'],
    [' 2 ', 'Spring 2025'],
  ])('compare="%s" says what with at first', async (compare, name) => {
    await showResults(exampleWithSnapshots(), `<icma-results compare="${compare}"></icma-results>`);
    await expect.element(page.getByText(`Compared with ${name}`)).toBeVisible();
  });

  test('another assessment is compared with nothing again', async () => {
    const element = await showResults(exampleWithSnapshots());
    await page.getByRole('combobox', { name: 'Compare with' }).selectOptions('Spring 2024 (April 3, 2024)');
    element.assessment = { ...exampleWithSnapshots(), id: 'another' };
    await element.updateComplete;
    expect(part(element, 'comparison')).toBeUndefined();
  });

  test('the snapshot chosen can be removed', async () => {
    const element = await showResults(exampleWithSnapshots(), '<icma-results compare="1"></icma-results>');
    await button('Remove this snapshot').click();
    await expect.element(page.getByRole('status').first()).toHaveTextContent('The snapshot is removed.');
    expect((element.assessment as Assessment).snapshots.map(({ name }) => name)).toEqual(['Spring 2025']);
    expect(part(element, 'comparison')).toBeUndefined();
  });
});

describe('odd attribute values', () => {
  test.each(['for', 'compare', 'heading-level', 'theme'])('in %s never break the results', async (attribute) => {
    for (const text of oddTexts) {
      const element = await showResults(exampleWithSnapshots());
      element.setAttribute(attribute, text);
      await element.updateComplete;
      expect(parts(element, 'bar')).toHaveLength(28);
      expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
    }
    expect('broken' in globalThis).toBe(false);
  });
});

test.each([2, 4, 6])('headings stand below each other from level %i on', async (level) => {
  await showResults(exampleWithSnapshots(), `<icma-results heading-level="${level}" compare="1"></icma-results>`);
  await expect.element(page.getByRole('heading', { level, name: 'Your results' })).toBeVisible();
  expect(page.getByRole('heading', { level: level + 1 }).elements().length).toBe(level === 6 ? 0 : 4);
});

test('in Spanish our words are Spanish and ICMA’s are marked as English', async () => {
  const element = await showResults(
    exampleWithSnapshots(),
    '<div lang="es"><icma-results compare="1"></icma-results></div>',
  );
  expect(textOf(part(element, 'lead'))).toMatch(/^Una de sus fortalezas es el liderazgo en Strategic Leadership\./);
  expect(part(element, 'lead').querySelector('[lang=en]')!.textContent).toBe('Strategic Leadership');
  await expect.element(page.getByText('Comparado con Spring 2024')).toBeVisible();
  expect(element.shadowRoot!.querySelector('.bars-title [lang=en]')!.textContent).toBe(
    'Personal and Professional Integrity',
  );
});

describe('room and colours', () => {
  test('at 320 px nothing is wider than the page, and wide tables scroll by themselves', async () => {
    await page.viewport(320, 900);
    const element = await showResults(exampleWithSnapshots(), '<icma-results compare="1"></icma-results>');
    unfold(element);
    await element.updateComplete;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const scroll = element.shadowRoot!.querySelector('.scroll')!;
    expect(scroll.scrollWidth).toBeGreaterThan(scroll.clientWidth);
  });

  test('beside a bar the name of its kind stands whole on one line, in a wide font too', async () => {
    const html = '<div style="font-family: Verdana, \'DejaVu Sans\', sans-serif"><icma-results></icma-results></div>';
    const element = await showResults(exampleAssessment(), html);
    const names = [...element.shadowRoot!.querySelectorAll('.bar-line span')].filter(
      ({ textContent }) => textContent === 'Management',
    );
    expect(names).toHaveLength(14);
    const range = document.createRange();
    range.selectNodeContents(names[0]!);
    expect(range.getClientRects()).toHaveLength(1);
  });

  test('bars grow from the right where the page runs from right to left', async () => {
    const element = await showResults(exampleAssessment(), '<div dir="rtl"><icma-results></icma-results></div>');
    expect(getComputedStyle(parts(element, 'bar')[0]!).scale).toBe('-1 1');
  });

  test('forced colours leave bars, rules and targets standing', async () => {
    if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
    await commands.emulateMedia({ forcedColors: 'active' });
    const element = await showResults();
    const [bar, tick] = ['.bars .bar', '.bars .tick'].map((selector) => element.shadowRoot!.querySelector(selector)!);
    expect(getComputedStyle(bar!).fill).toBe(getComputedStyle(part(element, 'lead')).color);
    expect(getComputedStyle(tick!).stroke).not.toBe(getComputedStyle(bar!).fill);
    await commands.emulateMedia({ forcedColors: null });
  });
});

test('printing the page puts the report in its place, with every answer, and takes it back', async () => {
  const element = await showResults(exampleWithSnapshots(), '<icma-results compare="1"></icma-results>');
  const redraw = vi.fn();
  element.addEventListener('toggle', redraw);
  dispatchEvent(new Event('beforeprint'));
  await expect.element(page.getByRole('heading', { name: 'Self-assessment on the ICMA Practices' })).toBeVisible();
  await expect.element(page.getByText(/See the minutes of June/)).toBeVisible();
  expect([...element.shadowRoot!.querySelectorAll('.report details')].every((one) => one.hasAttribute('open'))).toBe(
    true,
  );
  await expect.element(page.getByRole('heading', { name: 'Your results' })).not.toBeInTheDocument();
  dispatchEvent(new Event('afterprint'));
  await expect.element(page.getByRole('heading', { name: 'Your results' })).toBeVisible();
});

test('printing the page leaves open what was open, and ticked what was ticked', async () => {
  const element = await showResults(exampleWithSnapshots());
  const details = () => [...element.shadowRoot!.querySelectorAll('details')];
  const notes = () => element.shadowRoot!.querySelector<HTMLInputElement>('input[name=notes]')!;
  for (const one of details()) one.open = true;
  notes().checked = true;
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  expect(details().length).toBeGreaterThan(4);
  expect([details().every(({ open }) => open), notes().checked]).toEqual([true, true]);
});

test('printing the page leaves it as far down as it was, also where the report is shorter', async () => {
  const element = await showResults(exampleWithSnapshots());
  for (const one of element.shadowRoot!.querySelectorAll('details')) one.open = true;
  const end = () => document.documentElement.scrollHeight;
  scrollTo(0, end());
  await drawn();
  const before = [end(), scrollY];
  dispatchEvent(new Event('beforeprint'));
  expect(end()).toBeLessThan(before[0]!);
  dispatchEvent(new Event('afterprint'));
  expect([end(), scrollY]).toEqual(before);
});

test('what a person wrote is text in the report, whatever it holds', async () => {
  const given = exampleWithSnapshots();
  const text = '<img src=x onerror="globalThis.broken = true"></dd>{{x}}\u202e';
  const responses = {
    ...given.responses,
    'practice-01-leadership': { level: 3, note: text, evidence: 'javascript:alert(1)' },
  };
  const element = await showResults({ ...given, name: text, responses });
  dispatchEvent(new Event('beforeprint'));
  const report = element.shadowRoot!.querySelector('.report')!;
  expect(textOf(report).split('<img src=x onerror=')).toHaveLength(3);
  expect(report.querySelector('img, script, a')).toBeNull();
  expect('broken' in globalThis).toBe(false);
  dispatchEvent(new Event('afterprint'));
});

test('by keyboard everything is reached in the order in which it stands', async () => {
  const element = await showResults(
    exampleWithSnapshots(),
    // The way out ends in the page: past it Firefox would keep the focus in its own bars, for the tests that follow too.
    '<icma-results compare="1"></icma-results><a href="#after">After</a>',
  );
  const reached: string[] = [];
  for (let step = 0; step < 40; step++) {
    await commands.press('Tab');
    const active = element.shadowRoot!.activeElement;
    if (!active) break;
    reached.push(active.ariaLabel || textOf(active).slice(0, 24) || active.localName);
  }
  expect(reached).toEqual([
    'Read practice 3 and tene',
    'Read practice 14 and ten',
    'Read practice 7 and tene',
    'Table',
    'Radar',
    'Map of the Practices',
    'input',
    'Take a snapshot',
    'Nothing Spring 2024 (Apr',
    'Remove this snapshot',
    '↑ Up: 8',
    'Up: 8',
    '↓ Down: 3',
    'Down: 3',
    '+ New: 4',
    '= Same: 11',
    'How this is computed',
    'Save or share',
  ]);
});

test('its parts are those that its documentation names', async () => {
  history.replaceState(null, '', '#icma-share=1AAAAAAAAAAAAAAAA');
  const element = await showResults(exampleWithSnapshots(), '<icma-results compare="1"></icma-results>');
  await dropFile(element, exampleFile());
  history.replaceState(null, '', location.pathname + location.search);
  const rendered = [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((node) => [...node.part]);
  const declaration = manifest.modules
    .flatMap((module): object[] => module.declarations)
    .find((candidate) => 'tagName' in candidate && candidate.tagName === 'icma-results') as {
    cssParts: { name: string }[];
  };
  expect([...new Set(rendered)].sort()).toEqual(declaration.cssParts.map(({ name }) => name).sort());
});

test('axe finds nothing in any scheme, state, direction or language', async () => {
  const element = await showResults(
    exampleWithSnapshots(),
    '<icma-results compare="1"></icma-results><div lang="es" dir="rtl" id="rtl"></div><icma-results theme="dark"></icma-results>',
  );
  unfold(element);
  await element.updateComplete;
  await element.shadowRoot!.querySelector('icma-practice-map')!.updateComplete;
  expect(await axeViolations()).toEqual([]);
});
