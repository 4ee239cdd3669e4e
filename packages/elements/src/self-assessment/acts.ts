import { reviewItem, type ScaleChoice, undoMigration } from '@icma-sdk/assessment';
import { saveFile } from '../internal/save-file.js';
import type { Place } from './model/route.js';
import type { Session } from './session.js';

/** What the buttons of the form need of it. */
export interface Actor {
  readonly session: Session;
  /** What is to become of ratings on older levels. */
  readonly scale: ScaleChoice;
  /** Begins an assessment as it was chosen, or says what is missing. */
  begin(): void;
  /** Settles the question where answers are kept. */
  settle(): void;
  openNote(itemId: string): void;
  /** Shows another page; `held` is a draft that waits there for the person's word. */
  go(place: Place, held?: Session['held']): void;
  /** Tells the page that the person changed the assessment. */
  tell(): void;
}

/** Does what the button says that has this `data-act`; `id` and `from` are the rest of its data. */
export async function act(name: string, { id = '', from }: DOMStringMap, actor: Actor): Promise<void> {
  const { session, go, tell } = actor;
  const { held } = session;
  switch (name) {
    case 'start':
      return actor.begin();
    case 'settle':
      return actor.settle();
    case 'note':
      return actor.openNote(id);
    case 'open':
      if (id !== session.assessment?.id) await session.open(id);
      return go(session.held ? 'start' : 'practices', session.held);
    case 'remove':
      return session.remove(id);
    case 'erase':
      return session.eraseAll();
    case 'take-over':
      return session.takeOver();
    case 'print':
      return print();
    case 'download':
      if (held && held.kind !== 'older') saveFile('icma-self-assessment.json', 'application/json', held.bytes);
      return;
    case 'as-is':
      if (held?.kind === 'older') session.put(held.assessment);
      return go('practices');
    case 'salvage':
      if (held?.kind === 'damaged') session.put(held.salvaged);
      return go('practices');
    case 'migrate':
      if (held?.kind === 'older') {
        const { assessment, migration } = held;
        session.put(assessment);
        session.update((_, at) => migration.migrate({ at, ...(migration.needsScale && { scale: actor.scale }) }));
        tell();
      }
      return go(session.assessment?.review.length ? 'review' : 'practices');
    case 'undo':
      session.update((assessment) => undoMigration(assessment));
      tell();
      return go('practices');
    case 'review-keep':
    case 'review-leave':
      session.update((assessment, at) =>
        reviewItem(assessment, id, name === 'review-keep' ? 'keep' : 'leave', { at, ...(from && { from }) }),
      );
      tell();
      // To the heading: the button now stands by the next answer, of which a reader has heard nothing.
      return go('review');
  }
}
