import * as associations from '../src/associations/index.js';
import * as core from '../src/index.js';
import * as revisions from '../src/revisions/index.js';
import { jsonSchema } from './json-schema.js';

const notAffiliated = 'Not affiliated with, sponsored by or endorsed by ICMA.';

const corpus: core.Corpus = {
  formatVersion: 1,
  notice: `The fields listed in "wording" hold the words of the International City/County Management Association (ICMA), unaltered but for repairs of scan damage; all rights in them remain with ICMA. The fields listed in "editorial" hold our words. Ids, types, kinds and dates are keys of this format; numbers and letters are as printed. ${notAffiliated}`,
  wording: [
    'editions[].title',
    'codeOfEthics.title',
    'codeOfEthics.preamble.statement',
    'codeOfEthics.tenets[].statement',
    'codeOfEthics.adoption.statement',
    'icmaPractices.title',
    'icmaPractices.introduction[].statement',
    'icmaPractices.practices[].title',
    'icmaPractices.practices[].statement',
    'icmaPractices.practices[].leadership[].statement',
    'icmaPractices.practices[].management[].statement',
    'icmaPractices.narrative.title',
    'icmaPractices.narrative.statement',
    'icmaPractices.narrative.groups[].statement',
  ],
  editorial: [
    'notice',
    'editions[].dated',
    'codeOfEthics.preamble.source.locator',
    'codeOfEthics.tenets[].title',
    'codeOfEthics.tenets[].source.locator',
    'codeOfEthics.adoption.source.locator',
    'icmaPractices.introduction[].source.locator',
    'icmaPractices.practices[].slug',
    'icmaPractices.practices[].source.locator',
    'icmaPractices.narrative.groups[].title',
    'icmaPractices.narrative.source.locator',
  ],
  editions: core.editions,
  codeOfEthics: core.codeOfEthics,
  icmaPractices: core.icmaPractices,
};

const { codePractice, tenetPractice, tenetPracticeUnrelated, legacyAreas, legacyPractices } = associations;
const associationsFile: core.AssociationsFile = {
  formatVersion: 1,
  notice: `Judgement and rationales are ours, not ICMA's; only rows whose basis is "explicit" rest on the documents naming each other. Titles of the earlier areas are ICMA's. ${notAffiliated}`,
  codePractice,
  tenetPractice,
  tenetPracticeUnrelated,
  legacyAreas,
  legacyPractices,
};

const revisionsFile: core.RevisionsFile = {
  formatVersion: 1,
  notice: `Facts in our words, none of ICMA's new wording. That an item has no row means that no change to it is known to us. ${notAffiliated}`,
  editionOrigins: revisions.editionOrigins,
  revisions: revisions.revisions,
};

/**
 * File name in `dist` → its text. The same sources give the same bytes: order is that of the data, lines end in LF. The
 * three data files are one line (4 % smaller over the wire); the schema is spread out, as people read it.
 */
export function jsonFiles(): Record<string, string> {
  return {
    'data.json': `${JSON.stringify(corpus)}\n`,
    'associations.json': `${JSON.stringify(associationsFile)}\n`,
    'revisions.json': `${JSON.stringify(revisionsFile)}\n`,
    'schema.json': `${JSON.stringify(jsonSchema(), null, 1)}\n`,
  };
}
