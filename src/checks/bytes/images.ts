import type { Problem } from '../problem.ts';
import { LARGEST_IMAGE } from './limits.ts';
import { tooLarge } from './sizes.ts';

type Kind = { name: string; endings: readonly string[]; begins: RegExp };

/** How each kind of image begins, byte by byte. */
const KINDS: readonly Kind[] = [
  { name: 'PNG', endings: ['png'], begins: /^\x89PNG\r\n\x1A\n[^]{4}IHDR/ },
  { name: 'JPEG', endings: ['jpg', 'jpeg'], begins: /^\xFF\xD8\xFF/ },
  { name: 'WebP', endings: ['webp'], begins: /^RIFF[^]{4}WEBP/ },
];

/** What is wrong with an image: readers’ browsers trust its name. */
export function imageProblems(path: string, bytes: Uint8Array): Problem[] {
  if (bytes.length > LARGEST_IMAGE) return [tooLarge(path, bytes.length, LARGEST_IMAGE)];
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const named = KINDS.find(({ endings }) => endings.includes(ending));
  const actual = KINDS.find(({ begins }) => begins.test(head));
  if (actual !== undefined && actual === named) return [];
  const article = actual === undefined ? 'not an image' : `a ${actual.name} image`;
  const message = `The name says that this is a ${named?.name ?? ending} image, but the file is ${article}.`;
  return [
    {
      id: 'bytes-not-an-image',
      path,
      line: 1,
      column: 1,
      message,
      ...(actual && { mend: `Let the name end in .${actual.endings[0]}.` }),
    },
  ];
}
