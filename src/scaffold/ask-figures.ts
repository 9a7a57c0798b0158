import type { Library } from '../library/library.ts';
import { answerInWords } from '../domain/figure-answer.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import { questionAt, stepsOf } from './figure-steps.ts';
import type { Asked, Step } from './figure-steps.ts';
import { isBack } from './interview.ts';
import type { Ask } from './interview.ts';
import { readTyped } from './typed-figure.ts';

const HOW = `
Type each figure as the report has it. Besides, you can type
  -     the report does not have this figure
  --    nor any that follows under this heading
  c     hidden, because it tells of very few people
  x     the report says that it is not available
  ?     leave it for later
  back  to the question before
`;

/** The answers in the order of the figures. */
export type Heard = {
  answers: (FigureAnswer | undefined)[];
  /** What is still to be said of the last. */
  said: string;
  /** The questions, and those that led here. */
  steps: Step[];
  trail: number[];
};

/** What an answer comes to: what it says of all figures before the next question, and what to say of it. */
type Reply = { answer?: FigureAnswer | undefined; next: number; said: string };

/**
 * Asks for the figures that are due in a quarter, one after the other, each until the answer can be read, and says how it was
 * read. Undefined stands for those that are for later.
 * @param before what was heard already, for somebody who goes back to the last of these questions
 */
export async function askFigures(asked: Asked, ask: Ask, before?: Heard): Promise<Heard> {
  const answers = before?.answers ?? asked.due.map(() => undefined);
  const steps = before?.steps ?? stepsOf(asked);
  const trail = before?.trail ?? [];
  let said = before === undefined && steps.length > 0 ? HOW : '';
  let at = before === undefined ? 0 : (trail.pop() ?? steps.length);
  for (let step = steps[at]; step !== undefined; step = steps[at]) {
    const typed = (await ask(`${said}${questionAt(at, steps, asked.quarter)} `)).trim();
    said = '';
    if (isBack(typed)) {
      at = trail.pop() ?? at;
    } else {
      const reply = replyTo(typed, at, steps, asked.library);
      for (const { place } of steps.slice(at, reply.next)) answers[place] = reply.answer;
      if (reply.next > at) trail.push(at);
      at = reply.next;
      said = reply.said;
    }
  }
  return { answers, said, steps, trail };
}

function replyTo(typed: string, at: number, steps: readonly Step[], library: Library): Reply {
  const step = steps[at];
  if (step === undefined) return { next: at, said: '' };
  if (/^(?:--|—)$/.test(typed)) {
    const after = steps.findIndex(({ heading }, index) => index > at && heading !== step.heading);
    return { answer: 'not reported', next: after === -1 ? steps.length : after, said: '' };
  }
  const { indicator, last } = step.figure;
  const measured = { unit: indicator.unit, measure: last.figure.measure };
  const read =
    typed === '?' || typed === ''
      ? { value: undefined }
      : readTyped(typed, { indicator, measure: measured.measure }, library);
  if ('fault' in read) return { next: at, said: `   ${read.fault}\n` };
  const isSilent = read.value === 'not reported';
  const said = isSilent ? '' : `   = ${answerInWords(read.value, measured)}\n`;
  return { answer: read.value, next: at + 1, said };
}
