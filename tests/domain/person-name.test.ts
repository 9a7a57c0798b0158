import { describe, expect, test } from 'vitest';
import { namesPerson } from '../../src/domain/person-name.ts';

describe('a person is named by', () => {
  test.each([
    'Jane Smith',
    'Jane A. Smith',
    'Anne-Marie O’Neil',
    'J. Smith',
    'J A Smith',
    'Cllr Smith',
    'Dr. Patel',
    'Jane Smith, Director of Children’s Services',
    'Director of Children’s Services (Jane Smith)',
    'the director and Jane Smith',
  ])('%s', (text) => {
    expect(namesPerson(text)).toBe(true);
  });
});

describe('a post is named by', () => {
  test.each([
    'Director of Children’s Services',
    'Caldicott Guardian',
    'Chief Executive',
    'Data Protection Officer',
    'Maintainers of this demonstration',
    'the editors',
    'Assistant Director, Performance and Quality',
  ])('%s', (text) => {
    expect(namesPerson(text)).toBe(false);
  });
});
