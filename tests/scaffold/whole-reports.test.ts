import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presentAt } from '../../src/cli/present-at.ts';
import { dueFigures } from '../../src/scaffold/due-figures.ts';
import { foundFigures } from '../../src/scaffold/found-figures.ts';
import { nameOf } from '../../src/scaffold/reported-figure.ts';
import { reportSections } from '../../src/scaffold/report-text.ts';

const QUARTER = '2018-19-q3';

/** What is found in a report of another hand, with the indicators of this project. */
function foundIn(report: string): string[] {
  const library = presentAt(process.cwd())?.library;
  if (library === undefined) throw new Error('The files in data/ cannot be read.');
  const due = dueFigures(QUARTER, library);
  const text = readFileSync(new URL(`reports/${report}.txt`, import.meta.url), 'utf8');
  const { found, unused } = foundFigures({ due, quarter: QUARTER, library }, reportSections(text));
  return [
    ...found.map((figure) => `${figure.at.paragraph} ${nameOf(figure, QUARTER)}: ${figure.typed}`),
    ...unused.map(
      ({ text: number, paragraph, guess }) =>
        `not used: ${paragraph} ${number}${guess ? `, maybe ${guess.indicator.title}` : ''}`,
    ),
  ];
}

describe('all figures of a report are found', () => {
  test('where headings have numbers, and sentences other words than the titles', () => {
    expect(foundIn('headings-with-numbers')).toMatchInlineSnapshot(`
      [
        "1 Two-year-olds taking up a free place: 88%",
        "2 Schools judged good or outstanding, 31 December 2018: 84%",
        "2 Persistent absence from secondary schools, school year 2017 to 2018: 14.2%",
        "2 Persistent absence from secondary schools, England, school year 2017 to 2018: 13.5%",
        "3c Child protection plans in place, 31 December 2018: 320",
        "3d Single assessments finished within 45 days: 467 of 500, 93.4%",
        "4 Agency social workers, 31 December 2018: 11",
        "5 Children in care, 31 December 2018: 505",
        "5a Reviews for children in care held in time: 97%",
        "5c Children placed with independent fostering agencies, 31 December 2018: 71",
        "5d Care leavers in education, employment or training: 58%",
        "5d Care leavers in suitable accommodation: 94%",
        "not used: 1 805, maybe Two-year-olds with a free place",
        "not used: 3a 6%",
        "not used: 3b 1,905",
      ]
    `);
  });

  test('where paragraphs have letters in brackets', () => {
    expect(foundIn('letters-in-brackets')).toMatchInlineSnapshot(`
      [
        "1a Two-year-olds taking up a free place: around 91%",
        "1a Two-year-olds with a free place: approximately 830",
        "2a Referrals to children’s social care, the change on the year before: down 4%",
        "2b Single assessments finished within 45 days: 532 of 540, 98.5%",
        "3 Agency social workers, 31 December 2018: 9.5",
        "4 Children in care, 31 December 2018: 512",
        "4a Rate of children in care, 31 December 2018: 115 per 10,000",
        "4a Rate of children in care, England, 31 March 2018: 64 per 10,000",
        "4b Reviews for children in care held in time: 98.1%",
        "5 Care leavers in education, employment or training: 57.0%",
        "5 Care leavers in education, employment or training, England, 2017 to 2018: 51% provisional",
        "not used: 3 12",
      ]
    `);
  });

  test('where points, rates and changes stand close together', () => {
    expect(foundIn('points-and-rates')).toMatchInlineSnapshot(`
      [
        "1 Referrals to children’s social care, the change on the year before: down 7%",
        "1 Contacts with children’s social care, the change on the year before: down 12 per cent",
        "2 Single assessments finished within 45 days: 590 of 612, 96.4%",
        "3 First child protection conferences held in time: 97%",
        "4 Rate of children in care, 31 December 2018: 112 per 10,000",
        "4 Children in care, 31 December 2018: 498",
        "4 Rate of children in care, England, 31 March 2018: 64 per 10,000",
        "4a Children in the same placement for three years: 68%",
        "4b Children in care with three or more moves: 2%",
        "4c Reviews for children in care held in time: 96.9%",
        "5 Care leavers in suitable accommodation: 92%",
        "5 Care leavers in education, employment or training: 56.3%",
        "6 Social worker vacancies, 31 December 2018: 7",
        "6 Agency social workers, 31 December 2018: 10.5",
        "7 Children using a 30-hour childcare place: around 810",
        "8 Schools judged good or outstanding, 31 December 2018: 91%",
        "8 Children’s homes judged good or outstanding: 100%",
      ]
    `);
  });

  test('where headings are in capitals, and a target stands beside its figure', () => {
    expect(foundIn('capitals-and-targets')).toMatchInlineSnapshot(`
      [
        "1 Two-year-olds taking up a free place: 83%",
        "1 Three- and four-year-olds taking up 15 free hours: 100%",
        "2 Schools judged good or outstanding, 31 December 2018: 86%",
        "3a Referrals to children’s social care, the change on the year before: down 3%",
        "3b Contacts with children’s social care, the change on the year before: up 9%",
        "3c Single assessments finished within 45 days: 512 of 532, 96.2%",
        "3d Children with a child protection plan, the change on the year before: up 7%",
        "4 Agency social workers, 31 December 2018: 14.5",
        "5 Children in care, 31 December 2018: 521",
        "5a Reviews for children in care held in time: 98.8%",
        "5c Care leavers in education, employment or training: 52%",
        "5c Care leavers in suitable accommodation: 89.5%",
        "not used: 1 90%",
      ]
    `);
  });
});
