import type { Item, Report, SectionId } from '../report.ts';

/** What each section is called. */
export const TITLES: Readonly<Record<SectionId, string>> = {
  documents: 'Updates and pages',
  figures: 'Figures',
  judgements: 'Targets met or missed, better or worse',
  decisions: 'Decisions and call-in',
  words: 'Words',
  commitments: 'Commitments',
  priorities: 'Strategies and key priorities',
  corrections: 'Corrections and revisions',
  indicators: 'Indicators, targets and definitions',
  trends: 'Trends',
  glossary: 'Glossary',
  site: 'The site itself',
  addresses: 'Addresses',
  pictures: 'Pictures and files',
  disclosure: 'Few people: findings and exceptions',
  problems: 'New problems',
  warnings: 'Warnings to look at twice',
};

export const KINDS: Readonly<Record<Item['kind'], string>> = { new: 'New', changed: 'Changed', gone: 'Gone' };

export const HEADING = 'What changes for the public';
export const NOTHING = 'Nothing that readers of the site can see changes.';

/** How many files a sentence names. */
const NAMED = 20;

/** “12 new, 1 changed, 2 gone” */
export function tallyOf(items: readonly Item[]): string {
  return (['new', 'changed', 'gone'] as const)
    .map((kind) => [items.filter((item) => item.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ');
}

/** What a reader of the report must know beside its sections, a sentence each. */
export function remarksOn({ withheld, unread }: Report): string[] {
  return [
    ...(withheld === 1 ? ['One document under embargo changes too; what it says is not told here.'] : []),
    ...(withheld > 1
      ? [`${withheld} documents under embargo change too; what they say is not told here.`]
      : []),
    ...(unread.length > 0
      ? [`What changes in these files is not told, because they cannot be read: ${named(unread)}.`]
      : []),
  ];
}

/** The first of some files by name, and how many more there are. */
function named(files: readonly string[]): string {
  const more = files.length - NAMED;
  return `${files.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Whether a report has nothing to tell. */
export function isEmpty(report: Report): boolean {
  return report.sections.length === 0 && remarksOn(report).length === 0;
}
