import { type CSSResult, css, unsafeCSS } from 'lit';

/** Marks the column that the pointer or the focus is in: one rule per column, as a table has no element for its columns. */
const columns: CSSResult = css`
  ${unsafeCSS([...Array(14).keys()].map((index) => columnRule(index + 2)).join(''))}
`;
export default columns;

function columnRule(nth: number): string {
  const cells = `:is(.numbers>th,tbody>tr>td):nth-child(${nth})`;
  return `table:has(${cells}:is(:hover,:focus-within)) ${cells}{background:var(--_band)}table:has(${cells}:is(:hover,:focus-within)) .numbers>th:nth-child(${nth}){text-decoration:underline 2px}`;
}
