import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

const figure = (attributes: string) => wordsAfter(`3. In all <Figure ${attributes} /> children.`);

describe('components take', () => {
  test.each([
    ['what they say', 'of="children-in-care" period="2018-09-30"'],
    ['a stretch of days', 'of="children-in-care" period="2018-07-01--2018-09-30"'],
    ['a closed value', 'of="children-in-care" part="numerator" unsigned="true" measure="level"'],
    ['single straight quotes', `of='children-in-care'`],
  ])('%s', (_, attributes) => {
    expect(idsAfter(`3. <Figure ${attributes} /> children.`)).not.toContain('body-attribute');
  });
});

describe('components refuse', () => {
  test.each([
    ['events', 'onclick="alert(1)"'],
    ['styles', 'style="display:none"'],
    ['classes', 'class="x"'],
    ['HTML', 'set:html="<b>"'],
    ['scripts in the browser', 'client:load="true"'],
    ['what Astro knows', 'is:inline="true"'],
    ['what every object has', 'constructor="x"'],
  ])('%s', (_, attribute) => {
    expect(idsAfter(`3. <Figure of="children-in-care" ${attribute} /> children.`)).toEqual([
      'body-attribute',
    ]);
  });

  test('an attribute they do not have, and name the one that was meant', () => {
    expect(figure('of="children-in-care" perod="2018-09-30"')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:41 body-attribute <Figure> has no “perod”. Did you mean “period”?
        26 | 
        27 | 3. In all <Figure of="children-in-care" perod="2018-09-30" /> children.
           |                                         ^^^^^
        It can say of (which indicator), period, area, measure (level or change), part (one of the two numbers of a share) and unsigned (without + or −).

      1 problem to mend.
      "
    `);
  });

  test('any attribute at all, for a note', () => {
    expect(wordsAfter('3. Up. <Note lang="en">As printed.</Note>')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:14 body-attribute <Note> has no “lang”.
        26 | 
        27 | 3. Up. <Note lang="en">As printed.</Note>
           |              ^^^^
        Take it out: nothing is said in this tag.

      1 problem to mend.
      "
    `);
  });

  test('the same attribute twice', () => {
    expect(figure('of="children-in-care" of="children-in-care"')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:19 body-attribute <Figure> has “of” twice.
        26 | 
        27 | 3. In all <Figure of="children-in-care" of="children-in-care" /> children.
           |                   ^^
        Keep one of the two.

      1 problem to mend.
      "
    `);
  });

  test('a value from a program', () => {
    expect(figure('of={"children-in-care"}')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:19 body-attribute “of” in <Figure> has no value in quotes.
        26 | 
        27 | 3. In all <Figure of={"children-in-care"} /> children.
           |                   ^^
        Write of="children-in-care", with straight quotes.

      1 problem to mend.
      "
    `);
  });

  test('attributes from a program', () => {
    expect(figure('of="children-in-care" {...props}')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:11 body-attribute <Figure> takes what it says from a program: “{...props}”.
        26 | 
        27 | 3. In all <Figure of="children-in-care" {...props} /> children.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write each part out, such as of="children-in-care", with straight quotes.

      1 problem to mend.
      "
    `);
  });

  test('a value that is not there', () => {
    expect(figure('of="children-in-care" unsigned')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:41 body-attribute “unsigned” in <Figure> has no value in quotes.
        26 | 
        27 | 3. In all <Figure of="children-in-care" unsigned /> children.
           |                                         ^^^^^^^^
        Write unsigned="true", with straight quotes.

      1 problem to mend.
      "
    `);
  });

  test('a value that is none of the few there are', () => {
    expect(figure('of="children-in-care" part="numerater"')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:41 body-attribute “part” in <Figure> cannot be “numerater”. Did you mean “numerator”?
        26 | 
        27 | 3. In all <Figure of="children-in-care" part="numerater" /> children.
           |                                         ^^^^
        It can be “numerator” (how many are counted) or “denominator” (how many there are in all).

      1 problem to mend.
      "
    `);
  });

  test('an empty name', () => {
    expect(figure('of=""')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:19 body-attribute “of” in <Figure> is empty.
        26 | 
        27 | 3. In all <Figure of="" /> children.
           |                   ^^
        Write of="children-in-care".

      1 problem to mend.
      "
    `);
  });

  test('a letter behind a code', () => {
    expect(figure('of="children&#45;in-care"')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:11 body-attribute <Figure> hides a letter behind an “&”.
        26 | 
        27 | 3. In all <Figure of="children&#45;in-care" /> children.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write the letter itself.

      1 problem to mend.
      "
    `);
  });

  test('to say nothing', () => {
    expect(figure('')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:11 body-attribute <Figure> does not say of what.
        26 | 
        27 | 3. In all <Figure  /> children.
           |           ^^^^^^^^^^^
        Add the name of an indicator: <Figure of="children-in-care" />.

      1 problem to mend.
      "
    `);
  });
});

test('a tag ends without a space', () => {
  expect(wordsAfter('3. All <Figure of="children-in-care"/ > children.')).toContain(
    'body-attribute <Figure> does not end with “/>”: there is a space in between.',
  );
});
