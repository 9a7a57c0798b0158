import { wordSet } from '../../domain/disclosure/words.ts';
import { isJoined, plainAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { BE, BESIDE_BE } from './phrasing-words.ts';

/** What is done to people or true of them, and of nothing else that is counted. */
const SURELY = wordSet(`
  fostered hurt injured abused neglected arrested convicted detained jailed imprisoned sentenced reunited rehoused
  hospitalised pregnant disabled homeless dead adopted bereaved deported trafficked evacuated
`);

/** What is done to people in such a place or such a way, and to other things in another. */
const PLACED = wordSet('placed moved taken returned housed living accommodated looked excluded missing');
export const SO_PLACED = wordSet(`
  adoption adopters foster fostering carer carers family families relatives kinship together apart care home custody
  prison hospital school secure after
`);

/** What people do, each with what may follow; nothing where the word says enough. */
const DEEDS: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['died', undefined],
  ['drowned', undefined],
  ['absconded', undefined],
  ['reoffended', undefined],
  ['went', wordSet('home missing prison care university college back')],
  ['gone', wordSet('home missing prison care university college back')],
  ['left', wordSet('care home foster')],
  ['came', wordSet('care home')],
  ['entered', wordSet('care custody')],
  ['returned', wordSet('home parents families')],
  ['ran', wordSet('away')],
  ['turned', wordSet('16 17 18 19 21 25 sixteen seventeen eighteen')],
  ['moved', wordSet('home care relatives family')],
  ['ceased', wordSet('looked')],
  ['became', wordSet('looked homeless pregnant parents subject')],
  ['stayed', wordSet('care carers')],
  ['live', wordSet('carers adopters relatives parents')],
  ['lives', wordSet('carers adopters relatives parents')],
  ['lived', wordSet('carers adopters relatives parents')],
  ['started', wordSet('work school college university')],
  ['found', wordSet('work job')],
]);

/** Who adopts other things than children. */
export const BODIES = wordSet('cabinet council councillors committee board panel members schools the');

const AFTER_HELD = wordSet('and or at in for now still since on as by while two three four one');
const HELD = wordSet('custody prison jail hospital secure');

/** How many words behind a deed are looked at for what completes it. */
const REACH = 5;

/** Policies and the like are adopted too, and schools excluded. */
const OTHERS_ADOPTED = wordSet(`
  policies policy plans plan proposals recommendations recommendation motions motion amendments resolutions standards
  strategies options models codes budgets measures ideas names systems changes guidelines approaches schemes
  schools homes orders bids adverts records returns items files reports actions targets indicators services reviews
`);
const FEW_WORDS = 24;

/**
 * The place of the last word of what is said of people from a place on, in words that are said of nothing else: “were
 * adopted”, “have left care”, “went home”. Undefined where they may be said of other things.
 */
export function deedAt(phrases: Phrases, from: number): number | undefined {
  let at = from;
  while (isJoined(phrases, at) && (BE.has(plainAt(phrases, at)) || BESIDE_BE.has(plainAt(phrases, at)))) at++;
  if (!isJoined(phrases, at)) return undefined;
  const word = plainAt(phrases, at);
  const isBe = at > from && BE.has(plainAt(phrases, at - 1));
  if (isBe && SURELY.has(word)) return isOfAPolicy(phrases, at) ? undefined : at;
  if (isBe && PLACED.has(word)) return completed(phrases, at, SO_PLACED);
  if (word === 'in' && (isBe || at === from)) return heldAt(phrases, at);
  if (!DEEDS.has(word)) return undefined;
  const rest = DEEDS.get(word);
  if (rest !== undefined) return completed(phrases, at, rest);
  return /^(down|out|off)$/.test(plainAt(phrases, at + 1)) ? undefined : at;
}

/** “Adopted by Cabinet as policy.” */
function isOfAPolicy(phrases: Phrases, at: number): boolean {
  const next = plainAt(phrases, at + 1);
  return next === 'as' || (next === 'by' && BODIES.has(plainAt(phrases, at + 2)));
}

/** “In custody”, but not “in prison reform”. */
function heldAt(phrases: Phrases, at: number): number | undefined {
  const place = completed(phrases, at, HELD);
  const isNoun =
    place !== undefined && isJoined(phrases, place + 1) && !AFTER_HELD.has(plainAt(phrases, place + 1));
  return isNoun && plainAt(phrases, place) !== 'secure' ? undefined : place;
}

/** Whether what was spoken of before a place may be adopted or excluded though it is nobody. */
export function speaksOfThings(phrases: Phrases, place: number): boolean {
  for (let at = Math.max(0, place - FEW_WORDS); at < place; at++) {
    if (OTHERS_ADOPTED.has(plainAt(phrases, at))) return true;
  }
  return false;
}

function completed(phrases: Phrases, at: number, rest: ReadonlySet<string>): number | undefined {
  for (let place = at + 1; place <= at + REACH && isJoined(phrases, place); place++) {
    if (rest.has(plainAt(phrases, place))) return place;
  }
  return undefined;
}
