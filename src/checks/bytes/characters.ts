import { placeAt } from '../project/place.ts';
import { disguisesIn } from './disguises.ts';
import type { ByteRule } from './rule.ts';
import { suspectsIn } from './suspects.ts';

/** What some programs put at the beginning of a file to say how it is saved. */
const BYTE_ORDER_MARK = '\uFEFF';

export const byteOrderMark: ByteRule = (file) =>
  file.text.startsWith(BYTE_ORDER_MARK)
    ? [
        {
          id: 'bytes-byte-order-mark',
          ...placeAt(file, 0),
          message: 'The file begins with an invisible mark, which some programs put there when they save.',
        },
      ]
    : [];

/**
 * Lines may end as Windows ends them (CR and LF): every reader agrees on that. A CR alone is a line end to some readers, and
 * to others not.
 */
export const carriageReturns: ByteRule = (file) => {
  const offset = file.text.search(/\r(?!\n)/);
  if (offset === -1) return [];
  const message = 'A line ends here for some programs, and for others it goes on.';
  return [{ id: 'bytes-carriage-return', ...placeAt(file, offset), message }];
};

/** Characters that nobody sees, or that do not stand for anything. */
export const suspectCharacters: ByteRule = (file) =>
  suspectsIn(file.text)
    .filter(({ offset }) => offset > 0 || !file.text.startsWith(BYTE_ORDER_MARK))
    .map(({ id, offset, length, message }) => ({ id, ...placeAt(file, offset, length), message }));

/** Letters and digits that are not what they look like, so that neither people nor checks read what is written. */
export const disguisedLetters: ByteRule = (file) =>
  disguisesIn(file.text).map(({ id, offset, length, message }) => ({
    id,
    ...placeAt(file, offset, length),
    message,
  }));
