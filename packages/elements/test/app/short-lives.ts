/**
 * A page that answers and answers until somebody kills it, and tells the server what it has given and what it was told is saved. Every
 * second life waits for each answer to be saved before it gives the next, as a person does; the others give them in bursts.
 */
import { type Assessment, createInstrument, respond, startAssessment } from '@icma-sdk/assessment';
import { DraftKeeper } from '../../src/drafts/draft-keeper.ts';

const at = '2026-11-22T15:04:05.000Z';
const instrument = createInstrument({ detail: 'kinds' });
const life = Number(new URLSearchParams(location.search).get('life'));
const patient = life % 2 === 0;
const tell = (what: string, given: number) => fetch(`/${what}?life=${life}&given=${given}`, { method: 'POST' });

/** How many answers the assessment has been given: each says so in its note. */
function count({ responses }: Assessment): number {
  return Math.max(0, ...Object.values(responses).map(({ note }) => Number(note)));
}

/** Every item must have the last answer that it was given, no older one. */
function isWhole(assessment: Assessment): boolean {
  const given = count(assessment);
  return instrument.items.every(({ id }, index) => {
    const last = given - ((((given - index) % 28) + 28) % 28);
    return last < 1 || assessment.responses[id]?.note === String(last);
  });
}

let given = 0;
let saved: (() => void) | undefined;
const keeper = new DraftKeeper({
  storage: 'ask',
  onStatus({ state }) {
    if (state !== 'saved' || given === 0) return;
    void tell('saved', given);
    saved?.();
  },
});
let opened = await keeper.open('lives');
// A busy machine may take its time to put its storage in order after a kill.
while (opened.kind === 'missing' && keeper.status.state === 'not-saved') opened = await keeper.open('lives');
let assessment = opened.kind === 'ok' ? opened.assessment : startAssessment(instrument, { id: 'lives', at });
await tell(opened.kind === 'ok' ? (isWhole(assessment) ? 'found' : 'broken') : opened.kind, count(assessment));
if (opened.kind !== 'ok') await keeper.keep('device');
given = count(assessment);

for (;;) {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
  given++;
  const item = instrument.items[given % instrument.items.length]!;
  assessment = respond(assessment, item.id, { level: 1 + (given % 5), note: String(given) }, { at });
  const isSaved = new Promise<void>((resolve) => {
    saved = resolve;
  });
  void tell('given', given);
  keeper.save(assessment);
  if (patient) await isSaved;
}
