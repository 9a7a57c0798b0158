import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { askAllFigures } from '../scaffold/ask-all-figures.ts';
import { decisionFile } from '../scaffold/decision-file.ts';
import { DECISION_QUESTIONS, decisionAnswers } from '../scaffold/decision-questions.ts';
import { interview } from '../scaffold/interview.ts';
import type { Ask } from '../scaffold/interview.ts';
import { nextSteps } from '../scaffold/next-steps.ts';
import type { Answers, Present, Question } from '../scaffold/question.ts';
import type { ScaffoldFile } from '../scaffold/scaffold-file.ts';
import { updateFile } from '../scaffold/update-file.ts';
import { UPDATE_QUESTIONS, updateAnswers } from '../scaffold/update-questions.ts';
import { writeEditorHelp } from './editor-help.ts';
import { presentAt } from './present-at.ts';

/** Something that can be begun: what is asked, and the file that comes of the answers. */
type Kind = {
  questions: readonly Question[];
  fileOf: (answers: Answers, present: Present) => ScaffoldFile | Promise<ScaffoldFile>;
};

const UPDATE: Kind = {
  questions: UPDATE_QUESTIONS,
  fileOf: async (answers, present) => {
    const { library, report } = present;
    const given = { ...updateAnswers(answers), report };
    if (answers['figures'] !== 'yes') return updateFile(given, library);
    if (ask === undefined)
      return program.error('Figures can be typed in at a terminal only. Leave --figures out.');
    // Somebody may add an indicator meanwhile, and what is half written then cannot be read.
    const again = () => (presentAt(root) ?? present).library;
    const answered = await askAllFigures(
      given.quarter,
      { ...present, report: reportOf(answers, report), again },
      ask,
    );
    return updateFile({ ...given, ...answered }, again());
  },
};

/** The report whose numbers are looked for: none where its text is not to be taken. */
function reportOf({ outline }: Answers, report: string | undefined): string | undefined {
  return outline === 'report' ? report : undefined;
}

const DECISION: Kind = {
  questions: DECISION_QUESTIONS,
  fileOf: (answers, { library }) => decisionFile(decisionAnswers(answers), library),
};

const root = process.cwd();
const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
// Without this, Node would end by itself in the middle of a question, as if all were well.
terminal?.once('SIGINT', giveUp).once('close', giveUp);
const ask: Ask | undefined = terminal && ((words) => terminal.question(words));

const program = new Command('new')
  .description('Begins an update or the record of a decision, with a blank for whatever is to be filled in.')
  .action(async () => begin(await kindAskedFor(), {}));
const update = program
  .command('update')
  .description('Begins the update of a quarter.')
  .argument('[quarter]', 'the quarter, such as 2018-19-q3')
  .action((quarter: string | undefined, flags: Answers) =>
    begin(UPDATE, { ...flags, ...(quarter !== undefined && { quarter }) }),
  );
const decision = program
  .command('decision')
  .description('Begins the record of a decision.')
  .action((flags: Answers) => begin(DECISION, flags));
addFlags(update, UPDATE_QUESTIONS);
addFlags(decision, DECISION_QUESTIONS);
await program.parseAsync();
terminal?.removeListener('close', giveUp).close();

function addFlags(command: Command, questions: readonly Question[]): void {
  for (const { name, words, example } of questions) {
    if (name !== 'quarter') command.option(`--${name} <answer>`, `${words} Such as ${example}.`);
  }
}

async function kindAskedFor(): Promise<Kind> {
  if (ask === undefined) {
    return program.error('Say what to begin: npm run new -- update 2018-19-q3, or npm run new -- decision.');
  }
  for (;;) {
    const typed = (await ask('What do you want to begin, an update or a decision? ')).trim().toLowerCase();
    if (/^(?:an )?u(?:pdate)?$/.test(typed)) return UPDATE;
    if (/^(?:a )?d(?:ecision)?$/.test(typed)) return DECISION;
  }
}

async function begin({ questions, fileOf }: Kind, flags: Answers): Promise<void> {
  const present = whatIsThere();
  const result = await interview(questions, asNamed(flags), present, ask);
  if ('faults' in result) return program.error(result.faults.join('\n'));
  const file = await fileOf(result.answers, present);
  write(file);
  writeEditorHelp(root, whatIsThere());
  console.log(`\n${nextSteps(file)}`);
}

function whatIsThere(): Present {
  return (
    presentAt(root) ?? program.error('The files in data/ cannot be read. Run npm run check, which says why.')
  );
}

/** Commander hands on --publish-at as publishAt. */
function asNamed(flags: Answers): Answers {
  const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(flags).map(([name, answer]) => [dashed(name), answer]));
}

/** Writes a file where there is none yet. */
function write({ path, text }: ScaffoldFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    program.error(`${path} is there already. Nothing was written.`);
  }
}

function giveUp(): never {
  process.stdout.write('\n');
  return program.error('Nothing was written.');
}
