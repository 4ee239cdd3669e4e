import { codeOfEthics, dimensions, icmaPractices, narrative, practices, tenets } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { builtPage, builtPages } from './built-site.js';

const code = builtPage('code-of-ethics.html');
const practicesPage = builtPage('practices.html');
const paragraphs = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

test('the twelve tenets stand in the built page as adopted, in printed order', () => {
  const tags = [...code.document.querySelectorAll('icma-tenet')];
  expect(tags.map((tag) => tag.getAttribute('number'))).toEqual(tenets.map((tenet) => tenet.code));
  for (const [index, tag] of tags.entries()) expect(paragraphs(tag, 'p')).toContain(tenets[index]!.statement);
});

test('the fourteen practices stand in the built page with definition and all 166 dimensions', () => {
  const tags = [...practicesPage.document.querySelectorAll('icma-practice')];
  expect(tags.map((tag) => tag.getAttribute('number'))).toEqual(practices.map((practice) => practice.code));
  for (const [index, tag] of tags.entries()) {
    const { statement, leadership, management } = practices[index]!;
    expect(paragraphs(tag, 'p')).toContain(statement);
    expect(paragraphs(tag, 'li')).toEqual([...leadership, ...management].map((dimension) => dimension.statement));
  }
  expect(practicesPage.document.querySelectorAll('icma-practice li')).toHaveLength(dimensions.length);
});

test('preamble, adoption note, introduction and narrative stand in their pages as printed', () => {
  const parts = [codeOfEthics.preamble, codeOfEthics.adoption, ...icmaPractices.introduction, narrative];
  for (const { id, statement } of [...parts, ...narrative.groups]) {
    const page = id.startsWith('code-of-ethics') ? code : practicesPage;
    expect(page.document.querySelector(`[data-item="${id}"]`)?.textContent, id).toBe(statement);
  }
});

test('the narrative is said to be an organizing tool wherever its phrases stand', () => {
  for (const { file, document } of builtPages) {
    const text = document.body.textContent ?? '';
    if (text.includes(narrative.groups[0]!.statement)) expect(text, file).toContain('organizing tool');
  }
});

test('each tenet that ICMA has reworded says so in the text of the page', () => {
  const reworded = [...code.document.querySelectorAll('icma-tenet')].filter((tag) =>
    tag.textContent?.includes('ICMA reworded this tenet'),
  );
  expect(reworded.map((tag) => tag.getAttribute('number'))).toEqual(['1', '2', '4', '8', '9', '10', '11']);
});

test('every page says that the city is invented and that the project is not ICMA', () => {
  for (const { file, document } of builtPages) {
    const footer = document.querySelector('body > footer')?.textContent ?? '';
    expect(footer, file).toContain('invented');
    expect(footer, file).toContain('not affiliated with, sponsored by or endorsed by ICMA');
  }
});
