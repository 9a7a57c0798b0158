import { afterEach, describe, expect, test } from 'vitest';
import { digestOf, isVouchedFor, vouchFor } from '../../src/checks/vouched.ts';

const PATH = 'content/pages/contact.mdx';

afterEach(() => vouchFor([]));

describe('a text the check has seen', () => {
  test('is vouched for in its own file alone', () => {
    vouchFor([digestOf(PATH, 'One.')]);
    expect(isVouchedFor(PATH, 'One.')).toBe(true);
    expect(isVouchedFor('content/pages/other.mdx', 'One.')).toBe(false);
  });

  test('is vouched for no more once a letter of it changes', () => {
    vouchFor([digestOf(PATH, 'One.')]);
    expect(isVouchedFor(PATH, 'One.\n')).toBe(false);
    expect(isVouchedFor(PATH, 'one.')).toBe(false);
  });

  test('is not vouched for before anybody has', () => {
    expect(isVouchedFor(PATH, 'One.')).toBe(false);
  });
});
