import { ABOUT, REPORT, SHORT, block, inSentence, swap } from './cases.ts';
import type { Case } from './cases.ts';

/** Programs, HTML and components that no text may hold. */
export const PROGRAMS: readonly Case[] = [
  {
    name: 'an import',
    path: ABOUT,
    change: block(`import x from './x.mjs'`),
    problem: 'body-program',
    at: 'import x',
  },
  {
    name: 'an expression in a sentence',
    path: SHORT,
    change: inSentence('{process.env.KEY}'),
    problem: 'body-curly-brackets',
  },
  {
    name: 'an attribute that is an expression',
    path: REPORT,
    change: swap(
      '<Figure of="primary-schools-in-future-in-mind"',
      '<Figure of={"primary-schools-in-future-in-mind"}',
    ),
    problem: 'body-attribute',
  },
  { name: 'HTML in a sentence', path: SHORT, change: inSentence('<b>loud</b>'), problem: 'body-html' },
  {
    name: 'a script with capitals',
    path: ABOUT,
    change: block('<SCRIPT>alert(1)</SCRIPT>'),
    problem: 'body-unknown-component',
    at: '<SCRIPT>',
  },
  {
    name: 'a component that is never closed',
    path: SHORT,
    change: inSentence('<Note>'),
    problem: 'body-not-mdx',
  },
  {
    name: 'a chart in the middle of a sentence',
    path: REPORT,
    change: swap(
      'Few child protection plans',
      'Few <Chart of="child-protection-plans-over-2-years" /> child protection plans',
    ),
    problem: 'body-component-place',
  },
  {
    name: 'words struck out',
    path: ABOUT,
    change: block('A ~~bad~~ word.'),
    problem: 'body-struck-out',
    at: '~~bad',
  },
  { name: 'a task list', path: ABOUT, change: block('- [x] done'), problem: 'body-task-list', at: '- [x]' },
  {
    name: 'words in bright colours of another Markdown',
    path: ABOUT,
    change: block('A ==bright== word.'),
    problem: 'body-stray-sign',
    at: '==bright',
  },
];
