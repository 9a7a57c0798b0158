import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('a link may not lead elsewhere than its words say', () => {
  test('when they are an address', () => {
    expect(wordsAfter('3. See [www.gov.uk](https://www.example.org/a).')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-link-misleads The words of this link read as the address “www.gov.uk”, but it leads to “www.example.org”.
        26 | 
        27 | 3. See [www.gov.uk](https://www.example.org/a).
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write the words as what the reader will find, such as the title of the page: [words](address). Or put the address right.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['an address with https', '[at https://www.gov.uk/x](https://www.example.org/)'],
    ['the name of a website', '[stockton.gov.uk](https://stockton.example.org/)'],
    ['a name that ends like another', '[gov.uk](https://evilgov.uk/)'],
    ['an email address', '[a@example.gov.uk](mailto:a@example.org)'],
    ['an email address, and lead to a website', '[a@example.gov.uk](https://www.example.gov.uk/)'],
    ['a website, and lead to an email address', '[www.gov.uk](mailto:a@example.org)'],
  ])('when they are %s', (_, link) => {
    expect(idsAfter(`3. See ${link}.`)).toEqual(['body-link-misleads']);
  });
});

describe('a link may say', () => {
  test.each([
    ['where it leads', '[www.example.org](https://www.example.org/a/b)'],
    ['where it leads, without www', '[example.org](https://www.example.org/a/b)'],
    ['the website of which it leads to a part', '[example.gov.uk](https://maps.example.gov.uk/)'],
    ['the name of a file', '[report.pdf](https://www.example.org/report.pdf)'],
    ['the email address it leads to', '[A@example.org](mailto:a@example.org)'],
    ['words', '[what Node.js is](https://www.example.org/)'],
    ['its own address', 'https://www.example.org/a'],
  ])('%s', (_, link) => {
    expect(idsAfter(`3. See ${link}.`)).toEqual([]);
  });
});

test('a page of a website is an address too', () => {
  expect(idsAfter('[gov.uk/help](https://evil.example/)')).toEqual(['body-link-misleads']);
  expect(idsAfter('[gov.uk/help](https://www.gov.uk/help)')).toEqual([]);
});

describe('a link to a paragraph', () => {
  const linking = (words: string, address: string) =>
    wordsAfter(`3. See [${words}](${address}).`)
      .split('\n')[0]
      ?.replace(/^content\S+ /, '');

  test('is the one that its words name', () => {
    expect(linking('paragraph 1', '/updates/2018-19-q2/#p2')).toBe(
      'body-link-misleads The words of this link read as paragraph 1, but it leads to “/updates/2018-19-q2/#p2”.',
    );
    expect(linking('paragraph 1', '/updates/2018-19-q2/#p1')).toBe('Nothing is wrong.');
    expect(linking('paragraph 1 on care', '#p1')).toBe('Nothing is wrong.');
    expect(linking('children in care', '#p1')).toBe('Nothing is wrong.');
  });

  test('is in the quarter that its words name, where they name one', () => {
    expect(linking('Quarter 3', '/updates/2018-19-q2/')).toBe(
      'body-link-misleads The words of this link read as Quarter 3, but it leads to “/updates/2018-19-q2/”.',
    );
    expect(linking('Quarter 2', '/updates/2018-19-q2/')).toBe('Nothing is wrong.');
    expect(linking('Q1 and Q2', '/updates/2018-19-q2/')).toBe('Nothing is wrong.');
  });
});
