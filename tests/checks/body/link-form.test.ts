import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('links may lead', () => {
  test.each([
    ['to another site', '[a](https://www.gov.uk/x/y.html?a=1&b=2#c)'],
    ['to another site, by its address alone', 'https://www.gov.uk/x.'],
    ['to an address with a letter code of its own', '[a](https://www.gov.uk/a%20b)'],
    ['to an address with an “and” in it', '[a](https://www.gov.uk/?a=1&amp;b=2)'],
    ['to an email address', '[a](mailto:first.last@example.gov.uk)'],
    ['to an email address, by the address alone', 'first.last@example.gov.uk'],
    ['to a page of this site', '[a](/updates/2018-19-q2/)'],
    ['to a file of this site', '[a](/data/observations.csv)'],
    ['to a place', '[a](#children-in-care)'],
  ])('%s', (_, link) => {
    expect(idsAfter(`3. See ${link}`)).toEqual([]);
  });
});

describe('links may not lead', () => {
  test.each([
    ['to a program', 'javascript:alert(1)'],
    ['to a program, with capitals', 'JaVaScript:alert(1)'],
    ['to a program, behind a code', 'java&#x73;cript:alert(1)'],
    ['to a program, behind a per cent sign', '<%6Aavascript:alert(1)>'],
    ['to a program, behind a tab', '&Tab;javascript:alert(1)'],
    ['to a program, behind a line end', '<java&NewLine;script:alert(1)>'],
    ['to a program, behind a control character', '&#1;javascript:alert(1)'],
    ['to another program', 'vbscript:x'],
    ['to data', 'data:text/html,x'],
    ['to a file', 'file:///etc/passwd'],
    ['to a telephone', 'tel:0164212345'],
    ['to nothing', ''],
    ['elsewhere without saying how', '//example.com/'],
    ['elsewhere by backslashes', 'https:\\\\example.com/'],
    ['elsewhere by backslashes from here', '/\\example.com/'],
    ['behind a name', 'https://www.gov.uk@example.com/'],
    ['behind a name and a password', 'https://a:b@example.com/'],
    ['behind an empty name', 'https://@example.com/'],
    ['to this machine', 'https://localhost/'],
    ['to a number', 'https://127.0.0.1/'],
    ['to one number', 'https://2130706433/'],
    ['to a number of the new kind', '<https://[::1]/>'],
    ['to a name in other letters', 'https://www.bücher.example/'],
    ['to a name in a code for other letters', 'https://xn--80ak6aa92e.com/'],
    ['to a name in such a code, with capitals', 'https://www.XN--80AK6AA92E.com/'],
    ['to a name with a letter behind a per cent sign', 'https://www.%67ov.uk/'],
    ['to a part of a machine', 'https://www.gov.uk:8443/'],
    ['to a machine of one house', 'https://intranet.local/'],
    ['to a site, with capitals in front', 'HTTPS://www.gov.uk/'],
    ['to a site over http, with capitals', 'HTTP://www.gov.uk/'],
    ['to an address with a space', '<https://www.gov.uk/a b>'],
    ['with hidden words to an email address', 'mailto:a@example.org?body=x'],
    ['to two email addresses', 'mailto:a@example.org,b@example.org'],
    ['to a page by a question', '/updates/?x=1'],
    ['up and down', '/updates/../about/'],
    ['to where they are', '/./about/'],
    ['twice across', '/updates//2018-19-q2/'],
    ['from where they are', 'about/'],
    ['from where they are, upwards', '../about/'],
    ['to a place with capitals', '#P1'],
    ['to a place behind a per cent sign', '#p%31'],
    ['to a page behind a per cent sign', '/%61bout/'],
  ])('%s', (_, address) => {
    expect(idsAfter(`3. See [a](${address}).`)).toEqual(['body-link-address']);
  });

  test.each([
    'javascript:alert(1)',
    'http://www.gov.uk/',
    '//example.com/',
    'https://www.gov.uk@example.com/',
    'https://localhost/',
    'https://xn--80ak6aa92e.com/',
    'https://www.%67ov.uk/',
    'https://www.gov.uk:8443/',
    'https://www.go&#118;.uk/',
    'mailto:a@example.org?body=x',
    '/updates/?x=1',
    '/updates/2018-19-q2',
    '/Updates/2018-19-Q2/',
    '/updates/../about/',
    'about/',
    '#P1',
  ])('to %s, in words', (address) => {
    expect(messageFor(`3. See [this](${address}).`)).toMatchSnapshot();
  });

  test('to www.gov.uk, which Markdown makes a link over http', () => {
    expect(wordsAfter('3. See www.gov.uk for more.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-link-address The address “http://www.gov.uk” is not secure: it begins with http.
        26 | 
        27 | 3. See www.gov.uk for more.
           |        ^^^^^^^^^^
        Write [words](https://…) and try whether the address works so.

      1 problem to mend.
      "
    `);
  });
});

describe('links have', () => {
  test('words', () => {
    expect(wordsAfter('3. See [](https://www.gov.uk/) for more.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-link-words This link has no words that could be clicked, or read aloud.
        26 | 
        27 | 3. See [](https://www.gov.uk/) for more.
           |        ^^^^^^^^^^^^^^^^^^^^^^^
        Write the words in the square brackets: [words](address).

      1 problem to mend.
      "
    `);
    expect(idsAfter('3. See [ ](https://www.gov.uk/) or [→](https://www.gov.uk/).')).toEqual([
      'body-link-words',
      'body-link-words',
    ]);
  });

  test('no words that cannot be seen', () => {
    expect(wordsAfter('3. See [this](https://www.gov.uk/ "552 children").')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-hidden-words The words “552 children” behind the address of this link are hidden from most readers.
        26 | 
        27 | 3. See [this](https://www.gov.uk/ "552 children").
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Take out the words in quotes inside the round brackets, and say them in the text if they matter.

      1 problem to mend.
      "
    `);
  });
});

/** The sentence and the mend alone. */
function messageFor(text: string): string {
  const lines = wordsAfter(text).split('\n');
  return [lines[0]?.replace(/^\S+ \S+ /, ''), lines[4]?.trim()].join('\n');
}

describe('the words of a link', () => {
  test('say where it leads', () => {
    expect(wordsAfter('Read [click here](https://www.gov.uk/).')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:6 body-link-words “click here” does not say where this link leads, which those who hear links one by one must know.
        26 | 
        27 | Read [click here](https://www.gov.uk/).
           |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write in the square brackets what stands at the address.

      1 problem to mend.
      "
    `);
  });

  test.each(['here', 'Here', 'read more', 'more', 'this link'])('are not only: %s', (words) => {
    expect(idsAfter(`It is [${words}](https://www.gov.uk/).`)).toEqual(['body-link-words']);
  });

  test.each(['more on homes', 'Here to help', 'this'])('may be: %s', (words) => {
    expect(idsAfter(`It is [${words}](https://www.gov.uk/).`)).toEqual([]);
  });
});
