import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

/** Title, slug and code of an item agree: the slug is the title in lower case, and the locator names the code. */
export function titlesMatch(corpus: Corpus): Problem[] {
  return itemsOf(corpus).flatMap(({ file, value, source }) => {
    const check = (field: string, found: string, expected: string) =>
      found === expected
        ? []
        : [
            problem(
              'titles-match',
              file,
              value.id,
              `the ${field} is "${found}" where "${expected}" agrees with the rest.`,
            ),
          ];
    switch (value.type) {
      case 'tenet':
        return check('locator', source.locator, `Tenet ${value.code}`);
      case 'practice':
        return [
          ...check('slug', value.slug, slugOf(value.title)),
          ...check('locator', source.locator, `Practice ${value.code}`),
        ];
      case 'introduction':
        return check('locator', source.locator, `Introduction, paragraph ${value.id.at(-1)}`);
      case 'narrative':
        return check('locator', source.locator, value.title);
      case 'preamble':
        return check('locator', source.locator, 'Preamble');
      case 'adoption':
        return check('locator', source.locator, 'Adoption note');
      default:
        return [];
    }
  });
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
