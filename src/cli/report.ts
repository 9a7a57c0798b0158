import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { Command } from 'commander';
import { serverDocument } from '../charts/server-document.ts';
import { trendChart } from '../charts/trend-chart.ts';
import { nodeTree } from '../checks/project/tree.ts';
import { trendOf } from '../components/charts/trend-data.ts';
import { isIsoDate } from '../domain/calendar-date.ts';
import { londonDate } from '../domain/london-time.ts';
import { buildClock } from '../library/clock.ts';
import { reportOf } from '../report/index.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { renderPage } from '../report/render/page.ts';
import type { Pictures } from '../report/render/page.ts';
import { standalonePicture } from '../report/render/standalone-picture.ts';
import { sidesOf } from '../report/sides.ts';
import { MOST_PICTURES, changedTrends } from '../report/trends.ts';
import type { TrendChange } from '../report/trends.ts';
import { gitTree, partingCommit } from './git-tree.ts';
import { readPresent, readPublished } from './read-state.ts';
import { runCheck } from './run-check.ts';

type Options = {
  base: string;
  json?: string;
  markdown?: string;
  page?: string;
  today?: string;
  embargoed?: boolean;
};

/** A page of a project whose settings cannot be read has the colours of the demonstration. */
const PLAIN_LOOK = {
  council: '',
  service: 'Quarterlight',
  theme: { brand: '#12436D', 'brand-text': '#FFFFFF', link: '#1A5A96' },
};

const program = new Command('report')
  .description('Says what readers of the site will see change, and nothing else.')
  .option('--base <ref>', 'the branch or commit to hold the files against', 'main')
  .option('--json <file>', 'write the report as JSON, for programs')
  .option('--markdown <file>', 'write it as Markdown, with pictures of trends beside it')
  .option('--page <file>', 'write it as a page to open in a browser')
  .option('--today <day>', 'the day to take as today, such as 2026-01-31')
  .option('--embargoed', 'tell of documents under embargo too')
  .parse();
const options = program.opts<Options>();
const { base: reference, today, embargoed = false } = options;
if (today !== undefined && !isIsoDate(today)) {
  program.error(`--today is “${today}”; write a day such as 2026-01-31.`, { exitCode: 2 });
}

const root = process.cwd();
const now = buildClock({ ...process.env, ...(today !== undefined && { QUARTERLIGHT_TODAY: today }) }, () =>
  Temporal.Now.instant().toString(),
);
const commit = commitOf(reference);
const day = londonDate(now);
// The present state is checked in a process of its own while this one reads the other.
const found = runCheck(root, day, commit);
const base = readPublished(gitTree(root, commit), day);
const head = readPresent(nodeTree(root), await found, base);
const comparison = sidesOf(base, head, now, embargoed);
const trends = comparison.sides === undefined ? [] : changedTrends(comparison.sides, trendOf);
const report = reportOf(comparison, trends, { base: commit, today: day });

const { json, markdown, page } = options;
if (json !== undefined) write(json, `${JSON.stringify(report, null, 2)}\n`);
if (page !== undefined) {
  write(page, renderPage(report, comparison.sides?.head.library.site ?? PLAIN_LOOK, draw(trends)));
}
if (markdown !== undefined) writeMarkdown(markdown);
if (json === undefined && markdown === undefined && page === undefined) {
  process.stdout.write(renderMarkdown(report));
}

function commitOf(ref: string): string {
  try {
    return partingCommit(root, ref);
  } catch (error) {
    return program.error((error as Error).message, { exitCode: 2 });
  }
}

function writeMarkdown(file: string): void {
  const folder = `${basename(file, extname(file))}-pictures`;
  write(file, renderMarkdown(report, { pictures: `${folder}/` }));
  for (const [name, { before, after }] of draw(trends)) {
    write(join(dirname(file), folder, `${name}-before.svg`), standalonePicture(before));
    write(join(dirname(file), folder, `${name}-after.svg`), standalonePicture(after));
  }
}

function draw(changes: readonly TrendChange[]): Pictures {
  const context = { document: serverDocument() };
  return new Map(
    changes.slice(0, MOST_PICTURES).map(({ name, was, now: is }) => [
      name,
      {
        before: trendChart({ ...was.data, id: `before-${was.data.id}` }, context),
        after: trendChart({ ...is.data, id: `after-${is.data.id}` }, context),
      },
    ]),
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
