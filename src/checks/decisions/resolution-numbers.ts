import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeInDecision } from './decision-place.ts';

/** The resolutions of a record are numbered from 1, without a gap or a repeat. The first slip is reported. */
export const resolutionNumbers: Check = (context) =>
  context.library.decisions.flatMap((decision): Problem[] => {
    const { resolutions } = decision;
    const index = resolutions.findIndex(({ number }, position) => number !== position + 1);
    const number = resolutions[index]?.number;
    if (number === undefined) return [];
    const isAgain = resolutions.slice(0, index).some((earlier) => earlier.number === number);
    const message = isAgain
      ? `Two resolutions have the number ${number}.`
      : `The resolution at place ${index + 1} has the number ${number}; it should be ${index + 1}.`;
    const place = placeInDecision(decision, ['resolutions', index, 'number'], context);
    return [{ id: 'decisions-resolution-numbers', ...place, message }];
  });

/** No resolution of a record stands there twice: the second was copied, and says what another should. */
export const resolutionsDiffer: Check = (context) =>
  context.library.decisions.flatMap((decision): Problem[] => {
    const texts = decision.resolutions.map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    const index = texts.findIndex((text, position) => texts.indexOf(text) < position);
    const [number, first] = [index, texts.indexOf(texts[index] ?? '')].map(
      (at) => decision.resolutions[at]?.number,
    );
    if (number === undefined) return [];
    const message = `Resolution ${number} says the same as resolution ${first}.`;
    const place = placeInDecision(decision, ['resolutions', index, 'text'], context);
    return [{ id: 'decisions-resolution-twice', ...place, message }];
  });
