import { describe, expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aPage, aProject, anUpdate, idsOf } from '../factory.ts';
import { log } from './published.ts';

const ON = { on: `'2018-11-20'`, reason: 'It has another address since today.' };

/** What is wrong where a text links to an address, with an entry in data/redirects.yaml. */
const linkingTo = (address: string, redirect: Record<string, string>, where = UPDATE) => {
  const link = `See [what was said](${address}).`;
  const text = where === UPDATE ? anUpdate({}, `${UPDATE_TEXT}\n3. ${link}\n`) : aPage({}, `${link}\n`);
  return idsOf(aProject({ [where]: text, 'data/redirects.yaml': log({ ...redirect, ...ON }) }));
};

describe('a link to an address that has moved', () => {
  test.each([
    ['/help/', { from: '/help/', to: '/about/' }],
    ['/help/#first', { from: '/help/', to: '/about/' }],
    ['https://example.org/help/', { from: '/help/', to: '/about/' }],
    ['/updates/2018-19-q2/#p9', { from: '/updates/2018-19-q2/#p9', to: '/updates/2018-19-q2/#p1' }],
    ['#p9', { from: '/updates/2018-19-q2/#p9', to: '/updates/2018-19-q2/#p1' }],
  ])('is fine: %s', (address, redirect) => {
    expect(idsOf(aProject({ 'data/redirects.yaml': log({ ...redirect, ...ON }) }))).toEqual([]);
    expect(linkingTo(address, redirect)).toEqual([]);
  });

  test('is fine from a page too', () => {
    expect(linkingTo('/help/', { from: '/help/', to: '/glossary/' }, 'content/pages/about.mdx')).toEqual([]);
  });

  test('must be the address that moved', () => {
    expect(linkingTo('/helps/', { from: '/help/', to: '/about/' })).toEqual(['body-link-broken']);
    expect(linkingTo('#p8', { from: '/updates/2018-19-q2/#p9', to: '/updates/2018-19-q2/#p1' })).toEqual([
      'body-link-broken',
    ]);
  });

  test('to what was taken back is broken: there is nothing to read', () => {
    expect(linkingTo('/help/', { from: '/help/' })).toEqual(['body-link-broken']);
  });
});
