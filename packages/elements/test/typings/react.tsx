/** The tags as a React 19 app in TypeScript writes them. Compiled by typings.test.ts and never run. */
import type { IcmaPracticeMap, IcmaPractices, PracticeResults } from '@icma-sdk/elements';
import type { CustomElements } from '@icma-sdk/elements/jsx';
import { createRef } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

const list = createRef<IcmaPractices>();
const map = createRef<IcmaPracticeMap>();
declare const results: PracticeResults;

export const page = (
  <main>
    <icma-practice
      number="7"
      layout="row"
      heading-level="3"
      className="site"
      key="7"
      data-row={1}
      aria-label="Seven"
      onClick={(event) => event.preventDefault()}
    >
      <h3>Strategic Planning</h3>
    </icma-practice>
    <icma-tenet
      number="3"
      key="3"
      className="site"
      ref={(element) => element?.headingLevel}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the type of it is what is tried here.
      dangerouslySetInnerHTML={{ __html: '<p>Text</p>' }}
      suppressHydrationWarning
    />
    <icma-practice-map ref={map} results={results} headingLevel="2" />
    <icma-practices
      ref={list}
      query="budget"
      kind="leadership"
      onicma-filter={(event) => event.filter.query.trim() + event.practiceIds.join()}
      onicma-copy={({ itemId, text }) => `${itemId} ${text.length}`}
      onicma-select={({ itemId }) => list.current?.setAttribute('data-item', itemId ?? '')}
    />
  </main>
);

export const wrong = [
  // @ts-expect-error There is no such layout.
  <icma-practice number="7" layout="round" key={1} />,
  // @ts-expect-error There is no such tag.
  <icma-unknown key={2} />,
  // @ts-expect-error There is no such property.
  <icma-tenet nombre="3" key={3} />,
  // @ts-expect-error A filter has no such field.
  <icma-practices onicma-filter={({ words }) => words} key={4} />,
  <icma-tenet
    number="3"
    // @ts-expect-error Markup is given as React has it.
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the type of it is what is tried here.
    dangerouslySetInnerHTML="<p>Text</p>"
    key={6}
  />,
  // @ts-expect-error Results are a map.
  <icma-practice-map results="many" key={5} />,
];
