import { placeAt } from '../project/place.ts';
import type { SourceRule } from './source.ts';

/** Spaces that look like ordinary ones. */
const ODD = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** Where a space is part of the form: at the beginning of a line, and on either side of the colon behind a name. */
const IN_FORM = new RegExp(`^(?:[ -]*[${ODD}]|[ -]*[\\w-]+ *(?:[${ODD}]+ *:|: *[${ODD}]))`, 'm');

/** Tabs among details: some readers take them for spaces, and others refuse them. JSON may have them. */
export const tabs: SourceRule = (source) => {
  const offset = source.text.indexOf('\t', source.start);
  if (offset === -1 || offset >= source.end || source.path.endsWith('.json')) return [];
  const message = 'Here stands a tab. Among the details there may be spaces only.';
  return [{ id: 'frontmatter-tab', ...placeAt(source, offset), message }];
};

/** Spaces of other kinds where the form of the details hangs on a space. */
export const oddSpaces: SourceRule = (source) => {
  const yaml = source.text.slice(source.start, source.end);
  const match = IN_FORM.exec(yaml);
  if (match === null) return [];
  const within = match[0].search(new RegExp(`[${ODD}]`));
  const message = 'The space that stands here is not an ordinary one, and does not count as a space.';
  return [{ id: 'frontmatter-odd-space', ...placeAt(source, source.start + match.index + within), message }];
};
