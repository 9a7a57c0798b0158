import { describe, expect, test } from 'vitest';
import { aProject, anUpdate, problemsOf } from '../factory.ts';
import { UPDATE } from '../factory.ts';
import { list } from '../laid.ts';

const CARE = { indicator: 'children-in-care', period: `'2018-09-30'`, value: 552 };
const TEXT = `1. In care were <Figure of="children-in-care" /> children.

2. There were other things:
    1. this
    2. that

3. Of schools, <Figure of="schools-good-or-outstanding" /> were good.
`;

/** What is wrong with figures that are said to stand in these paragraphs. */
function wrongWith(paragraph: string, text = TEXT): string[] {
  const schools = {
    indicator: 'schools-good-or-outstanding',
    period: `'2018-09-30'`,
    value: 92,
    paragraph: `'3'`,
  };
  const figures = list([{ ...CARE, paragraph: `'${paragraph}'` }, schools]);
  return problemsOf(aProject({ [UPDATE]: anUpdate({ figures }, text) })).map(
    ({ id, message, mend }) => `${id} ${message} ${mend}`,
  );
}

describe('a figure that the text shows', () => {
  test('stands in the paragraph that shows it', () => {
    expect(wrongWith('1')).toEqual([]);
  });

  test('is missed where another paragraph is said to state it', () => {
    expect(wrongWith('2b')).toEqual([
      'references-figure-elsewhere The figure for “Children in care” is said to stand in paragraph 2b, ' +
        "but the text shows it in paragraph 1. Write paragraph: '1', or show the figure where it is stated.",
    ]);
  });

  test('is missed where the paragraph that is said to state it is not there', () => {
    expect(wrongWith('9')).toEqual([
      'references-figure-elsewhere The figure for “Children in care” is said to stand in paragraph 9, which is not there, ' +
        "but the text shows it in paragraph 1. Write paragraph: '1', or show the figure where it is stated.",
    ]);
  });

  test('stands in the whole of which a part shows it, and the other way round', () => {
    const text = TEXT.replace('this', 'this: <Figure of="children-in-care" />').replace(
      'In care were <Figure of="children-in-care" /> children',
      'There was one thing',
    );
    expect(wrongWith('2', text)).toEqual([]);
    expect(wrongWith('2a', text)).toEqual([]);
    expect(wrongWith('2b', text).map((words) => words.split(' ')[0])).toEqual([
      'references-figure-elsewhere',
    ]);
  });

  test('may be shown again elsewhere', () => {
    expect(wrongWith('2b', TEXT.replace('that', 'that: <Figure of="children-in-care" />'))).toEqual([]);
  });
});

describe('a figure that the text does not show', () => {
  test('may be cited from anywhere', () => {
    const text = TEXT.replace('<Figure of="children-in-care" />', 'many');
    expect(wrongWith('2b', text)).toEqual([]);
  });

  test('in any numbered paragraph may be cited from anywhere', () => {
    const text = `Members noted <Figure of="children-in-care" />.\n\n${TEXT.replace('<Figure of="children-in-care" />', 'many')}`;
    expect(wrongWith('2b', text)).toEqual([]);
  });
});
