import type { Answers, Present, Question } from './question.ts';

/** Shows some words at a terminal and gives back the line that is typed. */
export type Ask = (words: string) => Promise<string>;

/** What came of an interview: an answer to every question that needs one, or what stands in the way. */
export type Interview = { answers: Answers } | { faults: string[] };

/**
 * Finds out what has to be known to begin a file: from what was given as flags, each answer in the light of those before it;
 * and if something is missing, by asking for all that was not given and is not known already. Where nobody can be asked, what is missing is a fault.
 * @param given answers by the name of their question
 * @param ask left out where there is no terminal
 */
export async function interview(
  questions: readonly Question[],
  given: Answers,
  present: Present,
  ask?: Ask,
): Promise<Interview> {
  const missing = questions.filter(({ name, isRequired }) => isRequired && given[name] === undefined);
  if (missing.length > 0 && ask === undefined) {
    return { faults: missing.map((question) => `${question.words} Add ${flagOf(question)}.`) };
  }
  let answers: Answers = {};
  const faults: string[] = [];
  const asked: number[] = [];
  for (let at = 0; at < questions.length; at += 1) {
    const question = questions[at];
    if (question === undefined) break;
    const text = given[question.name];
    const isOpen = missing.length > 0 && text === undefined && faults.length === 0 && ask !== undefined;
    const known = isOpen ? question.known?.(answers, present) : undefined;
    const mayAsk = isOpen && known === undefined ? ask : undefined;
    const read = mayAsk
      ? await askUntilRead(question, answers, present, mayAsk)
      : readGiven(question, text ?? known, answers, present);
    if (read === 'back') {
      // An answer in the light of one that is given anew has to be given anew too.
      at = (asked.pop() ?? at) - 1;
      const kept = new Set(questions.slice(0, at + 1).map(({ name }) => name));
      answers = Object.fromEntries(Object.entries(answers).filter(([name]) => kept.has(name)));
      continue;
    }
    if (mayAsk) asked.push(at);
    if ('fault' in read) faults.push(read.fault);
    else if (read.value !== undefined) answers = { ...answers, [question.name]: read.value };
  }
  return faults.length > 0 ? { faults } : { answers };
}

/** Asks until the answer can be read, or is “back”. An empty answer stands for what is suggested, or for none. */
async function askUntilRead(
  question: Question,
  answers: Answers,
  present: Present,
  ask: Ask,
): Promise<{ value: string | undefined } | 'back'> {
  const suggested = question.suggest?.(answers, present);
  const words = `${question.words} (${hintFor(question, suggested)}) `;
  for (let fault = ''; ;) {
    const typed = (await ask(`${fault}${words}`)).trim();
    if (isBack(typed)) return 'back';
    const text = typed === '' ? suggested : typed;
    if (text === undefined && question.unless !== undefined) return { value: undefined };
    const read = question.read(text ?? '', answers, present);
    if ('value' in read) return read;
    fault = text === undefined ? '' : `${read.fault}\n`;
  }
}

/** Whether somebody wants to go to the question before. */
export function isBack(typed: string): boolean {
  return /^back$/i.test(typed);
}

function hintFor({ example, unless }: Question, suggested: string | undefined): string {
  if (suggested !== undefined) return `press Enter for ${suggested}`;
  return unless === undefined ? `such as ${example}` : `such as ${example}; press Enter if ${unless}`;
}

function readGiven(
  question: Question,
  given: string | undefined,
  answers: Answers,
  present: Present,
): { value: string | undefined } | { fault: string } {
  const text = given ?? question.suggest?.(answers, present);
  return text === undefined ? { value: undefined } : question.read(text, answers, present);
}

/** How an answer is given where nobody is asked. The quarter of an update goes without a flag. */
function flagOf({ name, example }: Question): string {
  return name === 'quarter' ? `the quarter, such as ${example}` : `--${name}, such as --${name} '${example}'`;
}
