/** The corpus for a script-tag file: texts, and a few lines that make core's items of them again. */
import * as core from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import type { Plugin } from 'esbuild';

/**
 * A module that exports what `@icma-sdk/core` exports, deeply equal to it (a test holds it so) and 2 kB smaller when
 * compressed, as ids, codes and letters follow from the place of a statement.
 */
export function compactCore(): string {
  const { practices, tenets, preamble, adoption, codeOfEthics, icmaPractices, narrative, dimensions, ...others } = core;
  const named = ([...practices, ...tenets] as const).map((item) => item.id.replace('-', ''));
  const texts = {
    practices: practices.map(({ slug, title, statement, leadership, management }) => [
      slug,
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
export const practices = /* @__PURE__ */ ${literal(texts.practices)}.map(([slug, title, statement, leadership, management], index) => {
  const code = String(index + 1), id = 'practice-' + two(code);
  return { type: 'practice', id, code, slug, title, statement, leadership: leadership.map(dimension('leadership', id, code)), management: management.map(dimension('management', id, code)), source: { document: 'icma-practices', edition: '${icmaPractices.edition}', locator: 'Practice ' + code } };
});
export const tenets = /* @__PURE__ */ ${literal(texts.tenets)}.map(([title, statement], index) => {
  const code = String(index + 1);
  return { type: 'tenet', id: 'tenet-' + two(code), code, title, statement, source: { document: 'code-of-ethics', edition: '${codeOfEthics.edition}', locator: 'Tenet ' + code } };
});
export const preamble = ${literal(preamble)};
export const adoption = ${literal(adoption)};
export const codeOfEthics = { ...${literal({ ...codeOfEthics, preamble: 0, tenets: 0, adoption: 0 })}, preamble, tenets, adoption };
export const narrative = ${literal(narrative)};
export const icmaPractices = { ...${literal({ ...icmaPractices, practices: 0, narrative: 0 })}, practices, narrative };
export const dimensions = /* @__PURE__ */ practices.flatMap(({ leadership, management }) => [...leadership, ...management]);
${named.map((name) => `export const ${name} = /* @__PURE__ */ ${name.startsWith('p') ? 'practices' : 'tenets'}.at(${Number(name.slice(-2)) - 1});`).join('\n')}
${Object.entries(rest)
  .map(([name, value]) => `export const ${name} = ${literal(value)};`)
  .join('\n')}
`;
}

/** A module that exports of each revision what a tag shows: which items, when, and with what outcome. */
function compactRevisions(): string {
  const shown = revisions.map(({ items, date, outcome }) => ({ items, date, outcome }));
  return `export const revisions = ${JSON.stringify(shown)};`;
}

/** An esbuild plugin that puts these in the place of core's own modules; core's other entries stay. */
export const compactCorePlugin: Plugin = {
  name: 'compact-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@icma-sdk\/core\/revisions$/ }, () => ({ path: 'revisions', namespace: 'compact' }));
    onResolve({ filter: /^@icma-sdk\/core$/ }, () => ({ path: 'core', namespace: 'compact' }));
    onLoad({ filter: /.*/, namespace: 'compact' }, ({ path }) => ({
      contents: path === 'core' ? compactCore() : compactRevisions(),
    }));
  },
};
