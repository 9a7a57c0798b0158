import { expect, test } from 'vitest';
import * as routes from '../../src/library/routes.ts';

test('addresses are for ever', () => {
  expect([
    routes.updateUrl('2018-19-q2'),
    routes.paragraphUrl('2018-19-q2', '7f'),
    routes.paragraphUrl('2011-12-q4', 'line-4'),
    routes.priorityUrl('early-help'),
    routes.indicatorUrl('neet-16-18'),
    routes.decisionUrl('2018-07-12-update'),
    routes.termUrl('caf'),
    routes.commitmentUrl('2018-19-q2', 'hubs'),
  ]).toEqual([
    '/updates/2018-19-q2/',
    '/updates/2018-19-q2/#p7f',
    '/updates/2011-12-q4/#line-4',
    '/priorities/early-help/',
    '/indicators/neet-16-18/',
    '/decisions/2018-07-12-update/',
    '/glossary/#caf',
    '/commitments/#2018-19-q2-hubs',
  ]);
});
