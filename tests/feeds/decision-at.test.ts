import { expect, test } from 'vitest';
import { decisionAt } from '../../src/feeds/decision-at.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary } from '../factories/library.ts';

const decision = aDecision();
const library = aLibrary({ decisions: [decision] });
const stateAt = (now: string, from = library) => decisionAt(decision, from, now).life.standing.state;

test('a decision stands where it stands at each instant it is asked for', () => {
  expect(stateAt('2018-07-18T12:00Z')).toBe('call-in-open');
  expect(stateAt('2018-07-21T00:00+01:00')).toBe('in-effect');
  expect(stateAt('2018-07-18T12:00Z')).toBe('call-in-open');
});

test('and by the rules of the library it is in', () => {
  const [rule] = library.site['call-in'];
  const short = { ...library.site, 'call-in': rule ? [{ ...rule, 'working-days': 2 }] : [] };
  expect(stateAt('2018-07-18T12:00Z', aLibrary({ site: short }))).toBe('in-effect');
});

test('it is worked out once for an instant', () => {
  const first = decisionAt(decision, library, '2018-07-18T12:00Z');
  expect(decisionAt(decision, library, '2018-07-18T12:00Z')).toBe(first);
});
