import { describe, expect, test } from 'vitest';
import { elementsIn, idsIn, renderBody } from './render-body.ts';

const REPORT = `## Safeguarding

7. Figures follow.
    1. Contacts fell.
        1. In the north.
        2. In the south.
    2. Referrals rose.

8. Audits go on.

## Leadership

9. Nothing new.
`;

const itemOf = (body: string, id: string) => {
  const item = elementsIn(renderBody(body)).find(({ properties }) => properties['id'] === id);
  if (item === undefined) throw new Error(`No element has the id ${id}.`);
  return item;
};

const listsOf = (body: string) => elementsIn(renderBody(body)).filter(({ tag }) => tag === 'ol');

describe('a numbered paragraph', () => {
  test('has its number as its id, and numbers run on across headings as the lists do', () => {
    expect(idsIn(REPORT)).toEqual(['p7', 'p7a', 'p7ai', 'p7aii', 'p7b', 'p8', 'p9']);
  });

  test('begins with a link to itself that shows its whole number and says what it is for', () => {
    const [link] = itemOf(REPORT, 'p7aii').children;
    expect(link).toEqual({
      tag: 'a',
      properties: { href: '#p7aii', class: 'ql-number', 'aria-label': '7aii: link to this paragraph' },
      children: ['7aii'],
    });
  });

  test('has no second link, whatever is nested in it', () => {
    const links = elementsIn(renderBody(REPORT)).filter(
      ({ properties }) => properties['class'] === 'ql-number',
    );
    expect(links.map(({ properties }) => properties['href'])).toEqual(idsIn(REPORT).map((id) => `#${id}`));
  });

  test('keeps its words and components after the link', () => {
    const body = '7. Take-up is <Figure of="take-up" />. <Note>Rounded.</Note>';
    expect(itemOf(body, 'p7').children.slice(1)).toEqual([
      'Take-up is ',
      { tag: 'Figure', properties: { of: 'take-up' }, children: [] },
      '. ',
      { tag: 'Note', properties: {}, children: ['Rounded.'] },
    ]);
  });
});

describe('the lists they stand in', () => {
  test('are lettered at the second level and in small roman numerals at the third', () => {
    expect(listsOf(REPORT).map(({ properties }) => properties)).toEqual([
      { start: '7', class: 'ql-paragraphs' },
      { type: 'a', class: 'ql-paragraphs' },
      { type: 'i', class: 'ql-paragraphs' },
      { start: '9', class: 'ql-paragraphs' },
    ]);
  });

  test('may start at any letter', () => {
    expect(idsIn('7. See the list.\n\n    6. F.\n    7. G.\n')).toEqual(['p7', 'p7f', 'p7g']);
  });
});

describe('what is no numbered paragraph', () => {
  test.each([
    ['a bullet', '- One\n- Two\n'],
    ['a list in a quotation', '> 1. One\n'],
    ['a list below a bullet', '- One\n\n    1. Two\n'],
    ['a list in a note', '<Note>\n\n1. One\n\n</Note>\n'],
  ])('%s has no id, no link and no class', (_what, body) => {
    for (const { tag, properties } of elementsIn(renderBody(body))) {
      expect(properties).not.toHaveProperty('id');
      expect(properties).not.toHaveProperty('class');
      expect(tag).not.toBe('a');
    }
  });

  test('a fourth level keeps the markers of the browser, since it has no numbers of its own', () => {
    const body = '1. One\n    1. Two\n        1. Three\n            1. Four\n';
    expect(idsIn(body)).toEqual(['p1', 'p1a', 'p1ai', undefined]);
    expect(listsOf(body).at(-1)?.properties).toEqual({});
  });
});
