import type { PlainJudge } from './plain-values.ts';

const DAY = /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d.*)?$/;
/** One letter alone, y or n, is text to every reader there is. */
const YES_OR_NO = /^(?:yes|no|on|off)$/i;
const TRUE_OR_FALSE = /^(?:true|false)$/i;
const NULL_WORD = /^(?:~|null)$/i;
/** A day, period, paragraph or number, in the quotes of a word processor. */
const CURLY = /^[‘’“”„"']?[‘’“”„](\d[\w.-]*)[‘’“”"']+$/;

/** Days without quotes: one reader takes them for text, and another for a time in a time zone. */
export const unquotedDates: PlainJudge = (source) =>
  DAY.test(source)
    ? {
        id: 'frontmatter-unquoted-date',
        message: `The day ${source} is not in quotes: some programs would read it as a moment in time.`,
        mend: `Write it in straight quotes: '${source}'.`,
      }
    : undefined;

/** Words that mean true or false to some readers. */
export const yesOrNo: PlainJudge = (source) => {
  const isMeant = TRUE_OR_FALSE.test(source) && source !== source.toLowerCase();
  if (!isMeant && !YES_OR_NO.test(source)) return undefined;
  const means = /^(?:yes|on|true)$/i.test(source) ? 'true' : 'false';
  return {
    id: 'frontmatter-yes-or-no',
    message: `“${source}” means ${means} to some programs, and is text to others.`,
    mend: `Write ${means} if that is meant. If it is text, put it in straight quotes: '${source}'.`,
  };
};

/** Ways to write “no value” that not every reader knows. */
export const nullWords: PlainJudge = (source) =>
  NULL_WORD.test(source) && source !== 'null'
    ? {
        id: 'frontmatter-null-word',
        message: `“${source}” means “no value” to some programs, and is text to others.`,
        mend: `Write null for a value that is missing. If it is text, put it in straight quotes: '${source}'.`,
      }
    : undefined;

/** Quotes of a word processor around a day or a number: they are then part of the value. */
export const curlyQuotes: PlainJudge = (source) => {
  const inside = CURLY.exec(source)?.[1];
  if (inside === undefined) return undefined;
  return {
    id: 'frontmatter-curly-quotes',
    message: `The quotation marks around ${inside} are curly ones, and so would be part of the value.`,
    mend: `Write it in straight quotes: '${inside}'.`,
  };
};
