import { describe, expect, test } from 'vitest';
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

describe('the reasons of a new record', () => {
  test.each(['None', 'none.', 'None given'])('cannot be “%s”', (reasons) => {
    expect(ownIdsOf(withDecision({ reasons }))).toEqual(['decisions-placeholder']);
  });
});
