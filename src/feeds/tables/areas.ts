import { idField, optionalText, table, text, trueOrFalse } from './table.ts';

/** The council's own area and those it is compared with. */
export const AREAS = table({
  name: 'areas',
  title: 'Areas',
  description: 'The council’s own area and those it is compared with, one row each.',
  fields: {
    id: idField('The area’s id.'),
    name: text('The area’s name.'),
    code: optionalText('Its nine-character code at the Office for National Statistics.'),
    within: optionalText('The id of the next larger area here that it lies in.'),
    home: {
      type: 'boolean',
      description: 'Whether it is the council’s own area.',
      constraints: { required: true },
    },
  },
  primaryKey: ['id'],
  foreignKeys: [{ field: 'within', of: 'id' }],
  rows: ({ site }) =>
    site.areas.map(({ id, name, code, within }) => ({
      id,
      name,
      code,
      within,
      home: trueOrFalse(id === site['home-area']),
    })),
});
