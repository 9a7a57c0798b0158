import type { Term } from '../../schemas/glossary.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { dataFileAt } from '../project/project.ts';
import { decisionsOf, indicatorsOf, strategiesOf, updatesOf } from '../sources.ts';
import { placeOfMention } from './mention.ts';
import type { Mention } from './mention.ts';

/** Names of one kind, each of which may stand once. */
type Names = { what: string; mentions: Mention[] };

/** Names that stand twice where each may stand once. */
export const uniqueNames: Check = (context) =>
  [
    ...inUpdates(context),
    ...inDecisions(context),
    ...inIndicators(context),
    ...inStrategies(context),
    ...inSite(context),
    ...inGlossary(context),
  ].flatMap(repeats);

function repeats({ what, mentions }: Names): Problem[] {
  const first = new Map<string, Mention>();
  return mentions.flatMap((mention) => {
    const key = mention.name.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, mention);
      return [];
    }
    const place = placeOfMention(earlier);
    const where =
      earlier.file === mention.file ? `on line ${place.line}` : `in ${place.path} on line ${place.line}`;
    const message = `${what} “${mention.name}” stands here for the second time; the first is ${where}.`;
    return [{ id: 'references-twice', ...placeOfMention(mention), message }];
  });
}

function inUpdates(context: CheckContext): Names[] {
  return updatesOf(context).flatMap(({ item, file }) => {
    const lines = item.table.flatMap(({ indicators }, line) =>
      indicators.map((name, index) => ({ file, keys: ['table', line, 'indicators', index], name })),
    );
    return [
      named('The commitment', file, ['commitments'], item.commitments),
      named('The key priority', file, ['key-priorities'], item['key-priorities']),
      listedNames('The strategy', file, ['strategies'], item.strategies),
      { what: 'The indicator', mentions: lines },
    ];
  });
}

/** What one resolution notes, and speaks of; another resolution may note the same. */
function inDecisions(context: CheckContext): Names[] {
  return decisionsOf(context).flatMap(({ item, file }) =>
    item.resolutions.flatMap(({ notes, indicators }, resolution) => [
      {
        what: 'What is noted,',
        mentions: notes.map(({ update, paragraph }, index) => ({
          file,
          keys: ['resolutions', resolution, 'notes', index, paragraph === undefined ? 'update' : 'paragraph'],
          name: paragraph === undefined ? update : `paragraph ${paragraph} of ${update}`,
        })),
      },
      listedNames('The indicator', file, ['resolutions', resolution, 'indicators'], indicators),
    ]),
  );
}

function inIndicators(context: CheckContext): Names[] {
  const indicators = indicatorsOf(context);
  const titles = indicators.map(({ item, file }) => ({ file, keys: ['title'], name: item.title }));
  return [
    { what: 'The title', mentions: titles },
    ...indicators.flatMap(({ item, file }) => [
      listedNames('The priority', file, ['priorities'], item.priorities),
      listedNames('The part', file, ['parts'], item.parts),
    ]),
  ];
}

/** A priority's name is its address, so no two strategies may share one. A heading leads to one priority of a strategy. */
function inStrategies(context: CheckContext): Names[] {
  const strategies = strategiesOf(context);
  const all = (what: string, list: 'priorities' | 'key-priorities'): Names => ({
    what,
    mentions: strategies.flatMap(({ item, file }) => named(what, file, [list], item[list]).mentions),
  });
  const headings = strategies.map(({ item, file }) => ({
    what: 'The heading',
    mentions: item.priorities.flatMap((priority, index) =>
      headingsOf(priority).map((name) => ({
        file,
        keys: ['priorities', index, ...headingKey(name, priority)],
        name,
      })),
    ),
  }));
  return [all('The priority', 'priorities'), all('The key priority', 'key-priorities'), ...headings];
}

type Priority = ReturnType<typeof strategiesOf>[number]['item']['priorities'][number];

/** What a section of a priority may be headed, each once: its title stands for it too. */
function headingsOf({ title, headings }: Priority): string[] {
  const first = new Map([title, ...headings].toReversed().map((name) => [name.toLowerCase(), name]));
  return [...first.values()];
}

function headingKey(name: string, { headings }: Priority): PropertyKey[] {
  const index = headings.indexOf(name);
  return index === -1 ? ['title'] : ['headings', index];
}

function inSite({ library, project }: CheckContext): Names[] {
  const file = dataFileAt(project, 'data/site.yaml');
  if (file === undefined) return [];
  const { areas } = library.site;
  const codes = areas.flatMap(({ code }, index) =>
    code === undefined ? [] : [{ file, keys: ['areas', index, 'code'], name: code }],
  );
  const names = areas.map(({ name }, index) => ({ file, keys: ['areas', index, 'name'], name }));
  return [
    named('The area', file, ['areas'], areas),
    { what: 'The name', mentions: names },
    { what: 'The code', mentions: codes },
  ];
}

function inGlossary({ project }: CheckContext): Names[] {
  const file = dataFileAt(project, 'data/glossary.yaml');
  // The library holds the terms in another order than the file.
  const terms = Array.isArray(file?.yaml.data) ? (file.yaml.data as Term[]) : [];
  if (file === undefined) return [];
  return [
    named('The name', file, [], terms),
    {
      what: 'The term',
      mentions: terms.map(({ term }, index) => ({ file, keys: [index, 'term'], name: term })),
    },
  ];
}

/** The ids of a list. */
function named(
  what: string,
  file: Mention['file'],
  list: readonly PropertyKey[],
  items: readonly { id: string }[],
): Names {
  return { what, mentions: items.map(({ id }, index) => ({ file, keys: [...list, index, 'id'], name: id })) };
}

/** The entries of a list of names. */
function listedNames(
  what: string,
  file: Mention['file'],
  list: readonly PropertyKey[],
  names: readonly string[],
): Names {
  return { what, mentions: names.map((name, index) => ({ file, keys: [...list, index], name })) };
}
