import { citationInWords } from '../../domain/paragraph-number.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';

/** Targets that name a paragraph but not the update it stands in. */
export const targetsCited: Check = (context) =>
  indicatorsOf(context).flatMap(({ item: { targets }, file }) =>
    targets.flatMap(({ text, update, paragraph }, index) =>
      paragraph === undefined || update !== undefined
        ? []
        : [
            {
              id: 'references-target-without-update',
              ...placeOfKey(file, ['targets', index, 'paragraph'], 'value'),
              message: `The target “${text}” names ${citationInWords(paragraph)}, but not the update it stands in.`,
            },
          ],
    ),
  );
