import { placeAt } from '../project/place.ts';
import { LONGEST_LINE, MOST_LINES } from './limits.ts';
import type { ByteRule } from './rule.ts';

export const numberOfLines: ByteRule = (file) => {
  let lines = 1;
  for (let end = file.text.indexOf('\n'); end !== -1; end = file.text.indexOf('\n', end + 1)) {
    lines += 1;
    if (lines > MOST_LINES) {
      const message = `The file has more than ${MOST_LINES.toLocaleString('en-GB')} lines.`;
      return [{ id: 'bytes-too-many-lines', ...placeAt(file, end + 1), message }];
    }
  }
  return [];
};

/** A program may write JSON on a single line. */
export const lengthOfLines: ByteRule = (file) => {
  if (file.path.endsWith('.json')) return [];
  let start = 0;
  for (const line of file.text.split('\n')) {
    if (line.length > LONGEST_LINE) {
      const message = `This line has ${line.length.toLocaleString('en-GB')} characters; there may be ${LONGEST_LINE.toLocaleString('en-GB')}.`;
      return [{ id: 'bytes-long-line', ...placeAt(file, start), message }];
    }
    start += line.length + 1;
  }
  return [];
};
