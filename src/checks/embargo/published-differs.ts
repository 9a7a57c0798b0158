import { dateInWords } from '../../domain/calendar-date.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { decisionsOf, updatesOf } from '../sources.ts';

/** Documents whose day of publication is not the day on which their embargo ends. */
export const publishedDiffers: Check = (context) =>
  [...updatesOf(context), ...decisionsOf(context)].flatMap(({ item, file }) => {
    const { published, 'publish-at': publishAt } = item;
    if (published === undefined || publishAt === undefined || publishAt.startsWith(published)) return [];
    const message = `This says that it is published on ${dateInWords(published)}, but it is under embargo until ${publishAt}.`;
    return [{ id: 'embargo-published-differs', ...placeOfKey(file, ['publish-at'], 'value'), message }];
  });
