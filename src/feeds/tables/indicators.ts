import { POLARITIES } from '../../domain/polarity.ts';
import { UNITS } from '../../domain/unit.ts';
import { indicatorCsvUrl, indicatorUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import { address, idField, oneOf, optionalText, table, text, trueOrFalse } from './table.ts';

/** The registry: what each indicator counts and how it is read. */
export const INDICATORS = table({
  name: 'indicators',
  title: 'Indicators',
  description: 'The registry of indicators, one row each: what is counted and how its figures are read.',
  fields: {
    id: idField('The indicator’s id.'),
    title: text('What is measured.'),
    short: optionalText('A shorter title, for charts.'),
    unit: oneOf(
      Object.values(UNITS).map(({ csv }) => csv),
      'The unit of its levels.',
    ),
    of: text('What is counted, such as children or schools.'),
    people: {
      type: 'boolean',
      description: 'Whether it counts people, so that small numbers are hidden.',
      constraints: { required: true },
    },
    polarity: oneOf(POLARITIES, 'Which way is good; none where neither is.'),
    definition: text('What exactly is counted.'),
    priorities: text('The ids of the priorities it belongs to, with spaces between.'),
    share_of: optionalText('For a percentage, the id of the indicator that counts the whole.'),
    target: optionalText('Its last target, as the council writes it.'),
    target_years: optionalText('The years of that target: 2018-19, or 2017-18 to 2018-19.'),
    url: address('The indicator’s page.'),
    csv_url: address('The file of its figures.'),
  },
  primaryKey: ['id'],
  foreignKeys: [{ field: 'share_of', of: 'id' }],
  rows: (library) =>
    library.indicators.map((indicator) => {
      const target = indicator.targets.at(-1);
      return {
        id: indicator.id,
        title: indicator.title,
        short: indicator.short,
        unit: UNITS[indicator.unit].csv,
        of: indicator.of,
        people: trueOrFalse(indicator.people),
        polarity: indicator.polarity,
        definition: indicator.definition,
        priorities: indicator.priorities.join(' '),
        share_of: indicator['share-of'],
        target: target?.text,
        target_years: target && yearsOf(target),
        url: absolute(indicatorUrl(indicator.id), library),
        csv_url: absolute(indicatorCsvUrl(indicator.id), library),
      };
    }),
});

function yearsOf({ from, to }: { from: string; to: string }): string {
  return from === to ? from : `${from} to ${to}`;
}
