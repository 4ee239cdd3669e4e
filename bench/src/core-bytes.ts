import { codeOfEthics, icmaPractices, type Practice, practices } from '@icma-sdk/core';
import type { Figure } from './figure.js';
import { brotli, bundled, gzip } from './wire.js';

/** What each way of importing the corpus costs on the wire, against the words themselves. Exact: the same at every run. */
export async function coreBytes(): Promise<Figure[]> {
  return [...(await Promise.all(practices.map(onePractice))), await oneTitle(), await wholeCorpus(), await zodInAny()];
}

/** Against a module that exports the practice's bare texts as one string, minified and compressed in the same way. */
async function onePractice(practice: Practice): Promise<Figure> {
  const name = practice.id.replace('-', '');
  const ours = brotli(await bundled(`export { ${name} } from '@icma-sdk/core/practices/${practice.id}';`));
  const bare = brotli(await bundled(`export const ${name} = ${JSON.stringify(bareText(practice))};`));
  return {
    name: `${practice.id} alone / its bare texts`,
    value: ours / bare,
    unit: 'x',
    ceiling: 1.6,
    detail: `${ours} / ${bare} bytes, min+brotli`,
  };
}

async function oneTitle(): Promise<Figure> {
  const code = await bundled(`import { tenet03 } from '@icma-sdk/core/tenets/tenet-03'; console.log(tenet03.title);`);
  return { name: "tenet 3's title", value: gzip(code) / 1000, unit: 'kB', ceiling: 0.35, detail: 'min+gzip' };
}

/** Everything that `.` exports, against the wording as JSON with field names and nothing else. */
async function wholeCorpus(): Promise<Figure> {
  const ours = brotli(await bundled(`export * from '@icma-sdk/core';`));
  const words = brotli(JSON.stringify(wordsWithFieldNames()));
  return {
    name: 'the whole corpus / its text as JSON',
    value: ours / words,
    unit: 'x',
    ceiling: 1.5,
    detail: `${ours} / ${words} bytes, min+brotli`,
  };
}

/** How many of the entries that carry words bring zod along. */
async function zodInAny(): Promise<Figure> {
  const entries = ['', '/practices/practice-07', '/tenets/tenet-03', '/associations', '/revisions', '/provenance'];
  const bundles = await Promise.all(entries.map((entry) => bundled(`export * from '@icma-sdk/core${entry}';`)));
  const withZod = entries.filter((_, index) => /ZodError|_zod/.test(bundles[index]!));
  return {
    name: 'entries that bring zod along',
    value: withZod.length,
    unit: 'of them',
    ceiling: 0,
    detail: withZod.join(', ') || `none of ${entries.length}`,
  };
}

function bareText({ title, statement, leadership, management }: Practice): string {
  return [title, statement, ...[...leadership, ...management].map((dimension) => dimension.statement)].join('\n');
}

function wordsWithFieldNames() {
  const statements = (items: readonly { statement: string }[]) => items.map(({ statement }) => statement);
  return {
    preamble: codeOfEthics.preamble.statement,
    tenets: codeOfEthics.tenets.map(({ title, statement }) => ({ title, statement })),
    adoption: codeOfEthics.adoption.statement,
    introduction: statements(icmaPractices.introduction),
    practices: icmaPractices.practices.map(({ title, statement, leadership, management }) => ({
      title,
      statement,
      leadership: statements(leadership),
      management: statements(management),
    })),
    narrative: {
      title: icmaPractices.narrative.title,
      statement: icmaPractices.narrative.statement,
      groups: statements(icmaPractices.narrative.groups),
    },
  };
}
