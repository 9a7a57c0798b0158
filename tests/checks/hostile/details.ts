import { COUNT, GLOSSARY, SHORT, SITE, YEAR_END, end, figures, lines, swap } from './cases.ts';
import type { Case, Change } from './cases.ts';

function title(text: string): Change {
  return swap('title: Children’s Services progress update', text);
}

/** The details of a file and what marks their beginning and end. */
export const FRONTMATTER: readonly Case[] = [
  {
    name: 'details in JavaScript',
    path: SHORT,
    change: swap('---\ntitle', '---js\ntitle'),
    problem: 'frontmatter-language',
  },
  {
    name: 'a space after the fence',
    path: SHORT,
    change: swap('---\ntitle', '--- \ntitle'),
    problem: 'frontmatter-no-fence',
  },
  {
    name: 'a fence that is never closed',
    path: SHORT,
    change: swap('priority: leadership\n---\n', 'priority: leadership\n'),
    problem: 'frontmatter-not-closed',
    at: '---',
  },
  {
    name: 'an apostrophe within quotes, and a colon',
    path: SHORT,
    change: title("title: 'The council's work: better'"),
    problem: 'frontmatter-not-yaml',
  },
  {
    name: 'curly quotes around words',
    path: SHORT,
    change: title('title: “Progress update”'),
    problem: 'frontmatter-curly-quotes',
  },
  {
    name: 'an entry below a list that is still a remark',
    path: SHORT,
    change: swap(
      '---\n\n##',
      "# closes:\n  - update: '2017-18-q4'\n    id: x\n    outcome: done\n    paragraph: '1'\n---\n\n##",
    ),
    problem: 'frontmatter-swallowed-words',
  },
  {
    name: 'an anchor and an alias',
    path: SHORT,
    change: title('title: &t Progress'),
    problem: 'frontmatter-anchor',
  },
  {
    name: 'a tag of JavaScript',
    path: SHORT,
    change: title('title: !!js/function "function () {}"'),
    problem: 'frontmatter-tag',
  },
  {
    name: 'a directive',
    path: COUNT,
    change: swap('title: Children in care', '%YAML 1.1\n---\ntitle: Children in care'),
    problem: 'frontmatter-directive',
  },
  {
    name: 'a merge key',
    path: SHORT,
    change: lines('<<: {a: 1}'),
    problem: 'frontmatter-merge-key',
    at: '<<:',
  },
  {
    name: 'a key given twice',
    path: SHORT,
    change: lines('title: Another'),
    problem: 'frontmatter-repeated-key',
    at: 'title: Another',
  },
  {
    name: 'a layout, which runs a program',
    path: SHORT,
    change: lines('layout: ../../evil.mjs'),
    problem: 'frontmatter-magic-key',
    at: 'layout:',
  },
  {
    name: 'a key that is a list',
    path: SHORT,
    change: lines('? [a, b]\n: c'),
    problem: 'frontmatter-key',
    at: '? [',
  },
  {
    name: 'a number in octal',
    path: SHORT,
    change: figures({ value: '021' }),
    problem: 'frontmatter-number',
    at: '021',
  },
  {
    name: 'a number with a comma',
    path: SHORT,
    change: figures({ value: '1,200' }),
    problem: 'frontmatter-wrong-kind',
    at: '1,200',
  },
  {
    name: 'more digits than a number holds',
    path: SHORT,
    change: figures({ value: '12345678901234567890' }),
    problem: 'frontmatter-long-number',
    at: '1234567',
  },
  {
    name: 'yes for true',
    path: YEAR_END,
    change: swap('year-end: true', 'year-end: yes'),
    problem: 'frontmatter-yes-or-no',
  },
  {
    name: 'details that end too soon',
    path: SHORT,
    change: swap('commitments:\n', '---\ncommitments:\n'),
    problem: 'frontmatter-second-document',
    at: '---\ncommitments',
  },
  {
    name: 'words behind a #',
    path: SHORT,
    change: title('title: Progress on priority #1'),
    problem: 'frontmatter-swallowed-words',
  },
  {
    name: 'a code for a letter that looks like another',
    path: SHORT,
    change: title('title: "Pr\\u043Egress update"'),
    problem: 'frontmatter-hidden-character',
  },
  {
    name: 'a script in an indicator',
    path: COUNT,
    change: swap('title: Children in care', 'title: Children <script>alert(1)</script> in care'),
    problem: 'body-markup-in-detail',
    at: '<script>',
  },
  {
    name: 'a link that runs a program in an indicator',
    path: COUNT,
    change: swap('title: Children in care', 'title: "[Children in care](javascript:alert(1))"'),
    problem: 'body-markup-in-detail',
    at: 'javascript:',
  },
  {
    name: 'codes of a tag in the glossary',
    path: GLOSSARY,
    change: end('\n- id: tag\n  term: Tag\n  means: A &lt;b&gt; of sorts.\n'),
    problem: 'body-markup-in-detail',
    at: '&lt;b',
  },
  {
    name: 'an expression in the notice of the site',
    path: SITE,
    change: swap('notice: This is', 'notice: This {is}'),
    problem: 'body-markup-in-detail',
  },
  {
    name: 'a colour that is more than one',
    path: SITE,
    change: swap(`brand: '#12436D'`, `brand: '#12436D;}body{display:none'`),
    problem: 'frontmatter-not-allowed',
  },
  {
    name: 'an address of the site with a name before an @',
    path: SITE,
    change: swap('url: https://', 'url: https://council@'),
    problem: 'frontmatter-not-allowed',
  },
  {
    name: 'an email address that is more than one',
    path: SITE,
    change: swap('licence: Open', 'contact-email: a@example.org?bcc=b@example.org\nlicence: Open'),
    problem: 'frontmatter-not-allowed',
    at: 'contact-email:',
  },
  {
    name: 'a summary whose quote never opened',
    path: SHORT,
    change: swap('summary: ', 'summary: Children are safe, and more."\nsummary-of-old: '),
    problem: 'frontmatter-unopened-quote',
  },
];
