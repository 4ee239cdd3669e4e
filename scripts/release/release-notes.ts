/** What release notes are made of. */
export interface Release {
  readonly version: string;
  /** What is said of each package, by name; the text of its latest changelog section. */
  readonly sections: readonly { readonly name: string; readonly text: string }[];
  /** Version that the data are compared with; without one, this is the first release. */
  readonly previous?: string;
  /** Computed differences of the data, as Markdown. */
  readonly dataChanges?: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** The notes of a release, as Markdown: what people wrote, what was computed of the data, and the files with their sums. */
export function releaseNotes({ version, sections, previous, dataChanges, files }: Release): string {
  const data = previous
    ? `Compared with ${previous}, by computation:\n\n${dataChanges}`
    : 'First release: nothing to compare with.\n';
  return [
    `# ${version}\n`,
    ...sections.map(({ name, text }) => `## ${name}\n\n${text || `As before, at version ${version}.`}\n`),
    `## Data\n\n${data}`,
    '## Files\n\n| file | bytes | sha256 |\n| --- | ---: | --- |',
    ...files.map(({ name, bytes, sha256 }) => `| ${name} | ${bytes} | \`${sha256}\` |`),
  ]
    .join('\n')
    .concat('\n');
}

/** The newest section of a changelog, without the version that heads it; its headings one level deeper. */
export function latestSection(changelog: string): string {
  const [, section = ''] = changelog.split(/^## .*$/m);
  return section.trim();
}
