import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { quoted } from './quoted.ts';

/** A tag, a link, words in curly brackets, or bold words: what a detail shows as it is written. */
const MARKUP =
  /<\/?[a-z][^<>\n]{0,80}>|\[[^[\]\n]{1,80}\]\([^\n]{1,80}?\)|\{[^{}\n]{1,80}\}|\*\*[^*\n]{1,80}\*\*/i;

/** Details at the top that hold markup. They are shown as plain text, so this is a mistake, and may be an attack. */
export function detailMarkup(file: DocumentFile): Problem[] {
  return textsOf(file.yaml.data).flatMap(({ keys, text }) => {
    const found = MARKUP.exec(text)?.[0];
    if (found === undefined) return [];
    const message = `${quoted(found)} stands in a detail, where it would be shown as it is written.`;
    return [{ id: 'body-markup-in-detail', ...placeOfKey(file, keys, 'value'), message }];
  });
}

type Text = { keys: readonly PropertyKey[]; text: string };

/** Every text in data, with the keys that lead to it. */
function textsOf(data: unknown): Text[] {
  const texts: Text[] = [];
  const waiting: { keys: readonly PropertyKey[]; value: unknown }[] = [{ keys: [], value: data }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { keys, value } = next;
    if (typeof value === 'string') texts.push({ keys, text: value });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      waiting.push({ keys: [...keys, Array.isArray(value) ? Number(key) : key], value: inner });
    }
  }
  return texts;
}
