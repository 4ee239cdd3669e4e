import type { LitElement, PropertyDeclaration } from 'lit';
import { expect, test } from 'vitest';
import { IcmaCodeOfEthics } from '../code-of-ethics/code-of-ethics.js';
import { IcmaCrosswalk } from '../crosswalk/crosswalk.js';
import '../define.js';
import { IcmaLevelInput } from '../level-input/level-input.js';
import { IcmaPractice } from '../practice/practice.js';
import { IcmaPracticeMap } from '../practice-map/practice-map.js';
import { IcmaPractices } from '../practices/practices.js';
import { IcmaResults } from '../results/results.js';
import { IcmaSelfAssessment } from '../self-assessment/self-assessment.js';
import { IcmaTenet } from '../tenet/tenet.js';
import { mount, warnings } from './fixtures/page.js';

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
/** What a page's script may set by mistake, and of what most cannot even be made into text. */
const values: Record<string, () => unknown> = {
  'a symbol': () => Symbol('seven'),
  'an object without toString': () => Object.create(null),
  'an object whose toString throws': () => ({
    toString() {
      throw new Error('never');
    },
  }),
  'a revoked proxy': revoked,
};
const classes: Record<string, { properties: Record<string, PropertyDeclaration> }> = {
  'icma-code-of-ethics': IcmaCodeOfEthics,
  'icma-crosswalk': IcmaCrosswalk,
  'icma-level-input': IcmaLevelInput,
  'icma-practice': IcmaPractice,
  'icma-practice-map': IcmaPracticeMap,
  'icma-practices': IcmaPractices,
  'icma-results': IcmaResults,
  'icma-self-assessment': IcmaSelfAssessment,
  'icma-tenet': IcmaTenet,
};
const cases = Object.entries(classes).flatMap(([tag, { properties }]) =>
  Object.entries(properties).map(([property, { type }]) => [tag, property, type] as const),
);

test.each(cases)(
  '<%s> stands whatever a script sets as its property %s, and warns once at most',
  async (tag, property, type) => {
    for (const [name, value] of Object.entries(values)) {
      const errors: unknown[] = [];
      const heard = (event: ErrorEvent | PromiseRejectionEvent) => {
        event.preventDefault();
        errors.push('reason' in event ? event.reason : event.error);
      };
      addEventListener('error', heard);
      addEventListener('unhandledrejection', heard);
      const element = await mount<LitElement>(
        `<${tag} number="7" ${property === 'label' ? '' : 'item="7"'}></${tag}>`,
        tag,
      );
      await element.updateComplete;
      try {
        Object.assign(element, { [property]: value() });
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
      } catch (error) {
        errors.push(error);
      }
      removeEventListener('error', heard);
      removeEventListener('unhandledrejection', heard);
      expect(errors, name).toEqual([]);
    }
    const said = warnings.filter((warning) => warning.includes(tag));
    // A boolean says what it says, and without results there is nothing to compare. One message is said once, whatever else makes the same mistake.
    if (type !== Boolean && property !== 'compare') expect(said.length, warnings.join()).toBeGreaterThan(0);
    expect(said.length, warnings.join()).toBeLessThanOrEqual(Object.keys(values).length);
  },
);
