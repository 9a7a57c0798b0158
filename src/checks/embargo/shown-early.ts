import { decisionUrl, updateUrl } from '../../library/routes.ts';
import { visitsOf, visitsTo } from '../body/visits.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey, placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { decisionsOf, updatesOf } from '../sources.ts';

/** Documents that speak of another which is public only later: they would tell of it, and lead nowhere. */
export const shownEarly: Check = (context) => {
  const embargoes = embargoesIn(context);
  if (embargoes.size === 0) return [];
  return context.project.documents.flatMap((file) => [
    ...linksTooEarly(file, embargoes),
    ...closuresTooEarly(file, embargoes, context),
  ]);
};

/** When each page under embargo becomes public, on London's clock, which sorts as text. */
function embargoesIn(context: CheckContext): ReadonlyMap<string, string> {
  const updates = new Map(
    updatesOf(context).map(({ item }) => [updateUrl(item.id), item['publish-at'] ?? '']),
  );
  const decisions = decisionsOf(context).map(({ item }) => {
    const own = item['publish-at'] ?? '';
    const update = updates.get(updateUrl(item.update)) ?? '';
    return [decisionUrl(item.id), own > update ? own : update] as const;
  });
  return new Map([...updates, ...decisions].filter(([, publishAt]) => publishAt !== ''));
}

function linksTooEarly(file: DocumentFile, embargoes: ReadonlyMap<string, string>): Problem[] {
  if (file.tree === undefined) return [];
  const own = embargoes.get(`/${file.collection}/${file.id}/`) ?? '';
  return visitsTo(visitsOf(file.tree), 'link').flatMap(({ node }) => {
    const [page = ''] = node.url.replace(/^https:\/\/[^/]+/, '').split('#');
    const until = embargoes.get(page) ?? '';
    return until > own ? [problem(placeOfNode(file, node), page, until)] : [];
  });
}

function closuresTooEarly(
  file: DocumentFile,
  embargoes: ReadonlyMap<string, string>,
  context: CheckContext,
): Problem[] {
  if (file.collection !== 'updates') return [];
  const own = embargoes.get(updateUrl(file.id)) ?? '';
  const update = context.library.updates.find(({ id }) => id === file.id);
  return (update?.closes ?? []).flatMap((closure, index) => {
    const page = updateUrl(closure.update);
    const until = embargoes.get(page) ?? '';
    return until > own ? [problem(placeOfKey(file, ['closes', index, 'update'], 'value'), page, until)] : [];
  });
}

function problem(place: ReturnType<typeof placeOfKey>, page: string, until: string): Problem {
  const message = `This leads to ${page}, which is under embargo until ${until} and would not be there before.`;
  return { id: 'embargo-shown-early', ...place, message };
}
