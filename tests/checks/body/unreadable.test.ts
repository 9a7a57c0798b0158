import { describe, expect, test } from 'vitest';
import { unreadable } from '../../../src/checks/body/unreadable.ts';
import { idsAfter, wordsAfter } from './texts.ts';

describe('a text that cannot be read says why, and where', () => {
  test.each([
    ['a sign for less than', '3. Fewer, at <5% of all.'],
    ['a sign for at most', '3. Fewer, at <= 5%.'],
    ['a sign for less than before a letter', '3. Here a <b.'],
    ['a curly bracket that does not end', '3. There were {12 children.'],
    ['curly brackets around words', '3. There were {12 of them} children.'],
    ['words for a value', '3. <Figure of={children in care} /> children.'],
    ['a comment', '<!-- to do -->'],
    ['a tag of HTML that does not end', '3. a <br> b'],
    ['a tag of HTML that ends otherwise', '3. a <b>b</i>'],
    ['the end of a tag of HTML', '3. a </div>'],
    ['a page of HTML', '<!doctype html>'],
    ['a program of another kind', '<?php echo 1 ?>'],
    ['a figure that does not end', '3. <Figure of="children-in-care"> children.'],
    ['a figure with curly quotes', '3. <Figure of=”children-in-care” /> children.'],
    ['a figure without quotes', '3. <Figure of=children-in-care /> children.'],
    ['a note that does not end', '3. a <Note>b'],
    ['a note that ends in the next paragraph', '3. a <Note>b\n\n   c</Note>'],
    ['a note that ends as a figure', '3. a <Note>b</Figure>'],
    ['a figure that ends as a note', '3. a <Figure of="children-in-care">b</Note>'],
    ['the end of a note', '3. a </Note>'],
    ['a component that is not known', '3. a <Figur of="x"> b'],
    ['an empty tag', '3. a <> b'],
    ['an address in pointed brackets', '3. See <https://www.gov.uk/>.'],
    ['an email address in pointed brackets', '3. Write to <a@example.org>.'],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toHaveLength(1);
    expect(wordsAfter(text)).toMatchSnapshot();
  });

  test('in columns as editors count them, after signs of every width', () => {
    expect(wordsAfter('3. ’é😀 <5%')).toContain('2018-19-q2.mdx:27:9 ');
  });
});

describe('whatever the parser says', () => {
  const file = { path: 'content/updates/x.mdx', text: 'a\nb' };

  test('is put in words of ours where it is not known', () => {
    expect(unreadable(file, file.text, new Error('2:1: Something new (mdx:new)'))).toMatchObject({
      id: 'body-not-mdx',
      line: 2,
      column: 1,
      message: 'The text cannot be read from here on: “b”.',
    });
  });

  test('is reported at the top where it has no place', () => {
    expect(unreadable(file, file.text, new Error('Broken'))).toMatchObject({ id: 'body-not-mdx', line: 1 });
  });

  test('is told of nesting where the stack ran out', () => {
    expect(unreadable(file, file.text, new RangeError('Maximum call stack')).id).toBe('body-nesting');
  });
});
