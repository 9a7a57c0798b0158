import { whole } from './cases.ts';
import type { Case } from './cases.ts';

const PAGE = `---\ntitle: More\nsummary: More words.\n---\n\nMore words.\n`;
/** Files in places and under names where none may be. */
export const NAMES: readonly Case[] = [
  { name: 'a page in .md', path: 'content/pages/more.md', change: whole(PAGE), problem: 'tree-wrong-ending' },
  {
    name: 'a page with a space in its name',
    path: 'content/pages/more words.mdx',
    change: whole(PAGE),
    problem: 'tree-name',
  },
  {
    name: 'a page whose address a built page has',
    path: 'content/pages/updates.mdx',
    change: whole(PAGE),
    problem: 'tree-taken-address',
  },
  {
    name: 'a page that is the twin of another but for capitals',
    path: 'content/pages/About.mdx',
    change: whole(PAGE),
    problem: 'tree-same-but-capitals',
  },
  {
    name: 'a page in a folder of its own',
    path: 'content/pages/help/more.mdx',
    change: whole(PAGE),
    problem: 'tree-folder',
  },
  {
    name: 'a file loose in content',
    path: 'content/more.mdx',
    change: whole(PAGE),
    problem: 'tree-wrong-place',
  },
  {
    name: 'a hidden file',
    path: 'content/pages/.more.mdx',
    change: whole(PAGE),
    problem: 'tree-hidden-file',
  },
  {
    name: 'a front page in public',
    path: 'public/index.html',
    change: whole('<h1>Other</h1>\n'),
    problem: 'tree-public-file',
  },
  {
    name: 'an update named after a fifth quarter',
    path: 'content/updates/2018-19-q5.mdx',
    change: whole(PAGE),
    problem: 'tree-update-name',
  },
  {
    name: 'a decision named after no day',
    path: 'content/decisions/2018-02-30-budget.mdx',
    change: whole(PAGE),
    problem: 'tree-decision-name',
  },
  {
    name: 'a link to another file',
    path: 'content/pages/more.mdx',
    change: { is: 'link' },
    problem: 'tree-link',
  },
];
