import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/library/body/render-body.ts';
import { areSeenAlike } from '../../../src/library/body/seen.ts';

const words = fc.constantFrom(
  'One',
  'two three',
  '**bold** words',
  'with <Figure of="a" /> of them',
  '[a link](/about/)',
);
const space = fc.constantFrom(' ', '  ', '\n', ' \n', '  \n');
/** A paragraph in two forms: the same words with other spaces between them. */
const pair = fc
  .array(fc.tuple(words, space, space), { minLength: 1, maxLength: 6 })
  .map((parts): [string, string] => [
    parts.map(([some, behind]) => some + behind).join(''),
    parts.map(([some, , behind]) => some + behind).join(''),
  ])
  .map((texts) => texts.map((text) => `Words ${text.trimEnd()}\n`) as [string, string]);

/** What stands on the page, with one space wherever there are some. */
const shown = (text: string) => JSON.stringify(renderBody(text)).replace(/(?:\\n|\s)+/g, ' ');

describe('texts are seen alike', () => {
  test('whose pages say the same, however their words are spaced', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(areSeenAlike(one, other)).toBe(true);
        expect(shown(one)).toBe(shown(other));
      }),
    );
  });

  test.each([
    ['another word', 'One two.', 'One too.'],
    ['a word that is bold', 'One two.', 'One **two**.'],
    ['another address behind the same words', '[a](/about/)', '[a](/data/)'],
    ['another figure', '<Figure of="a" />', '<Figure of="b" />'],
    ['words run together', 'One two.', 'Onetwo.'],
    ['another number', '1. One', '2. One'],
    ['what is typed as it is', '```\na b\n```', '```\na  b\n```'],
  ])('but not with %s', (_what, one, other) => {
    expect(areSeenAlike(one, other)).toBe(false);
  });
});
