import { describe, expect, test } from 'vitest';
import { aProject, aSite, idsOf, wordsOf } from '../factory.ts';
import { callIn, ownIdsOf, withDecision } from './decisions.ts';

const dated = (made: string, published: string) => ({
  made: `'${made}'`,
  published: `'${published}'`,
  legacy: 'true',
});

describe('a record that says it is an old one', () => {
  test('is refused when the decision is new, so that the law cannot be waived', () => {
    const tree = withDecision({ ...dated('2026-11-12', '2026-11-16'), conflicts: null });
    expect(ownIdsOf(tree)).toContain('decisions-legacy-too-new');
  });

  test('is let through when the decision is old', () => {
    const tree = withDecision({
      ...dated('2018-11-15', '2018-11-19'),
      ...callIn({ stated: '2018-11-23' }),
      conflicts: null,
    });
    expect(ownIdsOf(tree)).not.toContain('decisions-legacy-too-new');
  });
});

describe('the day before which records are old', () => {
  const before = (day: string) => aProject({ 'data/site.yaml': aSite({ 'legacy-before': `'${day}'` }) });

  test('is refused when it is to come, so that no new record can leave its blanks', () => {
    expect(wordsOf(before('2099-01-01'))).toMatchInlineSnapshot(`
      "data/site.yaml:26:16 decisions-legacy-to-come Records from before 1 January 2099 count as old ones, but today is 20 November 2018: no record would have to be whole.
        25 |   link: '#1A5A96'
        26 | legacy-before: '2099-01-01'
           |                ^^^^^^^^^^^^
        Write after legacy-before: the day on which the council began to publish its decisions here.

      1 problem to mend.
      "
    `);
  });

  test('may be today', () => {
    expect(idsOf(before('2018-11-20'))).toEqual([]);
  });
});

describe('the reasons of a new record', () => {
  test.each(['None', 'none.', 'None given', 'Not applicable'])('cannot be “%s”', (reasons) => {
    expect(ownIdsOf(withDecision({ reasons }))).toEqual(['decisions-placeholder']);
  });
});
