import { added, asSeen, changed, gone } from './item.ts';
import type { More } from './item.ts';
import type { Item } from './report.ts';

/** What readers call the fields of a thing that they can see. Fields that are not named are not compared. */
export type Labels<Thing> = { readonly [Field in keyof Thing]?: string };

/**
 * The fields of a thing that differ, an item each, in the order of the labels.
 * @param what the name of the thing: “Children in care”
 * @param more where the thing is; asked for only when something differs, since finding a line takes its time
 */
export function fieldChanges<Thing extends object>(
  what: string,
  labels: Labels<Thing>,
  was: Thing,
  now: Thing,
  more: More | (() => More) = {},
): Item[] {
  const fields = Object.keys(labels) as (keyof Thing)[];
  const differs = fields.some((field) => inWords(was[field]) !== inWords(now[field]));
  return differs ? differences(what, labels, was, now, typeof more === 'function' ? more() : more) : [];
}

function differences<Thing extends object>(
  what: string,
  labels: Labels<Thing>,
  was: Thing,
  now: Thing,
  more: More,
): Item[] {
  const fields = Object.keys(labels) as (keyof Thing)[];
  return fields.flatMap((field) => {
    const [before, after] = [inWords(was[field]), inWords(now[field])];
    if (before === after) return [];
    const name = `${what}: ${labels[field]}`;
    if (before === undefined) return [added(name, after, more)];
    return after === undefined ? [gone(name, before, more)] : [changed(name, before, after, more)];
  });
}

/**
 * What the fields of something new say, a sentence each: “Reasons: None.”
 * @param blank what stands for a field that says nothing; without it, such fields are left out
 */
export function factsOf<Thing extends object>(labels: Labels<Thing>, thing: Thing, blank?: string): string[] {
  return (Object.keys(labels) as (keyof Thing)[]).flatMap((field) => {
    const words = inWords(thing[field]) ?? blank;
    return words === undefined ? [] : [sentence(`${labels[field]}: ${words}`)];
  });
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`;
}

/** A value of a file as words, as readers see them; undefined where it says nothing. */
export function inWords(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return listInWords(value, typeof value[0] === 'object' ? '; ' : ', ');
  if (typeof value !== 'object') return asSeen(String(value));
  return listInWords(
    Object.entries(value).map(([key, part]) => {
      const words = inWords(part);
      return words === undefined ? undefined : `${key.replaceAll('-', ' ')} ${words}`;
    }),
    ', ',
  );
}

function listInWords(values: readonly unknown[], separator: string): string | undefined {
  const words = values.map(inWords).filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(separator);
}
