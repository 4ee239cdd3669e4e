import { tenets } from '@icma-sdk/core';
import { readChoices, readNumber, readText } from '../internal/read-attribute.js';
import { kinds } from '../views/practice-view.js';
import type { PracticesAsked } from '../views/practices-answer.js';
import { groupKeys } from '../views/practices-choices.js';

/** The attributes that say what is asked for. Any of them may hold anything. */
interface AskedAttributes {
  readonly localName: string;
  readonly query: string;
  readonly group: string;
  readonly kind: string;
  readonly tenet: string;
}

/** What the attributes ask for; what means nothing narrows nothing, after one warning. */
export function readAsked({ localName, query, group, kind, tenet }: AskedAttributes): PracticesAsked {
  return {
    query: readText(localName, 'query', query),
    group: readChoices(localName, 'group', group, groupKeys)[0],
    kind: readChoices(localName, 'kind', kind, kinds)[0],
    tenet: tenet ? readNumber(localName, tenet, tenets, 'tenet') : undefined,
  };
}
