import type { Project } from '../checks/project/project.ts';
import type { Library } from '../library/library.ts';
import type { Present } from './question.ts';

/** What is there already in a project whose essential files could be read. */
export function presentIn({ entries }: Project, library: Library): Present {
  return { library, updates: namesIn('content/updates'), decisions: namesIn('content/decisions') };

  function namesIn(folder: string): ReadonlySet<string> {
    const paths = entries.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`));
    return new Set(paths.map((path) => path.slice(folder.length + 1).replace(/\.mdx$/, '')));
  }
}
