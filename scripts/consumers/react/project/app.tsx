/** The tags as a React app writes them: known by name, with the attributes, properties and events that they have and no others. */
import '@icma-sdk/elements/practice/define';
import type { IcmaPractices } from '@icma-sdk/elements';
import { createRef } from 'react';

const list = createRef<IcmaPractices>();

export const known = (
  <main>
    <icma-practice number="7" layout="row" heading-level="3" className="site">
      <h3>Strategic Planning</h3>
    </icma-practice>
    <icma-practices
      ref={list}
      query="budget"
      onicma-filter={({ filter, practiceIds }) => `${filter.query}: ${practiceIds.length}`}
    />
  </main>
);
// @ts-expect-error There is no such layout.
export const unknownLayout = <icma-practice number="7" layout="round" />;
// @ts-expect-error There is no such tag.
export const unknownTag = <icma-unknown />;
// @ts-expect-error A filter has no such field.
export const unknownField = <icma-practices onicma-filter={({ words }) => words} />;
