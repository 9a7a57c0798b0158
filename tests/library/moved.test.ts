import { describe, expect, test } from 'vitest';
import type { Redirect } from '../../src/library/library.ts';
import { movedPages, movedPlaces } from '../../src/library/moved.ts';
import { aLibrary } from '../factories/library.ts';

const redirect = (from: string): Redirect => ({ from, on: '2019-03-04', reason: 'Taken back.' });
const [PAGE, FILE, PLACE, OTHER] = [
  redirect('/indicators/former/'),
  redirect('/data/indicators/former.csv'),
  redirect('/updates/2018-19-q2/#p7f'),
  redirect('/glossary/#former'),
] as const;
const LIBRARY = aLibrary({ redirects: [PAGE, FILE, PLACE, OTHER] });

describe('of what moved', () => {
  test('pages get a page that says so, and places and files do not', () => {
    expect(movedPages(LIBRARY)).toEqual([PAGE]);
  });

  test('places are told on the page they were on', () => {
    expect(movedPlaces('/updates/2018-19-q2/', LIBRARY)).toEqual([PLACE]);
    expect(movedPlaces('/glossary/', LIBRARY)).toEqual([OTHER]);
    expect(movedPlaces('/indicators/former/', LIBRARY)).toEqual([]);
  });
});
