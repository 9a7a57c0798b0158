import { closeSync, openSync, readSync } from 'node:fs';
import { Command } from 'commander';
import { readReport } from '../report/read-report.ts';
import { LARGEST_REPORT } from '../report/report.ts';
import { renderMarkdown } from '../report/render/markdown.ts';

// The trusted side: what it reads was made by the code of a pull request, and is data and nothing more.

const program = new Command('render-report')
  .description('Prints a report that another run has written as JSON, as a comment for a pull request.')
  .argument('<file>', 'the report as JSON')
  .option('--commit <hash>', 'the commit it reports on')
  .parse();
const { commit } = program.opts<{ commit?: string }>();
const [file = ''] = program.args;
if (commit !== undefined && !/^[0-9a-f]{40,64}$/.test(commit)) program.error('--commit is not a whole hash.');

const report = readReport(textOf(file) ?? program.error(`There is no file ${file}.`));
process.stdout.write(
  renderMarkdown(report ?? program.error('The file is not a report as this program knows it.'), { commit }),
);

/** What a file says, but none of it where it is larger than may be read; undefined when there is none. */
function textOf(path: string): string | undefined {
  const buffer = Buffer.alloc(LARGEST_REPORT + 1);
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return undefined;
  }
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length === buffer.length) break;
  }
  closeSync(descriptor);
  return length > LARGEST_REPORT ? '' : buffer.toString('utf8', 0, length);
}
