import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import type { TextFile, YamlPart } from '../project/project.ts';

/** Where the YAML begins and ends in a document, and where its text begins, as offsets. */
export type Split = { yamlStart: number; yamlEnd: number; bodyStart: number };

/** Finds the frontmatter of a document between its two fences. */
export function splitFrontmatter(file: TextFile): Split | { problems: Problem[] } {
  const open = /^---\n/.exec(file.text);
  const close = open ? file.text.indexOf('\n---\n', 3) : -1;
  if (open === null || close === -1) {
    const message = 'The file does not begin with its details between two lines of three hyphens.';
    return { problems: [{ id: 'frontmatter-no-fence', ...placeAt(file, 0), message }] };
  }
  return { yamlStart: 4, yamlEnd: close + 1, bodyStart: close + 5 };
}

/** What is wrong with YAML before anything is known of what it should say. */
export function frontmatterProblems(file: TextFile, yaml: YamlPart): Problem[] {
  return yaml.document.errors.map((error) => ({
    id: 'frontmatter-not-yaml',
    ...placeAt(file, error.pos[0]),
    message: `This cannot be read: ${error.message}`,
  }));
}
