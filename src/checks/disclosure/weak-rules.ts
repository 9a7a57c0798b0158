import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';

/** The highest number that the Department for Education hides in its own figures on children. */
const LEAST_THRESHOLD = 5;
/** Of a group taken to be larger than this, no percentage that is printed tells of few people. */
const LARGEST_GROUP = 2000;

/** Rules for small numbers that are set so that they hide next to nothing. */
export const weakRules: Check = ({ library: { site }, project }) => {
  const file = dataFileAt(project, 'data/site.yaml');
  if (file === undefined) return [];
  const problem = (key: string, message: string): Problem => ({
    id: 'disclosure-rule-weak',
    ...placeOfKey(file, [key], 'value'),
    message,
  });
  const { 'small-number-threshold': threshold, 'small-number-group': group } = site;
  return [
    ...(threshold < LEAST_THRESHOLD
      ? [
          problem(
            'small-number-threshold',
            `Numbers of people are hidden only up to ${threshold}. Larger ones tell who people are just as well.`,
          ),
        ]
      : []),
    ...(group > LARGEST_GROUP
      ? [
          problem(
            'small-number-group',
            `Where nothing says of how many people a percentage is, it is taken to be of ${group}. Few groups in a council are so large, so percentages of few people would be published.`,
          ),
        ]
      : []),
  ];
};
