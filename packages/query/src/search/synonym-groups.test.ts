import { expect, test } from 'vitest';
import { createSearch } from './create-search.js';
import { synonymGroups } from './synonym-groups.js';

/** First word of a group → what a reader may ask → an item that only the group finds. */
const asked: Readonly<Record<string, readonly [query: string, id: string]>> = {
  citizen: ['customer', 'practice-09'],
  staff: ['personnel', 'practice-04'],
  hr: ['HR', 'practice-13'],
  council: ['council', 'practice-02-leadership-c'],
  cao: ['administrator', 'tenet-01'],
  underserved: ['underserved', 'practice-03-leadership-a'],
  ethics: ['morality', 'practice-01'],
  bribe: ['bribe', 'tenet-12'],
  embezzlement: ['embezzlement', 'practice-12-management-e'],
  nepotism: ['nepotism', 'tenet-11'],
  partisan: ['partisan', 'tenet-07'],
  campaign: ['campaign', 'tenet-07'],
  answerable: ['oversight', 'practice-12-management-d'],
  transparency: ['sunshine', 'practice-09-leadership-c'],
  foia: ['FOIA', 'practice-14-management-l'],
  dei: ['DEI', 'practice-03'],
  prejudice: ['prejudice', 'tenet-10'],
  multicultural: ['multicultural', 'practice-03-management-e'],
  holiday: ['holiday', 'practice-03-management-d'],
  budget: ['expenditure', 'practice-12'],
  money: ['tax', 'practice-09-leadership-d'],
  roads: ['roads', 'practice-07-leadership-e'],
  salary: ['salary', 'tenet-11'],
  vacancy: ['vacancy', 'practice-13-management-f'],
  dismissal: ['dismissal', 'tenet-11'],
  appraisal: ['appraisal', 'practice-04-management-e'],
  union: ['union', 'practice-13-management-b'],
  seminar: ['seminar', 'practice-01-management-c'],
  tutor: ['tutor', 'practice-04-management-d'],
  retirement: ['retirement', 'practice-13-leadership-f'],
  partnership: ['partnership', 'practice-08-leadership-c'],
  burnout: ['burnout', 'practice-05-management-c'],
  meditation: ['meditation', 'practice-05-management-c'],
  fitness: ['fitness', 'practice-05-leadership-b'],
  family: ['family', 'practice-05-management-b'],
  roadmap: ['roadmap', 'practice-07'],
  target: ['target', 'practice-07-management-e'],
  kpi: ['KPI', 'practice-10-management-f'],
  swot: ['SWOT', 'practice-07-management-b'],
  hazard: ['hazard', 'practice-06-leadership-c'],
  disaster: ['disaster', 'practice-14-management-j'],
  invention: ['invention', 'practice-06-management-c'],
  predict: ['predict', 'practice-13-leadership-f'],
  reform: ['reform', 'practice-11-leadership-b'],
  productivity: ['productivity', 'practice-10-leadership-a'],
  amenities: ['amenities', 'practice-10'],
  commerce: ['commerce', 'practice-10-management-b'],
  bureau: ['bureau', 'practice-12-leadership-e'],
  intergovernmental: ['intergovernmental', 'practice-02-leadership-a'],
  ordinance: ['ordinance', 'practice-13-management-d'],
  computer: ['computer', 'practice-11'],
  cyber: ['privacy', 'practice-11-management-c'],
  ai: ['AI', 'practice-11-management-d'],
  statistics: ['statistics', 'practice-10-leadership-d'],
  journalist: ['journalist', 'practice-14-management-k'],
  facebook: ['Facebook', 'practice-09-management-c'],
  speech: ['speech', 'practice-14-leadership-e'],
  storytelling: ['storytelling', 'practice-12-leadership-c'],
  conversation: ['conversation', 'practice-02-leadership-d'],
  arbitration: ['arbitration', 'practice-08-management-h'],
  consultation: ['consultation', 'practice-02'],
  survey: ['survey', 'practice-09-management-a'],
  'plain language': ['jargon', 'practice-14-management-d'],
};

const full = createSearch();
const foundBy = (search: typeof full, query: string) =>
  search.search(query, { limit: Infinity }).results.map(({ item }) => item.id);

test('there are more than forty groups, each with a question of its own, and no word twice in one', () => {
  expect(synonymGroups.length).toBeGreaterThan(40);
  expect(Object.keys(asked)).toEqual(synonymGroups.map(([first]) => first));
  for (const group of synonymGroups) expect(new Set(group).size).toBe(group.length);
});

test.each(synonymGroups.map((group) => [group[0]!, group] as const))(
  'the group of "%s" finds what its question asks, and nothing else does',
  (first, group) => {
    const [query, id] = asked[first]!;
    const without = createSearch({ synonyms: synonymGroups.filter((one) => one !== group) });
    expect(foundBy(full, query).slice(0, 10)).toContain(id);
    expect(foundBy(without, query)).not.toContain(id);
  },
);

test('the plural of a synonym is a synonym', () => {
  const pluralOf = (word: string) =>
    /(?:s|x|[cs]h)$/.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/, '$1ie').concat('s');
  for (const member of synonymGroups
    .flat()
    .filter((one) => !['it', 'hr', 'foia', 'dei', 'ict'].includes(one) && !one.includes(' ') && !/[^s]s$/.test(one))) {
    const found = foundBy(full, member);
    if (found.length > 0) expect(foundBy(full, pluralOf(member)), member).toContain(found[0]);
  }
});

test('where the word occurs, those who have it rank above those who have only a synonym', () => {
  const plain = createSearch({ synonyms: [] });
  for (const word of ['budget', 'technology', 'staff', 'media']) {
    const own = foundBy(plain, word);
    expect(
      foundBy(full, word)
        .slice(0, 5)
        .filter((id) => !own.includes(id)),
      word,
    ).toEqual([]);
  }
});

test('groups of your own take the place of ours', () => {
  const search = createSearch({ synonyms: [['kaizen', 'continuous improvement']] });
  expect(foundBy(search, 'kaizen')).toContain('practice-10-leadership-e');
  expect(foundBy(search, 'FOIA')).toEqual([]);
  // The phrase is looked for as a whole: "improvement" alone does not do.
  expect(foundBy(search, 'kaizen')).not.toContain('practice-07-management-i');
});
