import type { PlainJudge } from './plain-values.ts';

const DAY = /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d.*)?$/;
/** One letter alone, y or n, is text to every reader there is. */
const YES_OR_NO = /^(?:yes|no|on|off)$/i;
const TRUE_OR_FALSE = /^(?:true|false)$/i;
const NULL_WORD = /^(?:~|null)$/i;
/** A day, period, paragraph or number, in the quotes of a word processor. */
const CURLY = /^[‘’“”„"']?[‘’“”„](\d[\w.-]*)[‘’“”"']+$/;

/** Words in one pair of such quotes, and no more of them within. */
const CURLY_AROUND_WORDS = /^(?:[“„]([^“”„]+)[“”"]|‘([^‘’“”]+(?:’\p{L}[^‘’“”]*)*)’)$/u;

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
        mend: `Write null where there is no value. If it is text, put it in straight quotes: '${source}'.`,
      }
    : undefined;

/** Quotes of a word processor around a value: they are then part of it, and readers see them. */
export const curlyQuotes: PlainJudge = (source, name) => {
  const number = CURLY.exec(source)?.[1];
  if (number !== undefined) {
    return {
      id: 'frontmatter-curly-quotes',
      message: `The quotation marks around ${number} are curly ones, and so would be part of the value.`,
      mend: `Write it in straight quotes: '${number}'.`,
    };
  }
  const words = CURLY_AROUND_WORDS.exec(source)?.slice(1).find(Boolean);
  if (words === undefined) return undefined;
  return {
    id: 'frontmatter-curly-quotes',
    message: 'The quotation marks around this value are curly ones, so that readers would see them.',
    mend: `${withoutQuotes(words, name)}\nIf readers are to see them, put straight quotes around the whole, in front of “ and behind ”.`,
  };
};

/** The very line to write, where it is short enough to be shown. */
function withoutQuotes(words: string, name: string | undefined): string {
  if (words.length > 60 || words.includes('\n'))
    return 'Take out the quotes at its beginning and at its end.';
  const isPlain = /^[\p{L}\d](?!.*(?:: | #|:$))/u.test(words);
  const line = isPlain ? words : `'${words.replaceAll("'", '’')}'`;
  return `Write it without them:\n  ${name === undefined ? '- ' : `${name}: `}${line}`;
}
