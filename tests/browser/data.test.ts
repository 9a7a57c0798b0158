import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { citationAnchor } from '../../src/domain/paragraph-number.ts';
import { idsOf, textOf, wordsOf } from './built-site.ts';

type Row = Record<string, string>;

/** The rows of a CSV file of the site; csv-parse throws when a line has more or fewer cells than the first. */
function rowsOf(path: string): Row[] {
  return parse(textOf(path), { columns: true });
}

function headerOf(path: string): string | undefined {
  return textOf(path).split('\r\n')[0];
}

describe('/data/observations.csv', () => {
  const path = '/data/observations.csv';
  const rows = rowsOf(path);

  test('has the columns that its readers were promised', () => {
    expect(headerOf(path)).toBe(
      'update,indicator,title,period,period_start,period_end,basis,area,area_code,measure,value,unit,numerator,denominator,markers,status,direction,paragraph,first_published,note',
    );
  });

  test('names for every figure the place of the record that states it, and the page has that place', () => {
    const updates = [...new Set(rows.map(({ update }) => update))];
    const ids = new Map(updates.map((update) => [update, new Set(idsOf(`/updates/${update}/`))]));
    const lost = rows.filter(
      ({ update, paragraph }) => !paragraph || !ids.get(update)?.has(citationAnchor(paragraph)),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(lost.map(({ update, indicator, paragraph }) => `${update} ${indicator}: ${paragraph}`)).toEqual(
      [],
    );
  });
});

describe('/data/decisions.csv', () => {
  const path = '/data/decisions.csv';
  const decisions = [
    {
      id: '2017-11-16-childrens-services-quarter-2',
      call_in_deadline: '2017-11-24',
      call_in_effective: '2017-11-25T00:00+00:00',
      words: '11:59pm on Friday 24 November 2017',
    },
    {
      id: '2018-07-12-childrens-services-year-end',
      call_in_deadline: '2018-07-20',
      call_in_effective: '2018-07-21T00:00+01:00',
      words: '11:59pm on Friday 20 July 2018',
    },
    {
      id: '2018-10-18-childrens-services-quarter-1',
      call_in_deadline: '2018-10-26',
      call_in_effective: '2018-10-27T00:00+01:00',
      words: '11:59pm on Friday 26 October 2018',
    },
  ];

  test('has the columns that its readers were promised', () => {
    expect(headerOf(path)).toBe(
      'id,title,body,made,published,call_in_deadline,call_in_effective,state,update,url',
    );
  });

  test('gives the deadlines of the three records; on 30 November 2018 all of them are in effect', () => {
    const rows = rowsOf(path).map(({ id, call_in_deadline, call_in_effective, state }) => ({
      id,
      call_in_deadline,
      call_in_effective,
      state,
    }));
    const expected = decisions.map(({ id, call_in_deadline, call_in_effective }) => ({
      id,
      call_in_deadline,
      call_in_effective,
      state: 'in-effect',
    }));
    expect(rows).toEqual(expected);
  });

  test.each(decisions)('the page of $id says the deadline in words', ({ id, words }) => {
    expect(wordsOf(`/decisions/${id}/`)).toContain(words);
  });
});
