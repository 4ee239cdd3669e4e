/** Runs in the page: the self-assessment as a person finds it, and what a measurement does with it. */
import type { Assessment } from '@icma-sdk/assessment';
import type { IcmaSelfAssessment } from '@icma-sdk/elements/self-assessment';
import '@icma-sdk/elements/self-assessment/define';
import { assessmentOf } from './assessment-of.js';

function form(): IcmaSelfAssessment {
  return document.querySelector('icma-self-assessment')!;
}

/** Resolves when the form knows what is kept and has drawn what it was last told. */
async function settled(): Promise<void> {
  while (!form().matches(':state(ready)')) await moment();
  for (let round = 0; round < 3; round++) {
    await form().updateComplete;
    await moment();
  }
}

const moment = () => new Promise((resolve) => setTimeout(resolve));

/** Called when a transaction that writes is complete. */
let written: (() => void) | undefined;
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
  const begun = transaction.apply(this, given);
  if (given[1] === 'readwrite') begun.addEventListener('complete', () => written?.());
  return begun;
};

/** Chooses a level of the question at a place of the page, as a press does. */
function choose(question: number, level: number): void {
  const groups = form().shadowRoot!.querySelectorAll('.question');
  const radio = groups[question % groups.length]!.querySelectorAll('input')[level % 5]!;
  radio.checked = true;
  radio.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The same, and until the answer is written and what is said of it drawn. */
async function save(question: number, level: number): Promise<void> {
  const done = new Promise<void>((resolve) => {
    written = resolve;
  });
  choose(question, level);
  await done;
  await form().updateComplete;
}

async function bareDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('bare');
  request.onupgradeneeded = () => request.result.createObjectStore('records');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  return request.result;
}

async function putBare(database: IDBDatabase, text: string): Promise<void> {
  const begun = transaction.call(database, ['records'], 'readwrite', { durability: 'strict' });
  const done = new Promise((resolve) => begun.addEventListener('complete', resolve));
  begun.objectStore('records').put({ text }, 'one');
  begun.commit();
  await done;
}

/** What is answered. Made before the form is, as a file or a server would have it. */
let assessment: Assessment;

export const inPage = {
  /** Has an assessment of so many questions ready. */
  prepare(questions: number): void {
    assessment = assessmentOf(questions);
  },
  /** Puts the form on the page with that assessment: its list of practices is shown. */
  async begin(storage: 'ask' | 'device' | 'none' = 'none'): Promise<void> {
    const element = document.createElement('icma-self-assessment');
    element.storage = storage;
    element.assessment = assessment;
    document.body.append(element);
    await settled();
    element.getBoundingClientRect();
  },
  /** Puts the form on the page: the address leads to where the person was. */
  async comeBack(): Promise<void> {
    const element = document.createElement('icma-self-assessment');
    element.storage = 'device';
    document.body.append(element);
    await settled();
  },
  /** Answers that answers are to be kept on the device. */
  async keep(): Promise<void> {
    const done = new Promise<void>((resolve) => {
      written = resolve;
    });
    form().shadowRoot!.querySelector<HTMLButtonElement>('[data-act=settle]')!.click();
    await done;
    await settled();
  },
  /** Goes to another page of the form. */
  async go(place: string): Promise<void> {
    const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = `#icma=self-assessment/${place}`;
    await arrived;
    await settled();
    form().getBoundingClientRect();
  },
  answer: save,
  /** Gives so many answers, each drawn, and waits until the last is saved. */
  async answers(times: number): Promise<void> {
    for (let at = 1; at < times; at++) {
      choose(at, Math.floor(at / 7));
      await form().updateComplete;
      if (at % 50 === 0) await moment();
    }
    await save(0, times);
    await new Promise((resolve) => setTimeout(resolve, 500));
  },
  /** Milliseconds from answer to saved, and of a bare put of the same text, by turns. */
  async saves(times: number): Promise<{ ours: number[]; bare: number[] }> {
    const [ours, bare]: [number[], number[]] = [[], []];
    const database = await bareDatabase();
    for (let at = 0; at < times; at++) {
      const began = performance.now();
      await save(at, at + Math.floor(at / 5));
      const between = performance.now();
      await putBare(database, form().value);
      bare.push(performance.now() - between);
      ours.push(between - began);
    }
    return { ours, bare };
  },
  /** What the form shows, as bare HTML. */
  html: (): string => form().shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, ''),
  /** Characters in all records of all databases, and bytes on disk. */
  async kept(): Promise<{ records: number; disk: number }> {
    let records = 0;
    for (const { name } of await indexedDB.databases()) {
      const request = indexedDB.open(name!);
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const database = request.result;
      for (const store of database.objectStoreNames) {
        const all = transaction.call(database, [store]).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        records += JSON.stringify(all.result).length;
      }
      database.close();
    }
    return { records, disk: (await navigator.storage.estimate()).usage ?? 0 };
  },
};

declare global {
  /** What the bench does in the page. */
  var bench: typeof inPage;
}
globalThis.bench = inPage;
