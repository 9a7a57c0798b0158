import { alikeButFor } from './words/alike.ts';
import { pairedExcerpts } from './words/excerpt.ts';
import { LONGEST_TEXT } from './report.ts';
import type { Item } from './report.ts';

/** What an item may say beside what it is: where it is, and why. */
export type More = Pick<Item, 'address' | 'leadsTo' | 'file' | 'line' | 'why' | 'picture'>;

/** Something the public will see for the first time. */
export function added(what: string, now?: string, more: More = {}): Item {
  return { kind: 'new', what: cut(what), ...(now !== undefined && { now: cut(now) }), ...tidy(more) };
}

/** Something the public will see changed. Of long texts only the part that differs is kept; of two that read alike, why they differ. */
export function changed(what: string, was: string, now: string, more: More = {}): Item {
  const [before, after] = pairedExcerpts(was, now);
  const alike = alikeButFor(was, now);
  const told = alike === undefined ? more : { ...more, why: [alike, ...(more.why ?? [])] };
  return { kind: 'changed', what: cut(what), was: cut(before), now: cut(after), ...tidy(told) };
}

/** Something the public will see no more. */
export function gone(what: string, was?: string, more: More = {}): Item {
  return { kind: 'gone', what: cut(what), ...(was !== undefined && { was: cut(was) }), ...tidy(more) };
}

/** A text as readers see it: however many spaces or line ends there are between two words, one is seen. */
export function asSeen(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text as readers see it, cut to the longest an item may say. Never empty: a dash stands for nothing. */
export function cut(text: string): string {
  const seen = asSeen(text);
  if (seen === '') return '–';
  return seen.length <= LONGEST_TEXT ? seen : `${seen.slice(0, LONGEST_TEXT - 1).toWellFormed()}…`;
}

function tidy({ why, ...more }: More): More {
  const reasons = (why ?? []).filter((reason) => reason.trim() !== '').map(cut);
  return { ...more, ...(reasons.length > 0 && { why: reasons }) };
}
