import { expect, test } from 'vitest';
import { DECISION, aDecision, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';

/** A decision whose resolution speaks of an indicator, and notes an update or nothing. */
const speakingOf = (indicator: string, update?: string): ProjectTree => {
  const notes = update === undefined ? '' : `\n    notes:\n      - update: '${update}'`;
  return aProject({
    [DECISION]: aDecision({
      resolutions: `\n  - number: 1\n    text: To note the report.${notes}\n    indicators: [${indicator}]`,
    }),
    'data/indicators/sdq-score.yaml': anIndicator({ title: 'How children feel' }),
  });
};

test('a resolution speaks of an indicator that the update it notes reports', () => {
  const told = wordsOf(speakingOf('sdq-score', '2018-19-q2'));
  expect(told.slice(0, told.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "content/decisions/2018-11-15-quarter-2.mdx:13:18 references-resolution-indicator The resolution notes 2018-19-q2, which has no figure of “sdq-score”.
      12 |       - update: '2018-19-q2'
      13 |     indicators: [sdq-score]
         |                  ^^^^^^^^^
      Name an indicator of which the update has a figure, or take the line out."
  `);
  expect(idsOf(speakingOf('children-in-care', '2018-19-q2'))).not.toContain(
    'references-resolution-indicator',
  );
});

test('a resolution that notes nothing may ask for what is yet to be reported', () => {
  expect(idsOf(speakingOf('sdq-score'))).not.toContain('references-resolution-indicator');
});

test('an indicator or an update that is not there is reported once', () => {
  expect(idsOf(speakingOf('no-such-thing', '2018-19-q2'))).not.toContain('references-resolution-indicator');
  expect(idsOf(speakingOf('sdq-score', '2017-18-q1'))).not.toContain('references-resolution-indicator');
});
