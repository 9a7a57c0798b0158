import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

/** The rules of valid HTML that the site keeps: html-validate's recommended ones, with the changes named here. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // HTML lets an id begin with a digit, and those of commitments do: they begin with their quarter, for ever.
      'valid-id': ['error', { relaxed: true }],
      // Seventy characters are what a search engine shows. A tab, a bookmark and a screen reader tell the whole title,
      // which begins with what the page is about.
      'long-title': 'off',
      // Spaces at the end of a line are about how HTML is written by hand, and nobody writes this by hand.
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** What is wrong with the HTML of a page, one sentence each with its line and column. */
export function htmlFaults(html: string, path: string): string[] {
  return validator
    .validateStringSync(html, path)
    .results.flatMap(({ messages }) => messages)
    .map(
      ({ line, column, ruleId, message, selector }) =>
        `${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    );
}
