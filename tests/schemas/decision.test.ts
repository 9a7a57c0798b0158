import { describe, expect, test } from 'vitest';
import { decisionSchema } from '../../src/schemas/decision.ts';
import { DECISION, aDecision } from '../factories/decision.ts';
import { faultsIn } from './faults-in.ts';

const faultsWith = (override: Record<string, unknown>) =>
  faultsIn(decisionSchema, { ...DECISION, ...override });

const FIELDS = ['reasons', 'alternatives', 'conflicts', 'dispensations'] as const;
const must = (field: string) =>
  `${field}: A decision record must hold “${field}” (SI 2012/2089, regulation 12). If there is nothing to say, write None.`;

const ONE_OF_THREE = 'call-in: Keep only one of the lines stated:, exempt: and not-applicable:.';

describe('the record of a decision', () => {
  test('is sound with the fields of regulation 12 and nothing more', () => {
    expect(faultsWith({})).toEqual([]);
    expect(aDecision()).toMatchObject({
      legacy: false,
      'call-in': {},
      resolutions: [{ notes: [], indicators: [] }],
    });
  });

  test.each(FIELDS)('must hold its %s', (field) => {
    expect(faultsWith({ [field]: undefined })).toEqual([must(field)]);
  });

  test('must say when it was published, and is not told to write None there', () => {
    expect(faultsWith({ published: undefined })).toEqual([
      'published: Say on which day the record was published: call-in counts from it.',
    ]);
  });

  test('says all that is missing at once', () => {
    const blank = Object.fromEntries(FIELDS.map((field) => [field, undefined]));
    expect(faultsWith(blank)).toEqual(FIELDS.map(must));
  });

  test('may leave them blank when it is an old one', () => {
    const blank = Object.fromEntries(['published', ...FIELDS].map((field) => [field, undefined]));
    expect(faultsWith({ ...blank, legacy: true })).toEqual([]);
  });

  test('“None” fills a field, and an empty text does not', () => {
    expect(faultsWith({ conflicts: 'None' })).toEqual([]);
    expect(faultsWith({ conflicts: '' })).toEqual(['conflicts: Write something here, or take the line out.']);
  });

  test('must have a resolution, numbered from 1', () => {
    expect(faultsWith({ resolutions: [] })).toEqual([expect.stringMatching(/^resolutions: /)]);
    expect(faultsWith({ resolutions: [{ number: 0, text: 'To note.' }] })).toEqual([
      expect.stringMatching(/^resolutions\.0\.number: /),
    ]);
  });

  test('a misspelt key is refused by its name, at any depth', () => {
    expect(faultsWith({ reason: 'So that …' })).toEqual(['Unrecognized key: "reason"']);
    expect(faultsWith({ 'call-in': { deadline: '2018-07-20' } })).toEqual([
      'call-in: Unrecognized key: "deadline"',
    ]);
  });
});

describe('its days', () => {
  test('cannot be published before it is made', () => {
    expect(faultsWith({ published: '2018-07-12' })).toEqual([]);
    expect(faultsWith({ published: '2018-07-11' })).toEqual([
      'published: The record is published before the decision is made.',
    ]);
  });

  test.each(['made', 'published'])('%s is not held against the other where it is no day', (field) => {
    expect(faultsWith({ [field]: '21/07/2018' })).toEqual([
      expect.stringMatching(new RegExp(`^${field}: This is not`)),
    ]);
    expect(faultsWith({ [field]: '01/07/2018' })).toHaveLength(1);
  });

  test.each(['made', 'published'])('%s must be in quotes', (field) => {
    expect(faultsWith({ [field]: new Date('2018-07-12') })).toEqual([
      `${field}: Write the day in quotes, as year-month-day: '2018-07-20'.`,
    ]);
  });
});

describe('its call-in', () => {
  test.each([
    { stated: '2018-07-20' },
    { exempt: 'The work cannot wait.' },
    { 'not-applicable': 'It only notes a report.' },
    {
      stated: '2018-07-20',
      override: 'The constitution counts otherwise.',
      'stated-words': 'Midnight, 20 July 2018',
    },
  ])('%o is one way to say it', (callIn) => {
    expect(faultsWith({ 'call-in': callIn })).toEqual([]);
  });

  test.each([
    { stated: '2018-07-20', exempt: 'The work cannot wait.' },
    { stated: '2018-07-20', 'not-applicable': 'It only notes a report.' },
    { exempt: 'The work cannot wait.', 'not-applicable': 'It only notes a report.' },
  ])('%o says two things at once', (callIn) => {
    expect(faultsWith({ 'call-in': callIn })).toEqual([ONE_OF_THREE]);
  });

  test('an old record too can say only one of the three', () => {
    const callIn = { stated: '2018-07-20', exempt: 'The work cannot wait.' };
    expect(faultsWith({ legacy: true, 'call-in': callIn })).toEqual([ONE_OF_THREE]);
  });
});

describe('having been called in', () => {
  test('needs no outcome while scrutiny has not decided', () => {
    expect(faultsWith({ 'called-in': { on: '2018-07-18', by: 'Chair of Scrutiny' } })).toEqual([]);
  });

  test.each([{ outcome: 'confirmed' }, { 'outcome-on': '2018-08-01' }])(
    'an outcome and its day come together: %o alone is refused',
    (half) => {
      expect(faultsWith({ 'called-in': { on: '2018-07-18', ...half } })).toEqual([
        'called-in: Give both what scrutiny decided (outcome) and the day (outcome-on), or neither while it is open.',
      ]);
    },
  );

  test('an outcome on its day is taken', () => {
    const calledIn = { on: '2018-07-18', outcome: 'referred-back', 'outcome-on': '2018-08-01' };
    expect(faultsWith({ 'called-in': calledIn })).toEqual([]);
  });
});
