/** How changesets become changelog entries: the words of the changeset alone, for a reader who does not know the commits. */

/** The parts of a changeset that are read here. */
interface Changeset {
  readonly summary: string;
}

/** A package of ours that an entry's package depends on, with the version that it has now. */
interface Dependency {
  readonly name: string;
  readonly newVersion: string;
}

/** One changeset as an item of a list; its further lines belong to the item. */
export function getReleaseLine({ summary }: Changeset): string {
  const [first, ...rest] = summary.trim().split('\n');
  return [`- ${first}`, ...rest.map((line) => (line.trim() ? `  ${line.trimEnd()}` : ''))].join('\n');
}

/** What else of ours a package now stands on, in one line; empty if nothing. */
export function getDependencyReleaseLine(_: readonly Changeset[], dependencies: readonly Dependency[]): string {
  if (dependencies.length === 0) return '';
  return `- Stands on ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}.`;
}

export default { getReleaseLine, getDependencyReleaseLine };
