/** The tags as a React app writes them: known by name, with the attributes that they take and no others. */
import '@icma-sdk/elements/practice/define';

export const known = (
  <icma-practice number="7" layout="row" heading-level="3">
    <h3>Strategic Planning</h3>
  </icma-practice>
);
// @ts-expect-error There is no such layout.
export const unknownLayout = <icma-practice number="7" layout="round" />;
// @ts-expect-error There is no such tag.
export const unknownTag = <icma-unknown />;
