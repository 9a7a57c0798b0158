import { BASES } from '../../domain/period.ts';
import { figureName } from '../../library/corrections.ts';
import { correctionUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import { CHANGES, printedChange } from '../corrected.ts';
import { address, day, idField, oneOf, optionalText, quarter, table, text } from './table.ts';

/** Every change to a published figure. Its update and indicator may be gone from the other tables: it is a log. */
export const CORRECTIONS = table({
  name: 'corrections',
  title: 'Corrections and revisions',
  description: 'Every change made to a published figure, one row each, the earliest first.',
  fields: {
    id: idField('The entry’s id.'),
    class: oneOf(
      ['correction', 'revision'],
      'correction: what was published was wrong. revision: it was right then, and better figures came later.',
    ),
    on: day('The day the change was published.'),
    update: quarter('The update whose figure was changed.'),
    indicator: text('The id of the figure’s indicator.'),
    title: optionalText('The indicator’s title. Empty where the indicator is no longer published.'),
    period: text('The figure’s period.'),
    basis: oneOf(BASES, 'The basis of that period.'),
    area: text('The id of the figure’s area.'),
    measure: oneOf(['level', 'change'], 'Whether the figure is a level or a change.'),
    change: oneOf(
      CHANGES,
      'changed: to another number, or to a marker in its place. withdrawn: taken out of the update. restored: put back.',
    ),
    was: { type: 'number', description: 'The figure before. Empty where there was no number.' },
    now: { type: 'number', description: 'The figure after. Empty where there is no number.' },
    reason: text('Why it was changed.'),
    url: address('Its place in the log.'),
  },
  primaryKey: ['id'],
  foreignKeys: [{ field: 'area', table: 'areas', of: 'id' }],
  rows: (library) => {
    const titles = new Map(library.indicators.map(({ id, title }) => [id, title]));
    return library.corrections.map((entry) => ({
      id: entry.id,
      class: entry.class,
      on: entry.on,
      ...figureName(entry.update, entry, library),
      title: titles.get(entry.indicator),
      ...printedChange(entry),
      reason: entry.reason,
      url: absolute(correctionUrl(entry.id), library),
    }));
  },
});
