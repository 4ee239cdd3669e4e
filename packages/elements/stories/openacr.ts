/** A conformance report in the format of OpenACR 0.1.0, as far as it is shown here. */
export interface ConformanceReport {
  readonly title: string;
  readonly report_date: string;
  readonly product: { readonly name: string; readonly description?: string };
  readonly notes?: string;
  readonly evaluation_methods_used?: string;
  readonly chapters: Readonly<Record<string, Chapter>>;
}

interface Chapter {
  readonly disabled?: boolean;
  readonly notes?: string;
  readonly criteria?: readonly Criterion[];
}

interface Criterion {
  readonly num: string;
  readonly components: readonly {
    readonly name: string;
    readonly adherence: { readonly level: string; readonly notes?: string };
  }[];
}

/** The report as Markdown: what it covers, how it was made, and a table of criteria for each chapter; a chapter left out says why. */
export function openacrMarkdown(report: ConformanceReport): string {
  return [
    `## ${report.title}`,
    `${report.product.name}, ${report.report_date}. ${report.product.description ?? ''}`,
    report.notes ?? '',
    report.evaluation_methods_used ? `**How it was evaluated.** ${report.evaluation_methods_used}` : '',
    ...Object.entries(report.chapters).flatMap(([id, chapter]) => [`### ${spoken(id)}`, ...chapterMarkdown(chapter)]),
  ]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

function chapterMarkdown({ disabled, notes = '', criteria = [] }: Chapter): string[] {
  if (disabled) return [`Left out. ${notes}`];
  const rows = criteria.flatMap(({ num, components }) =>
    components.map(({ name, adherence }) => {
      const cells = [components.length > 1 ? `${num} (${name})` : num, spoken(adherence.level), adherence.notes ?? ''];
      return `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
    }),
  );
  return [notes, ['| criterion | level | remarks |', '|---|---|---|', ...rows].join('\n')];
}

/** `not-applicable` → `Not applicable` */
function spoken(id: string): string {
  const words = id.replace(/[-_]/g, ' ');
  return (
    words.charAt(0).toUpperCase() +
    words.slice(1).replace(/ (a{1,3})$/, (_, level: string) => ` ${level.toUpperCase()}`)
  );
}
