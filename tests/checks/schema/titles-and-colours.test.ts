import { describe, expect, test } from 'vitest';
import { aProject, anUpdate, aSite, idsOf, UPDATE, wordsOf } from '../factory.ts';

const titled = (title: string) => aProject({ [UPDATE]: anUpdate({ title }) });
const coloured = (brand: string, text: string, link: string) =>
  aProject({
    'data/site.yaml': aSite({ theme: `\n  brand: '${brand}'\n  brand-text: '${text}'\n  link: '${link}'` }),
  });

describe('a title', () => {
  test.each(['"Two\\nlines"', '|-\n  Two\n  lines', `'='`, 'About <', 'About\\'])('cannot be %s', (title) => {
    expect(idsOf(titled(title))).toEqual(['frontmatter-not-allowed']);
  });

  test.each([`'2018'`, 'Children aged <5 and >2', 'A & B / C', 'Plant iechyd – a’r lles'])(
    'may be %s',
    (title) => {
      expect(idsOf(titled(title))).toEqual([]);
    },
  );
});

describe('the colours of the council', () => {
  test('must let words on the band be read', () => {
    const words = wordsOf(coloured('#FFFFFF', '#FFFFFF', '#1A5A96'));
    expect(words).toContain(
      'Words in #FFFFFF cannot be read well on the band at the top (#FFFFFF): the contrast is 1, and must be 4.5 at least.',
    );
  });

  test('must let links be read', () => {
    expect(idsOf(coloured('#12436D', '#FFFFFF', '#AAAAAA'))).toEqual(['frontmatter-not-allowed']);
  });

  test('may be dark on light, and light on dark', () => {
    expect(idsOf(coloured('#FFDD00', '#0B0C0C', '#7A1F5C'))).toEqual([]);
  });
});
