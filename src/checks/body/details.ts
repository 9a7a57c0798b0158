import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';
import { quoted } from './quoted.ts';

/** What a detail shows as it is written: tags, remarks, links, programs, bold words, headings, codes of letters. */
const MARKUP: readonly RegExp[] = [
  /<[a-z/>][^<>\n]{0,80}>?/i,
  /<[!?][^<>\n]{0,80}>?/,
  /!?\[[^[\]\n]{0,80}\]\([^\n]{0,80}/,
  /\$?\{[^{}\n]{0,80}\}?|\}/,
  /\*\*|__|~~|(?<![\p{L}\p{N}*_])([*_])[^\s*_](?:[^*_\n]{0,80}[^\s*_])?\1(?![\p{L}\p{N}*_])/u,
  /`/,
  /^#{1,6} .*/m,
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i,
  /\b(?:javascript|vbscript|data:[a-z]+\/[a-z+-]+)[:;,]\S{0,40}/i,
];

/** Details that hold markup: at the top of a document, or in a file of data. They are shown as plain text, so this is a mistake, and may be an attack. */
export function detailMarkup(file: DocumentFile | DataFile): Problem[] {
  return textsOf(file.yaml.data).flatMap(({ keys, text }) => {
    if (!/[<>[{}*_~`#&:]/.test(text)) return [];
    const found = firstIn(text);
    if (found === undefined) return [];
    const message = `${quoted(found)} stands in a detail, where readers would see it as it is written.`;
    return [{ id: 'body-markup-in-detail', ...placeOfKey(file, keys, 'value'), message }];
  });
}

function firstIn(text: string): string | undefined {
  for (const pattern of MARKUP) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
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
