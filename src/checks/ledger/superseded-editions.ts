import { isAsKept, supersededAmong } from '../../library/ledger/editions.ts';
import { editionPath } from '../../library/ledger/ledger.ts';
import type { SealedEdition } from '../../library/ledger/ledger.ts';
import { updateSchema } from '../../schemas/update.ts';
import { readYaml, splitFrontmatter } from '../frontmatter/index.ts';
import { documentOf } from '../project/project.ts';
import type { Project, TextFile } from '../project/project.ts';
import { ledgerOf } from './read-ledger.ts';
import { textHash } from './whole-editions.ts';

/** The kept editions of updates that are no longer what is published, each with a page of its own. */
export function supersededEditions(project: Project): SealedEdition[] {
  return supersededAmong(ledgerOf(project).ledger.editions, (edition) => !isPublished(edition, project));
}

/** Whether an update, as it is now, is what was kept as an edition of it. */
export function isPublished(edition: SealedEdition, project: Project): boolean {
  const now = documentOf(project, 'updates', edition.update);
  if (now === undefined) return false;
  if (textHash(now.text) === edition.sha256) return true;
  const kept = project.texts.find(({ path }) => path === editionPath(edition));
  const [then, is] = [kept && written(kept), written(now)];
  return then !== undefined && is !== undefined && isAsKept(then, is);
}

/** An update as it is written; undefined where it is none, which other checks tell. */
function written(file: TextFile): Parameters<typeof isAsKept>[0] | undefined {
  const split = splitFrontmatter(file);
  if ('problems' in split) return undefined;
  const read = readYaml(file, split.yamlStart, split.yamlEnd);
  const data = 'problems' in read ? undefined : updateSchema.safeParse(read.yaml.data).data;
  return data && { data, text: file.text.slice(split.bodyStart) };
}
