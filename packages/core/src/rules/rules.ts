import { associationEnds } from './association-ends.js';
import { cleanWhiteSpace } from './clean-white-space.js';
import { codesMatchIds } from './codes-match-ids.js';
import type { Rule } from './corpus.js';
import { counts } from './counts.js';
import { editionsRegistered } from './editions-registered.js';
import { explicitNamesTarget } from './explicit-names-target.js';
import { fileNames } from './file-names.js';
import { idPatterns } from './id-patterns.js';
import { lettersWithoutGap } from './letters-without-gap.js';
import { narrativeCovers } from './narrative-covers.js';
import { nfc } from './nfc.js';
import { noScanJunk } from './no-scan-junk.js';
import { printedOrder } from './printed-order.js';
import { provenanceComplete } from './provenance-complete.js';
import { rationaleLength } from './rationale-length.js';
import { redirectsAlive } from './redirects-alive.js';
import { releasedWording } from './released-wording.js';
import { revisionItems } from './revision-items.js';
import { spansInside } from './spans-inside.js';
import { titleLength } from './title-length.js';
import { titlesMatch } from './titles-match.js';
import { uniqueAssociations } from './unique-associations.js';
import { uniqueIds } from './unique-ids.js';
import { uniqueSlugs } from './unique-slugs.js';

/** Every cross-item rule, by the name of its file. */
export const rules: Readonly<Record<string, Rule>> = {
  'unique-ids': uniqueIds,
  'id-patterns': idPatterns,
  'file-names': fileNames,
  'printed-order': printedOrder,
  'letters-without-gap': lettersWithoutGap,
  'codes-match-ids': codesMatchIds,
  counts,
  'titles-match': titlesMatch,
  'unique-slugs': uniqueSlugs,
  nfc,
  'clean-white-space': cleanWhiteSpace,
  'no-scan-junk': noScanJunk,
  'provenance-complete': provenanceComplete,
  'spans-inside': spansInside,
  'editions-registered': editionsRegistered,
  'association-ends': associationEnds,
  'unique-associations': uniqueAssociations,
  'explicit-names-target': explicitNamesTarget,
  'redirects-alive': redirectsAlive,
  'revision-items': revisionItems,
  'released-wording': releasedWording,
  'narrative-covers': narrativeCovers,
  'rationale-length': rationaleLength,
  'title-length': titleLength,
};
