import { dirname } from 'node:path';
import { createDocument } from 'domino';
import { describe, expect, test } from 'vitest';
import { breadcrumbs } from '../../src/feeds/json-ld/breadcrumbs.ts';
import { catalogueThing } from '../../src/feeds/json-ld/catalogue.ts';
import { decisionThing } from '../../src/feeds/json-ld/decision.ts';
import { indicatorThing } from '../../src/feeds/json-ld/indicator.ts';
import { jsonLd } from '../../src/feeds/json-ld/node.ts';
import type { Node } from '../../src/feeds/json-ld/node.ts';
import { homeThings } from '../../src/feeds/json-ld/site.ts';
import { updateThing } from '../../src/feeds/json-ld/update.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import type { Library } from '../../src/library/library.ts';
import { correctionsSchema } from '../../src/schemas/correction.ts';
import { aDecision } from '../factories/decision.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { aLibraryOf } from '../factories/observations.ts';
import { aSite } from '../factories/site.ts';
import { anUpdate } from '../factories/update.ts';
import { HOSTILE } from './hostile.ts';
import { expand, vocabularyFaults } from './json-ld-vocabulary.ts';

const NOW = '2018-11-30T12:00Z';

/** Everything that the pages of a library say of themselves. */
function everythingIn(library: Library): Node[] {
  return [
    ...homeThings(library),
    catalogueThing(library),
    ...library.updates.map((update) => updateThing(update, library)),
    ...library.decisions.map((decision) => decisionThing(decision, library, NOW)),
    ...library.indicators.map((indicator) => indicatorThing(indicator, library)),
    breadcrumbs([{ text: 'Updates', href: '/updates/' }], { text: 'One', href: '/updates/one/' }, library),
  ];
}

describe('the vocabulary of schema.org', () => {
  test.each([
    [{ '@type': 'Quarter' }, 'There is no type Quarter.'],
    [{ '@type': 'Report', quarter: 2 }, 'There is no property quarter.'],
    [{ '@type': 'Report', distribution: { '@type': 'DataDownload' } }, 'Report has no distribution.'],
    [{ '@type': 'Dataset', distribution: { '@type': 'Report' } }, /^distribution cannot be/],
    [{ '@type': 'Report', datePublished: 'in autumn' }, /^datePublished cannot be/],
    [
      { '@type': 'Legislation', legislationLegalForce: { '@id': 'https://schema.org/Forced' } },
      /^legislationLegalForce/,
    ],
  ])('does not have %j', async (thing, fault) => {
    expect(await vocabularyFaults(jsonLd([thing]))).toEqual([expect.stringMatching(fault)]);
  });

  test('has all that the pages of the repository say of themselves', async () => {
    const library = readLibrary(dirname(dirname(import.meta.dirname)));
    const things = everythingIn(library);
    expect(things.length).toBeGreaterThan(80);
    expect(await vocabularyFaults(jsonLd(things))).toEqual([]);
  });
});

describe('a site', () => {
  test('with a notice is not said to be the council’s, and the notice goes with it', () => {
    const notice = 'This is a demonstration.';
    const [site] = homeThings(aLibrary({ site: aSite({ notice }) }));
    expect(site).toMatchObject({ '@type': 'WebSite', disambiguatingDescription: notice });
    expect(site).not.toHaveProperty('publisher');
  });

  test('without one is', () => {
    const [site, council] = homeThings(aLibrary());
    expect(site?.['publisher']).toEqual({ '@id': council?.['@id'] });
    expect(council).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Thornaby Borough Council',
      areaServed: { '@type': 'AdministrativeArea', identifier: { value: 'E06000099' } },
    });
  });
});

