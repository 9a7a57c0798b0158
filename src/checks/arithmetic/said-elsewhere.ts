import { monthCalled, MONTH_IN_SMALL } from '../../domain/months.ts';
import type { ProseFigure } from './prose-figures.ts';

/** Other places, other times, and what is not so: numbers of these are not the council's own of now. */
const ELSEWHERE =
  /\b(?:england|national(?:ly)?|country|region(?:al|ally)?|north[- ]east|tees valley|(?:statistical )?neighbours?|other councils?|elsewhere|average)\b/i;
const OTHER_TIME =
  /\b(?:(?:last|previous|next|each|every|a) (?:year|quarter(?! of\b)|month|summer|autumn|winter|spring)|(?:years?|months?|quarters?) (?:ago|before|earlier|later)|previously|earlier|formerly|used to|once|peak(?:ed)?|had (?:been|numbered|stood|reached|risen|fallen|totalled)|decade)\b/i;
const NOT_SO =
  /\b(?:if|would|could|should|might|may(?! 20)|will|shall|can|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|project(?:ed|ions?)|estimate[sd]?|plans? (?:for|to)|planned|aims?|room|capacity|without|unless)\b/i;
const MONTH = new RegExp(String.raw`\b(?:${MONTH_IN_SMALL})\b`, 'gi');
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * Whether a sentence tells its number of another place, of a time for which none of these figures is published, or as what
 * may come: then no figure contradicts it.
 */
export function isSaidElsewhere(sentence: string, figures: readonly Pick<ProseFigure, 'source'>[]): boolean {
  if (ELSEWHERE.test(sentence) || OTHER_TIME.test(sentence) || NOT_SO.test(sentence)) return true;
  const days = figures.flatMap(({ source: { period } }) => [period.start, period.end]);
  const isTold = (isOf: (day: string) => boolean) => days.some(isOf);
  const months = (sentence.match(MONTH) ?? []).map(monthCalled);
  const years = sentence.match(YEAR) ?? [];
  return (
    months.some((month) => !isTold((day) => Number(day.slice(5, 7)) === month)) ||
    years.some((year) => !isTold((day) => day.startsWith(year)))
  );
}
