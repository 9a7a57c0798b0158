/** A file that a scaffold writes: its path from the project's folder on, with forward slashes, and its text. */
export type ScaffoldFile = {
  path: string;
  text: string;
  /** What whoever began it should look at first, a paragraph each. */
  notices: readonly string[];
};

/** An MDX file of some lines at the top and a text below them. */
export function documentOf(
  path: string,
  details: readonly string[],
  text: string,
  notices: readonly string[] = [],
): ScaffoldFile {
  return { path, text: ['---', ...details, '---', '', text].join('\n'), notices };
}
