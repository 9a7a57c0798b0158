import { dateInWords } from '../../domain/calendar-date.ts';
import { callInOf, lifeOf } from '../../library/call-ins.ts';
import type { CallInOf } from '../../library/call-ins.ts';
import type { Decision } from '../../library/library.ts';
import { decisionUrl } from '../../library/routes.ts';
import { factsOf, fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, changed, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInDocument } from '../side.ts';
import type { Side, Sides } from '../side.ts';

/** What every record of an executive decision must hold, by regulation 12 of SI 2012/2089 and regulation 8. */
const REQUIRED: Labels<Decision> = {
  reasons: 'reasons',
  alternatives: 'alternatives',
  conflicts: 'conflicts of interest',
  dispensations: 'dispensations',
  'key-decision': 'key decision',
};

const OTHER: Labels<Decision> = {
  'published-note': 'how the day of publication is known',
  update: 'the update it is on',
  'called-in': 'called in',
};

const LABELS: Labels<Decision> = {
  title: 'title',
  body: 'who decided',
  made: 'day of the decision',
  published: 'day the record was published',
  legacy: 'an old record',
  summary: 'summary',
  ...REQUIRED,
  ...OTHER,
};

const CALL_IN: Labels<Decision['call-in']> = {
  'stated-words': 'the deadline in the record’s words',
  override: 'why the deadline differs from the rule',
  exempt: 'exempt from call-in',
  'not-applicable': 'why call-in does not apply',
};

type Resolution = Decision['resolutions'][number];

const LINKS: Labels<Resolution> = { notes: 'what it notes', indicators: 'the indicators it speaks of' };
const RESOLUTION: Labels<Resolution> = { text: 'what was resolved', ...LINKS };

/** Decisions that are new, gone or say something else, deadlines of call-in that move, and where decisions stand. */
export function decisionItems(sides: Sides): Item[] {
  const { base, head } = sides;
  const {
    added: fresh,
    kept,
    gone: lost,
  } = paired(base.library.decisions, head.library.decisions, ({ id }) => id);
  return [
    ...fresh.flatMap((decision) => [
      newDecision(decision, sides),
      ...resolutionChanges({ ...decision, resolutions: [] }, decision, head),
    ]),
    ...kept.flatMap(({ was, now }) => [
      ...deadlineMoves(was, now, sides),
      ...fieldChanges(now.title, LABELS, was, now, () => moreOf(now, head)),
      ...fieldChanges(now.title, CALL_IN, was['call-in'], now['call-in'], () => moreOf(now, head, 'call-in')),
      ...resolutionChanges(was, now, head),
    ]),
    ...lost.map(({ id, title, made }) =>
      gone(`${title}, ${dateInWords(made)}`, undefined, { address: decisionUrl(id) }),
    ),
  ];
}

function newDecision(decision: Decision, { head, now }: Sides): Item {
  const { title, body, made, summary } = decision;
  const callIn = callInIn(decision, head);
  return added(`${title}, ${body}, ${dateInWords(made)}`, undefined, {
    ...moreOf(decision, head),
    why: [
      summary,
      ...(callIn ? [`Call-in closes at ${callIn.words}. ${howKnown(callIn)}`] : []),
      ...attempt(() => lifeOf(decision, head.library, now).standing.sentence),
      ...(decision.published === undefined ? [] : [`Published on ${dateInWords(decision.published)}.`]),
      ...factsOf(REQUIRED, decision, 'not stated in the source'),
      ...factsOf(OTHER, decision),
      ...factsOf(CALL_IN, decision['call-in']),
    ],
  });
}

function deadlineMoves(was: Decision, is: Decision, { base, head, now }: Sides): Item[] {
  const [before, after] = [callInIn(was, base), callInIn(is, head)];
  const [said] = attempt(() => lifeOf(was, base.library, now).standing);
  const [says] = attempt(() => lifeOf(is, head.library, now).standing);
  const more = () => moreOf(is, head, 'call-in');
  const [source, sourceNow] = [before, after].map((callIn) => callIn && howKnown(callIn));
  return [
    ...(before?.words === after?.words
      ? []
      : [
          changed(
            `${is.title}: call-in closes`,
            before?.words ?? 'no deadline',
            after?.words ?? 'no deadline',
            {
              ...more(),
              why: after ? [howKnown(after)] : [],
            },
          ),
        ]),
    ...(before?.words === after?.words &&
    source !== undefined &&
    sourceNow !== undefined &&
    source !== sourceNow
      ? [changed(`${is.title}: how the deadline of call-in is known`, source, sourceNow, more())]
      : []),
    ...(said?.state === says?.state
      ? []
      : [
          changed(
            `${is.title}: where it stands`,
            said?.sentence ?? 'Not known.',
            says?.sentence ?? 'Not known.',
            more(),
          ),
        ]),
  ];
}

function resolutionChanges(was: Decision, now: Decision, head: Side): Item[] {
  const pairs = paired(was.resolutions, now.resolutions, ({ number }) => String(number));
  const nameOf = (number: number) => `${now.title}: resolution ${number}`;
  const more = (number: number) => ({
    ...moreOf(now, head, 'resolutions'),
    address: `${decisionUrl(now.id)}#r${number}`,
  });
  return [
    ...pairs.added.map((resolution) => {
      const { number, text } = resolution;
      return added(nameOf(number), text, { ...more(number), why: factsOf(LINKS, resolution) });
    }),
    ...pairs.kept.flatMap(({ was: before, now: after }) =>
      fieldChanges(nameOf(after.number), RESOLUTION, before, after, () => more(after.number)),
    ),
    ...pairs.gone.map(({ number, text }) => gone(nameOf(number), text, more(number))),
  ];
}

function howKnown({ stated, rule, mismatch }: CallInOf): string {
  if (mismatch)
    return `The record states this day; the council’s rule would give ${dateInWords(mismatch.lastDay)}.`;
  if (stated) return 'The record states this day, and the council’s rule gives the same.';
  return `Worked out by the council’s rule of ${rule.workingDays} working days.`;
}

function callInIn(decision: Decision, { library }: Side): CallInOf | undefined {
  return attempt(() => callInOf(decision, library))[0];
}

/** What a function gives, in a list; nothing where it cannot, which the check has reported. */
function attempt<Result>(work: () => Result): Result[] {
  try {
    return [work()];
  } catch {
    return [];
  }
}

function moreOf({ id }: Decision, side: Side, key?: keyof Decision): More {
  const keys = key === undefined ? [] : [key];
  return { address: decisionUrl(id), ...placeInDocument(side, 'decisions', id, keys) };
}
