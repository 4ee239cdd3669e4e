/** The corpus for a script-tag file: texts, and a few lines that make core's items of them again. */
import * as core from '@icma-sdk/core';
import * as associations from '@icma-sdk/core/associations';
import { revisions } from '@icma-sdk/core/revisions';
import type { Plugin } from 'esbuild';

/**
 * A module that exports what `@icma-sdk/core` exports, deeply equal to it (a test holds it so) and 2 kB smaller when
 * compressed, as ids, codes and letters follow from the place of a statement, and slugs from titles.
 */
export function compactCore(): string {
  const { practices, tenets, preamble, adoption, codeOfEthics, icmaPractices, narrative, dimensions, ...others } = core;
  const named = ([...practices, ...tenets] as const).map((item) => item.id.replace('-', ''));
  const texts = {
    practices: practices.map(({ title, statement, leadership, management }) => [
      title,
      statement,
      leadership.map((dimension) => dimension.statement),
      management.map((dimension) => dimension.statement),
    ]),
    tenets: tenets.map(({ title, statement }) => [title, statement]),
  };
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !named.includes(name)));
  const literal = (value: unknown) => JSON.stringify(value);
  return `
const two = (number) => String(number).padStart(2, '0');
const dimension = (kind, practice, number) => (statement, index) => {
  const letter = String.fromCharCode(65 + index);
  return { type: 'dimension', id: practice + '-' + kind + '-' + letter.toLowerCase(), practiceId: practice, kind, code: number + '.' + kind[0].toUpperCase() + '.' + letter, letter, statement };
};
export const practices = /* @__PURE__ */ ${literal(texts.practices)}.map(([title, statement, leadership, management], index) => {
  const code = String(index + 1), id = 'practice-' + two(code);
  return { type: 'practice', id, code, slug: title.toLowerCase().replaceAll(' ', '-'), title, statement, leadership: leadership.map(dimension('leadership', id, code)), management: management.map(dimension('management', id, code)), source: { document: 'icma-practices', edition: '${icmaPractices.edition}', locator: 'Practice ' + code } };
});
export const tenets = /* @__PURE__ */ ${literal(texts.tenets)}.map(([title, statement], index) => {
  const code = String(index + 1);
  return { type: 'tenet', id: 'tenet-' + two(code), code, title, statement, source: { document: 'code-of-ethics', edition: '${codeOfEthics.edition}', locator: 'Tenet ' + code } };
});
export const preamble = ${literal(preamble)};
export const adoption = ${literal(adoption)};
export const codeOfEthics = { ...${literal({ ...codeOfEthics, preamble: undefined, tenets: undefined, adoption: undefined })}, preamble, tenets, adoption };
export const narrative = ${literal(narrative)};
export const icmaPractices = { ...${literal({ ...icmaPractices, practices: undefined, narrative: undefined })}, practices, narrative };
export const dimensions = /* @__PURE__ */ practices.flatMap(({ leadership, management }) => [...leadership, ...management]);
${named.map((name) => `export const ${name} = /* @__PURE__ */ ${name.startsWith('p') ? 'practices' : 'tenets'}.at(${Number(name.slice(-2)) - 1});`).join('\n')}
${Object.entries(rest)
  .map(([name, value]) => `export const ${name} = ${literal(value)};`)
  .join('\n')}
`;
}

/** A module that exports what `@icma-sdk/core/associations` exports, deeply equal to it: what repeats is made again. */
export function compactAssociations(): string {
  const { tenetPractice, tenetPracticeUnrelated, ...others } = associations;
  const [{ type, basis }] = tenetPractice as readonly [core.Association];
  const numberOf = (id: string) => Number(id.slice(-2));
  const rows = tenetPractice.map((row) => [
    numberOf(row.origin),
    numberOf(row.destination),
    row.confidence,
    row.rationale,
  ]);
  return `
const two = (number) => String(number).padStart(2, '0');
const numbers = (length) => [...Array(length).keys()].map((index) => two(index + 1));
export const tenetPractice = /* @__PURE__ */ ${JSON.stringify(rows)}.map(([tenet, practice, confidence, rationale]) => (
  { type: '${type}', origin: 'tenet-' + two(tenet), destination: 'practice-' + two(practice), basis: '${basis}', confidence, rationale }));
export const tenetPracticeUnrelated = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ numbers(12).map((tenet) => ['tenet-' + tenet,
  numbers(14).map((practice) => 'practice-' + practice).filter((practice) => !tenetPractice.some((row) => row.origin === 'tenet-' + tenet && row.destination === practice))]));
${Object.entries(others)
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
  .join('\n')}
`;
}

/** A module that exports of each revision what a tag shows: which items, when, and with what outcome. */
function compactRevisions(): string {
  const shown = revisions.map(({ items, date, outcome }) => ({ items, date, outcome }));
  return `export const revisions = ${JSON.stringify(shown)};`;
}

const compacted: Readonly<Record<string, () => string>> = {
  '@icma-sdk/core': compactCore,
  '@icma-sdk/core/associations': compactAssociations,
  '@icma-sdk/core/revisions': compactRevisions,
};

/** An esbuild plugin that puts these in the place of core's own modules; core's other entries stay. */
export const compactCorePlugin: Plugin = {
  name: 'compact-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@icma-sdk\/core/ }, ({ path }) =>
      path in compacted ? { path, namespace: 'compact' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'compact' }, ({ path }) => ({ contents: compacted[path]!() }));
  },
};
