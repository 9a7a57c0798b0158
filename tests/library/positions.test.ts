import { describe, expect, test } from 'vitest';
import { positionOf } from '../../src/library/positions.ts';

const YAML = `title: Update
figures:
  - indicator: neet
    value: 9.8
  - indicator: sdq
    markers: [p, x]
source:
  kind: report
`;

describe('the position of a key path', () => {
  test.each([
    [['title'], 1, 1],
    [['figures'], 2, 1],
    [['figures', 0], 3, 5],
    [['figures', 0, 'value'], 4, 5],
    [['figures', 1, 'indicator'], 5, 5],
    [['figures', 1, 'markers', 1], 6, 18],
    [['source', 'kind'], 8, 3],
  ])('%j stands at line %d, column %d', (path, line, column) => {
    expect(positionOf(YAML, path)).toEqual({ line, column });
  });

  test('the whole file stands at its beginning', () => {
    expect(positionOf(YAML, [])).toEqual({ line: 1, column: 1 });
  });

  test('a missing key is told at the block it is missing from', () => {
    expect(positionOf(YAML, ['figures', 1, 'value'])).toEqual(positionOf(YAML, ['figures', 1]));
    expect(positionOf(YAML, ['source', 'title', 'deeper'])).toEqual(positionOf(YAML, ['source']));
    expect(positionOf(YAML, ['figures', 9, 'value'])).toEqual(positionOf(YAML, ['figures']));
  });

  test('a path that goes on below a plain value ends at it', () => {
    expect(positionOf(YAML, ['title', 'length'])).toEqual({ line: 1, column: 1 });
    expect(positionOf(YAML, ['figures', 'value'])).toEqual({ line: 2, column: 1 });
  });

  test('keys that are numbers or texts in quotes are found', () => {
    expect(positionOf("'a b': 1\n2018: 2\n", ['a b'])).toEqual({ line: 1, column: 1 });
    expect(positionOf("'a b': 1\n2018: 2\n", ['2018'])).toEqual({ line: 2, column: 1 });
  });

  test('JSON and YAML in braces have positions too', () => {
    expect(positionOf('{\n  "a": { "b": [1, 2] }\n}', ['a', 'b', 1])).toEqual({ line: 2, column: 19 });
  });

  test('lines that end as on Windows count once', () => {
    expect(positionOf('a: 1\r\nb: 2\r\n', ['b'])).toEqual({ line: 2, column: 1 });
  });

  test('a file without content has a beginning', () => {
    expect(positionOf('', ['a'])).toEqual({ line: 1, column: 1 });
  });
});
