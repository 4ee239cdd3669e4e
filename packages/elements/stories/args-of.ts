/** What the controls of a tag give to its stories: attributes under the names they have in HTML. */
export type ArgsOf<Tag extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[Tag]> &
  Record<`${string}-${string}`, unknown>;
