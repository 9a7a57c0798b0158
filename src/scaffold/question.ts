import type { Library } from '../library/library.ts';
import { wrongWeekday } from './read-words.ts';

/** What is there already, when a new file is begun. */
export type Present = {
  library: Library;
  /** The ids of the updates and of the decisions that there are files of, sound or not. */
  updates: ReadonlySet<string>;
  decisions: ReadonlySet<string>;
  /** The text of the report that somebody pasted into report.txt. */
  report?: string;
};

/** Answers so far, by the name of their question. */
export type Answers = Readonly<Record<string, string>>;

/** Something to know before a file can be begun. */
export type Question = {
  /** The name of its flag: `made` for `--made`. */
  name: string;
  /** Asked at a terminal. */
  words: string;
  /** How an answer may look. */
  example: string;
  /** Whether somebody has to answer it: no file can be begun on what is suggested. */
  isRequired?: true;
  /** When there is no answer, as the end of “press Enter if …”. */
  unless?: string;
  /** What an empty answer stands for, if for anything. */
  suggest?: (answers: Answers, present: Present) => string | undefined;
  /** What stands for an answer without a question, where somebody could be asked: what the folder says by itself. */
  known?: (answers: Answers, present: Present) => string | undefined;
  /** What an answer says, or what is wrong with it, in a sentence. */
  read: (text: string, answers: Answers, present: Present) => { value: string } | { fault: string };
};

/** What an answer says where something can be read from it, or else what it should look like. */
export function readOr(
  value: string | undefined,
  text: string,
  example: string,
): { value: string } | { fault: string } {
  if (value !== undefined) return { value };
  return { fault: wrongWeekday(text) ?? `“${text}” cannot be read. Write it like ${example}.` };
}
