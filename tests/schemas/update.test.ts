import { describe, expect, test } from 'vitest';
import { closureSchema, commitmentSchema } from '../../src/schemas/commitment.ts';
import { updateSchema } from '../../src/schemas/update.ts';
import { FIGURE } from '../factories/figure.ts';
import { UPDATE, anUpdate } from '../factories/update.ts';
import { faultsIn } from './faults-in.ts';

const faultsWith = (override: Record<string, unknown>) => faultsIn(updateSchema, { ...UPDATE, ...override });

describe('an update', () => {
  test('may be all words: no figures, table, commitments or closures', () => {
    expect(anUpdate()).toMatchObject({
      'year-end': false,
      figures: [],
      table: [],
      'key-priorities': [],
      commitments: [],
      closes: [],
    });
  });

  test.each(Object.keys(UPDATE))('must say its %s', (key) => {
    expect(faultsWith({ [key]: undefined })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test.each(['layout', 'slug', 'draft', 'tittle'])('%s is no key of it', (key) => {
    expect(faultsWith({ [key]: 'x' })).toEqual([`Unrecognized key: "${key}"`]);
  });

  test('a figure that is wrong is told apart from those beside it', () => {
    expect(faultsWith({ figures: [FIGURE, { ...FIGURE, value: null }] })).toEqual([
      'figures.1.value: null means that there is no number. Say why in the line markers: below it, by one of these: [c] hidden because it is small, [x] not available, [z] not applicable, [k] or [low] nearly nought.',
    ]);
  });

  test('a line of the table counts from 1 and names an indicator', () => {
    expect(faultsWith({ table: [{ line: 1, indicators: ['second-plans'] }] })).toEqual([]);
    expect(faultsWith({ table: [{ line: 0, indicators: [] }] })).toEqual([
      expect.stringMatching(/^table\.0\.line: /),
      expect.stringMatching(/^table\.0\.indicators: /),
    ]);
  });

  test('a summary has at most 300 characters', () => {
    expect(faultsWith({ summary: 'x'.repeat(300) })).toEqual([]);
    expect(faultsWith({ summary: 'x'.repeat(301) })).toEqual([expect.stringMatching(/^summary: /)]);
  });

  test('its source is a report or a decision record', () => {
    expect(faultsWith({ source: { kind: 'rumour', title: 'Heard' } })).toEqual([
      expect.stringMatching(/^source\.kind: Invalid option/),
    ]);
  });
});

describe('a commitment', () => {
  const COMMITMENT = { id: 'hubs', promise: 'Open the hubs.', paragraph: '7f' };

  test.each([undefined, '2018-12-31', '2018-19-q3'])('may be due %s', (due) => {
    expect(faultsIn(commitmentSchema, { ...COMMITMENT, due })).toEqual([]);
  });

  test('a day that is not in the calendar is told so', () => {
    expect(faultsIn(commitmentSchema, { ...COMMITMENT, due: '2019-06-31' })).toEqual([
      'due: This is not a day of the calendar: June 2019 has 30 days, and no day 31.',
    ]);
  });

  test.each(['soon', '2018-19', 2018, new Date('2018-12-31')])(
    'a time that is neither a day nor a quarter (%o) is told what is',
    (due) => {
      expect(faultsIn(commitmentSchema, { ...COMMITMENT, due })).toEqual([
        "due: Write a day in quotes ('2018-12-31') or a quarter (2018-19-q3).",
      ]);
    },
  );
});

describe('a closure', () => {
  const CLOSURE = { update: '2018-19-q1', id: 'hubs', outcome: 'done', paragraph: '3a' };

  test('says what became of a commitment of another update', () => {
    expect(faultsIn(closureSchema, CLOSURE)).toEqual([]);
  });

  test('has an outcome among the four', () => {
    expect(faultsIn(closureSchema, { ...CLOSURE, outcome: 'forgotten' })).toEqual([
      'outcome: Invalid option: expected one of "done"|"partly-done"|"dropped"|"superseded"',
    ]);
  });

  test('may publish a figure about few people when a post, and no person, signed that off', () => {
    const exception = {
      indicator: 'second-plans',
      reason: 'Already public in the council’s own report.',
      'signed-off-by': 'Director of Children’s Services',
      on: '2018-11-01',
    };
    const faultsOf = (detail: object) =>
      faultsIn(updateSchema, { ...UPDATE, 'small-number-exceptions': [{ ...exception, ...detail }] });
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ 'signed-off-by': 'Jane Smith' })).toEqual([
      'small-number-exceptions.0.signed-off-by: Name the post that agreed, such as Director of Children’s Services, and never the person.',
    ]);
    expect(faultsOf({ reason: 'It is all right.' })).toHaveLength(1);
  });
});
