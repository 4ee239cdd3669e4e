import {
  createInstrument,
  defaultRubric,
  respond,
  reviewProgress,
  startAssessment,
  undoMigration,
} from '@icma-sdk/assessment';
import { describe, expect, test, vi } from 'vitest';
import { assessmentOf, keeperFor, recordOf, store, stored, storedText, textOf } from '../internal/fixtures/drafts.js';
import { draftEntry, readDraft } from './read-draft.js';

const at = '2026-11-22T15:04:05.000Z';
const [one, two] = [assessmentOf(1), assessmentOf(2)];
const text = textOf(two);

describe('a draft that something else has been at', () => {
  const broken = `${text.slice(0, -20)}`;
  const wrong = text.replace('"level":2', '"level":9');

  test.each([
    ['cut off', recordOf(broken), broken, 2],
    ['with a value that cannot be', recordOf(wrong), wrong, 1],
    ['under another id', recordOf(textOf(assessmentOf(2, 'draft-9'))), textOf(assessmentOf(2, 'draft-9')), 2],
    ['that is no record', text, text, undefined],
    ['that is a record of something else', { odd: [1, 'two'] }, '{"odd":[1,"two"]}', undefined],
    ['that is nothing', null, 'null', undefined],
    ['that is no JSON', recordOf('Dear manager'), 'Dear manager', undefined],
    ['too large to read', recordOf(`${text}${' '.repeat(2_100_000)}`), `${text}${' '.repeat(2_100_000)}`, undefined],
  ])('%s is offered as it is, with what could be read', async (_, value, bytes, salvaged) => {
    await store(value);
    const { keeper } = keeperFor();
    expect(await keeper.list()).toMatchObject([
      { id: 'draft-1', state: 'damaged', ...(salvaged && { answered: salvaged }) },
    ]);
    const opened = await keeper.open('draft-1');
    if (opened.kind !== 'damaged') throw new Error(opened.kind);
    expect(opened.bytes).toBe(bytes);
    expect(opened.issueCount).toBeGreaterThan(0);
    expect(Object.keys(opened.salvaged?.responses ?? {})).toHaveLength(salvaged ?? 0);
    expect(opened.salvaged?.id ?? 'draft-1').toBe('draft-1');
    expect(await stored('drafts'), 'nothing is changed by looking').toEqual([[['draft-1', 7], value]]);

    const next = opened.salvaged ?? one;
    keeper.save(next);
    await keeper.flush();
    expect(keeper.status.state).toBe('saved');
    expect(await storedText()).toBe(textOf(next));
    expect(await stored('quarantine'), 'to the byte').toEqual([[['draft-1', 7], value]]);
    keeper.close();

    const { keeper: later } = keeperFor();
    const [clean, quarantined] = (await later.list()).toSorted((a, b) => a.id.length - b.id.length);
    expect(clean).toMatchObject({ id: 'draft-1', state: 'ok' });
    expect(quarantined).toMatchObject({ id: 'draft-1~7', state: 'damaged' });
    expect(await later.open('draft-1~7')).toMatchObject({ kind: 'damaged', bytes });
    expect(later.status).toEqual({ state: 'undecided' });
    await later.remove('draft-1~7');
    expect((await later.list()).map(({ id }) => id)).toEqual(['draft-1']);
  });

  test('that the browser itself cannot read any more stays where it is, and keeps no other from being read', async () => {
    await store(recordOf(text));
    const other = keeperFor().keeper;
    await other.keep('device');
    other.save(assessmentOf(5, 'draft-5'));
    await other.flush();
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if ((key as unknown[])[0] !== 'draft-1' || (key as unknown[])[1] !== 7) return get.call(this, key);
      throw new DOMException('Failed to read large IndexedDB value', 'NotReadableError');
    });
    const { keeper } = keeperFor();
    expect((await keeper.list()).map(({ id, state }) => [id, state])).toEqual([
      ['draft-5', 'ok'],
      ['draft-1', 'damaged'],
    ]);
    expect(await keeper.open('draft-1')).toEqual({ kind: 'damaged', bytes: '', issues: [], issueCount: 1 });
    keeper.save(one);
    await keeper.flush();
    vi.restoreAllMocks();
    expect(keeper.status.state).toBe('saved');
    expect((await stored('drafts')).map(([key]) => key)).toEqual([
      ['draft-1', 7],
      ['draft-1', 8],
      ['draft-5', 1],
    ]);
  });
});

describe('a draft of a newer version', () => {
  const newer = text.replace('"formatVersion":1', '"formatVersion":2');
  const closed = newer.replace('"oldestReader":1', '"oldestReader":2');

  test.each([
    ['whose answers can be read', recordOf(newer), newer, 2],
    ['whose answers cannot be read', recordOf(closed), closed, undefined],
    ['whose record cannot be read', { ...recordOf(text), formatVersion: 3, oldestReader: 3 }, text, undefined],
  ])('%s is read-only, and stays as it is to the byte', async (_, value, bytes, readable) => {
    await store(value);
    const { keeper } = keeperFor();
    expect(await keeper.list()).toMatchObject([{ id: 'draft-1', state: 'newer' }]);
    const opened = await keeper.open('draft-1');
    expect(opened).toMatchObject({ kind: 'newer', bytes });
    expect(Object.keys((opened.kind === 'newer' && opened.salvaged?.responses) || {})).toHaveLength(readable ?? 0);
    expect(keeper.status).toEqual({ state: 'newer' });
    await keeper.keep('device');
    keeper.save(one);
    await keeper.flush();
    await keeper.takeOver();
    keeper.save(one);
    await keeper.flush();
    expect(keeper.status).toEqual({ state: 'newer' });
    expect(await stored('drafts')).toEqual([[['draft-1', 7], value]]);
    expect(await stored('quarantine')).toEqual([]);
  });

  test('whose record says that older ones may read it is read', () => {
    expect(readDraft('draft-1', { ...recordOf(text), formatVersion: 2, more: 1 }, {})).toEqual({
      kind: 'ok',
      assessment: two,
    });
  });
});