describe('an update', () => {
  const thing = (override: Parameters<typeof anUpdate>[0] = {}, parts: Partial<Library> = {}) => {
    const update = anUpdate(override);
    return updateThing(update, aLibrary({ updates: [update], ...parts }));
  };

  test('is a report on its quarter, drawn from its record', () => {
    expect(thing()).toMatchObject({
      '@type': 'Report',
      '@id': 'https://quarterlight.example/updates/2018-19-q2/',
      reportNumber: '2018-19-q2',
      temporalCoverage: '2018-07-01/2018-09-30',
      isPartOf: { '@id': 'https://quarterlight.example/#site' },
      isBasedOn: { name: 'Report on the quarter' },
    });
  });

  test('is about the priorities it has figures of', () => {
    const figures = [{ indicator: 'second-plans', period: '2018-19-q2', value: 5, paragraph: '1' }];
    expect(thing()['about']).toEqual([]);
    expect(thing({ figures })['about']).toMatchObject([{ name: 'Safeguarding' }]);
  });

  test('has a day of publication only where the record gives one, and of change only where there was one', () => {
    const corrections = correctionsSchema.parse([
      {
        id: 'one',
        class: 'correction',
        on: '2019-03-04',
        update: '2018-19-q2',
        indicator: 'second-plans',
        period: '2018-19-q2',
        was: 5,
        now: 6,
        reason: 'It had been counted twice.',
      },
    ]);
    expect(thing()).not.toHaveProperty('datePublished');
    expect(thing()).not.toHaveProperty('dateModified');
    expect(thing({ published: '2018-11-20' }, { corrections })).toMatchObject({
      datePublished: '2018-11-20',
      dateModified: '2019-03-04',
    });
  });
});

describe('a decision', () => {
  const thing = (override: Parameters<typeof aDecision>[0], now: string, updates: Library['updates'] = []) =>
    decisionThing(aDecision(override), aLibrary({ updates }), now);

  test('is said to be made by its body, of its council, on its update', () => {
    expect(thing({}, NOW, [anUpdate()])).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '2018-07-12-update',
      legislationDate: '2018-07-12',
      datePublished: '2018-07-16',
      legislationPassedBy: { name: 'Cabinet', parentOrganization: { name: 'Thornaby Borough Council' } },
      about: { '@id': 'https://quarterlight.example/updates/2018-19-q2/' },
    });
    expect(thing({}, NOW)).not.toHaveProperty('about');
  });

  test.each<[Parameters<typeof aDecision>[0], string, string | undefined, string | undefined]>([
    [{}, '2018-07-13T12:00+01:00', undefined, undefined],
    [{}, '2018-07-18T12:00+01:00', 'NotInForce', undefined],
    [{}, '2018-07-21T00:00+01:00', 'InForce', '2018-07-21'],
    [{ 'called-in': { on: '2018-07-19' } }, NOW, 'NotInForce', undefined],
    [{ 'call-in': { exempt: 'The work cannot wait.' } }, NOW, 'InForce', undefined],
  ])('%j has at %s the force %s, from %s', (override, now, force, from) => {
    expect(thing(override, now)).toEqual(
      expect.objectContaining(
        force ? { legislationLegalForce: { '@id': `https://schema.org/${force}` } } : {},
      ),
    );
    expect(thing(override, now)['legislationLegalForce'] !== undefined).toBe(force !== undefined);
    expect(thing(override, now)['legislationDateOfApplicability']).toBe(from);
  });
});

describe('an indicator', () => {
  test('is a data set of the days and places of its figures, with its file', () => {
    const library = aLibraryOf({
      '2018-19-q1': [{ period: '2017-18', value: 3 }],
      '2018-19-q2': [{}, { area: 'england', period: '2018-09-30', value: 4 }],
    });
    const [indicator] = library.indicators;
    expect(indicator && indicatorThing(indicator, library)).toMatchObject({
      '@type': 'Dataset',
      description: 'New plans for a child who has had one before, divided by all new plans.',
      temporalCoverage: '2017-04-01/2018-09-30',
      spatialCoverage: [{ name: 'Thornaby' }, { name: 'England', identifier: { value: 'E92000001' } }],
      variableMeasured: { unitText: 'percent' },
      distribution: { contentUrl: 'https://quarterlight.example/data/indicators/second-plans.csv' },
    });
  });

  test('without figures covers nothing', () => {
    const thing = indicatorThing(anIndicator(), aLibrary());
    expect(thing).not.toHaveProperty('temporalCoverage');
    expect(thing).not.toHaveProperty('spatialCoverage');
  });
});

describe.each(HOSTILE)('%j', (text) => {
  const written = jsonLd([{ '@type': 'Report', name: text }]);

  test('cannot end the script that holds it', () => {
    const document = createDocument(
      `<head><script type="application/ld+json">${written}</script></head><body></body>`,
    );
    expect(document.querySelectorAll('*')).toHaveLength(4);
    expect(document.querySelector('script')?.textContent).toBe(written);
    expect(written).not.toContain('<');
  });

  test('comes back as it was written', async () => {
    expect(JSON.parse(written)).toMatchObject({ '@graph': [{ name: text }] });
    expect(await expand(written)).toEqual([
      { '@type': ['https://schema.org/Report'], 'https://schema.org/name': [{ '@value': text }] },
    ]);
  });
});
