import { codeOfEthics, practices, tenets } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { serverRendered } from './server-rendered.js';

const tags = serverRendered();
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('a server draws each element whole, in a declarative shadow root with its styles', () => {
  for (const html of Object.values(tags)) {
    expect(html).toMatch(/<template shadowroot="open" shadowrootmode="open"[^>]*><style>:host\{/);
    expect(html.match(/<template /g)).toHaveLength(1);
  }
  const { statement, leadership, management } = practices[6]!;
  for (const text of [statement, ...[...leadership, ...management].map((dimension) => dimension.statement)])
    expect(textOf(tags.practice).split(text)).toHaveLength(2);
  expect(textOf(tags.tenet)).toContain(tenets[2]!.statement);
  for (const { statement: text } of [codeOfEthics.preamble, ...tenets, codeOfEthics.adoption])
    expect(textOf(tags.code)).toContain(text);
});

test('a server speaks the language of the tag’s own lang', () => {
  expect(textOf(tags.spanish)).toContain('Práctica 7: 7Strategic Planning');
  expect(tags.spanish).toMatch(/<article [^>]*lang="es"/);
});

test('a server draws a question with the one level chosen that its value names', () => {
  expect(textOf(tags.level)).toContain(practices[6]!.leadership[0]!.statement);
  expect(tags.level.match(/<input[^>]* checked/g)).toHaveLength(1);
  expect(tags.level).toMatch(/value="2" checked/);
});

test('without a known number a server leaves the tag’s own content in its slot', () => {
  expect(tags.unknown).toMatch(/<slot ?><\/slot>.*<\/template><p>Ours<\/p>/s);
});

test('the same data is drawn the same way every time', () => {
  expect(serverRendered()).toEqual(tags);
});
