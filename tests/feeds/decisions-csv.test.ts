import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { decisionsCsv } from '../../src/feeds/decisions-csv.ts';
import type { DECISION_COLUMNS } from '../../src/feeds/decisions-csv.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary, only } from '../factories/library.ts';

type Row = Record<(typeof DECISION_COLUMNS)[number], string>;

const rowsOf = (now: string, ...decisions: Parameters<typeof aDecision>[0][]) =>
  parse<Row>(decisionsCsv(aLibrary({ decisions: decisions.map((each) => aDecision(each)) }), now), {
    columns: true,
  });

const NOW = '2018-07-18T12:00+01:00';

describe('decisions.csv', () => {
  test('begins with the columns that its readers were promised', () => {
    expect(decisionsCsv(aLibrary(), NOW)).toBe(
      'id,title,body,made,published,call_in_deadline,call_in_effective,state,update,url\r\n',
    );
  });

  test('has a row for a decision, its deadline as the last day and as the first instant after it', () => {
    expect(only(rowsOf(NOW, {}))).toEqual({
      id: '2018-07-12-update',
      title: 'Quarterly update',
      body: 'Cabinet',
      made: '2018-07-12',
      published: '2018-07-16',
      call_in_deadline: '2018-07-20',
      call_in_effective: '2018-07-21T00:00+01:00',
      state: 'call-in-open',
      update: '2018-19-q2',
      url: 'https://quarterlight.example/decisions/2018-07-12-update/',
    });
  });

  test('has the state at the instant it is asked for', () => {
    expect(only(rowsOf('2018-07-21T00:00+01:00', {})).state).toBe('in-effect');
    expect(only(rowsOf('2018-07-13T00:00+01:00', {})).state).toBe('not-yet-published');
  });

  test('leaves the deadline out where there is none', () => {
    expect(only(rowsOf(NOW, { 'call-in': { exempt: 'The work cannot wait.' } }))).toMatchObject({
      call_in_deadline: '',
      call_in_effective: '',
      state: 'exempt',
    });
    expect(only(rowsOf(NOW, { legacy: true, published: undefined })).published).toBe('');
  });

  test('has the earliest decision first', () => {
    const rows = rowsOf(NOW, { id: 'later' }, { id: 'earlier', made: '2017-11-16', published: '2017-11-20' });
    expect(rows.map(({ id }) => id)).toEqual(['earlier', 'later']);
  });
});
