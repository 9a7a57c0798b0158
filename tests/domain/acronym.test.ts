import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acronymsIn, isSpeltOut, singular } from '../../src/domain/acronym.ts';

const found = (text: string) => acronymsIn(text).map(({ acronym }) => acronym);

describe('an acronym', () => {
  test.each([
    ['the LAC review', ['LAC']],
    ['LACs and GPs', ['LACs', 'GPs']],
    ['results at KS2', ['KS2']],
    ['the DfE, and A&E', ['DfE', 'A&E']],
    ['DoLS and an MoU', ['DoLS', 'MoU']],
    ['(CAMHS)', ['CAMHS']],
    ['the NHS’s and an MP', ['NHS', 'MP']],
    ['NEET-free', ['NEET']],
    ['with the Q.X.Z. of it', ['QXZ']],
    ['the L.A.C. Board and the L.A. review', ['LAC', 'LA']],
    ['the U.S.A and an M.P.', ['USA', 'MP']],
    ['the Q. X. Z. board and the L. A. review', ['QXZ', 'LA']],
    ['the Q X Z board, the Q/X/Z and the Q-X-Z', ['QXZ', 'QXZ', 'QXZ']],
  ])('in “%s” is found', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Part II and Class IV of Schedule XX',
    'Year 7, Q2 and E06000004',
    'Mr McDonald met YouTube',
    'I saw A and B',
    '9AM on 5A Road',
    'UNBELIEVABLE',
    'Ofsted, Cabinet and S-w',
    'GOV.UK, E.ON and CO₂',
    'J.R. Smith, J. R. R. Tolkien and Mr. T. Smith',
    'e.g. at 5 p.m. with a Ph.D.',
    'Ward A. Behind it lies B. Then C. Smith came',
    'Plan B, and A or B/C of them, A-B roads',
  ])('is not found in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is told with where it begins', () => {
    expect(acronymsIn('’ the LAC')).toEqual([{ acronym: 'LAC', start: 6 }]);
  });

  test('of more than one is the same as of one', () => {
    expect(singular('LACs')).toBe('LAC');
    expect(singular('DfE')).toBe('DfE');
  });
});

describe('an acronym is spelt out', () => {
  test.each([
    ['not in education, employment or training (NEET)', 'NEET'],
    ['looked after children (LAC)', 'LAC'],
    ['looked after children (L.A.C.)', 'LAC'],
    ['an L.A.C. (looked after child)', 'LAC'],
    ['looked after children (L. A. C.)', 'LAC'],
    ['looked after children (L A C)', 'LAC'],
    ['Looked After Children (LACs)', 'LAC'],
    ['the Department for Education (DfE)', 'DfE'],
    ['child and adolescent mental health services (CAMHS)', 'CAMHS'],
    ['Black, Asian and minority ethnic (BAME)', 'BAME'],
    ['accident and emergency (A&E)', 'A&E'],
    ['Key Stage 2 (KS2)', 'KS2'],
    ['full-time equivalent (FTE)', 'FTE'],
    ['a LAC (looked after child) is', 'LAC'],
    ['Local Safeguarding Children Boards (LSCBs)', 'LSCBs'],
  ])('in “%s”', (text, acronym) => {
    expect(isSpeltOut(text, acronym)).toBe(true);
  });

  test.each([
    ['by this (NEET)', 'NEET'],
    ['the council said so today (CS)', 'CS'],
    ['looked after children, the LAC', 'LAC'],
    ['LAC (see below)', 'LAC'],
    ['(LAC)', 'LAC'],
  ])('but not in “%s”', (text, acronym) => {
    expect(isSpeltOut(text, acronym)).toBe(false);
  });

  test('by any words that begin with its letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'bcdeghijklmnpqrsuvxyz'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (words) => {
        const acronym = words.map((one) => one.charAt(0).toUpperCase()).join('');
        expect(isSpeltOut(`the ${words.join(' ')} (${acronym})`, acronym)).toBe(true);
      }),
    );
  });
});

test('a long text of capitals and brackets is read in a moment', () => {
  const text = 'a(AB&a '.repeat(40_000);
  expect(acronymsIn(text)).toEqual([]);
  expect(isSpeltOut(text, 'AB')).toBe(false);
});

test('letters that are a word by now are no acronym', () => {
  expect(found('In the year of COVID-19, and of COVID.')).toEqual([]);
});