describe('a draft begun on something older', () => {
  const instrument = createInstrument({ detail: 'kinds' });
  const old = startAssessment({ ...instrument, edition: 'icma-practices@2009-01' }, { id: 'draft-1', at });
  const answered = respond(old, 'practice-07-leadership', { level: 3 }, { at });
  const changes = [{ from: 'icma-practices@2009-01', to: instrument.edition, items: [] }];

  test('an edition: its answers are reviewed or carried over, and all of it can be undone, on the device too', async () => {
    await store(recordOf(textOf(answered)));
    const { keeper } = keeperFor();
    expect(await keeper.list()).toMatchObject([{ state: 'older-edition', answered: 1, asked: 28 }]);
    const opened = await keeper.open('draft-1');
    if (opened.kind !== 'older') throw new Error(opened.kind);
    expect(opened.assessment).toEqual(answered);
    expect(opened.migration).toMatchObject({ needsScale: false, instrument, rubric: defaultRubric });
    const migrated = opened.migration.migrate({ at });
    expect(reviewProgress(migrated)).toEqual({ reviewed: 0, of: 1 });
    keeper.save(migrated);
    await keeper.flush();
    expect(await storedText()).toBe(textOf(migrated));
    expect((await keeper.open('draft-1')).kind).toBe('ok');
    keeper.save(undoMigration(migrated));
    await keeper.flush();
    expect(await storedText()).toBe(textOf(answered));
  });

  test('an edition whose changes the page knows: what is worded alike is carried over', () => {
    const draft = readDraft('draft-1', recordOf(textOf(answered)), { changes });
    if (draft.kind !== 'older') throw new Error(draft.kind);
    const migrated = draft.migration.migrate({ at });
    expect([migrated.responses, migrated.review]).toEqual([answered.responses, []]);
  });

  test('a rubric with other levels: the person is to say what becomes of their ratings', () => {
    const rubric = { ...defaultRubric, version: '2', levels: defaultRubric.levels.slice(0, 4) };
    const draft = readDraft('draft-1', recordOf(text), { rubric });
    if (draft.kind !== 'older') throw new Error(draft.kind);
    expect(draft.migration.needsScale).toBe(true);
    expect(() => draft.migration.migrate({ at })).toThrow(/keep, rescale or clear/);
    for (const scale of ['keep', 'rescale', 'clear'] as const)
      expect(undoMigration(draft.migration.migrate({ at, scale }))).toEqual(two);
    expect(readDraft('draft-1', recordOf(textOf(assessmentOf(0))), { rubric })).toMatchObject({
      kind: 'older',
      migration: { needsScale: false },
    });
  });

  test('an instrument of the page’s own, by its version', () => {
    const own = { id: 'heads', version: '9', edition: instrument.edition, items: [{ id: 'practice-07' }] };
    const draft = textOf(startAssessment(own, { id: 'draft-1', at }));
    const kind = (version: string) => readDraft('draft-1', recordOf(draft), { instrument: { ...own, version } }).kind;
    expect([kind('9'), kind('10'), kind('8'), kind('spring')]).toEqual(['ok', 'older', 'ok', 'older']);
    expect(readDraft('draft-1', recordOf(draft), { instrument: { ...own, id: 'other', version: '10' } }).kind).toBe(
      'ok',
    );
    expect(readDraft('draft-1', recordOf(draft), {}).kind).toBe('ok');
  });

  test('an edition newer than ours is gone on with as it is', () => {
    const later = startAssessment({ ...instrument, edition: 'icma-practices@2031-05' }, { id: 'draft-1', at });
    expect(readDraft('draft-1', recordOf(textOf(later)), {}).kind).toBe('ok');
  });

  test('some practices only are asked again, no more', () => {
    const some = createInstrument({ detail: 'full', practices: ['practice-03', 'practice-07'] });
    const begun = startAssessment({ ...some, version: '0' }, { id: 'draft-1', at });
    const draft = readDraft('draft-1', recordOf(textOf(begun)), {});
    expect(draft).toMatchObject({ kind: 'older', migration: { instrument: some } });
  });
});

test.each([
  ['practices', undefined, 'practices', 14],
  ['full', undefined, 'full', 166],
  ['kinds', 'practice-07', 'kinds', 2],
] as const)('an entry for %s, %s tells how finely and how much is asked', (detail, practice, told, asked) => {
  const made = createInstrument({ detail, ...(practice && { practices: [practice] }) });
  const record = recordOf(textOf(startAssessment(made, { id: 'draft-1', at })));
  expect(draftEntry('draft-1', record, {})).toEqual({
    id: 'draft-1',
    at: new Date(at),
    detail: told,
    asked,
    answered: 0,
    state: 'ok',
  });
});

test('an entry leaves out what does not apply, and has no detail where there are several', () => {
  const mixed = {
    id: 'own',
    version: '1',
    edition: 'icma-practices@2017-11',
    items: [{ id: 'practice-07' }, { id: 'practice-03-leadership' }],
  };
  const said = respond(startAssessment(mixed, { id: 'draft-1', at }), 'practice-07', { notApplicable: {} }, { at });
  expect(draftEntry('draft-1', recordOf(textOf(said)), {})).toEqual({
    id: 'draft-1',
    at: new Date(at),
    asked: 1,
    answered: 0,
    state: 'ok',
  });
});
