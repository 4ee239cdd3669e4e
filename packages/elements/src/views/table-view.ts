/** A plain table: every row has a heading of its own, and a cell without text says that there is nothing. */
export interface TableView {
  readonly caption: string;
  /** The first is that of the rows' headings. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** Printed number of the practice. */
    readonly number: string;
    /** ICMA's title of it. */
    readonly title: string;
    /** Which part of it: `Leadership`, `7.L.A`; empty for the whole. */
    readonly part: string;
    readonly cells: readonly string[];
  }[];
}
