import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/from-disk.ts';
import { atomFaults, readFeed } from '../feeds/atom-reader.ts';
import { vocabularyFaults } from '../feeds/json-ld-vocabulary.ts';
import { documentOf, idsOf, pages, textOf } from './built-site.ts';

const { site, decisions } = readLibrary(process.cwd());
const { origin } = new URL(site.url);
const documents = pages.map(({ path }) => ({ path, head: documentOf(path).head }));
const attribute = (head: Element, selector: string, name: string) =>
  head.querySelector(selector)?.getAttribute(name) ?? undefined;
const canonicalOf = (head: Element) => attribute(head, 'link[rel="canonical"]', 'href');
const isRedirect = (head: Element) => attribute(head, 'meta[http-equiv="refresh"]', 'content') !== undefined;

/** The pages that say in data what they are: the home page, and that of each thing of the record. */
const DESCRIBED = /^\/((updates\/\d[^/]*|decisions\/[^/]+|indicators\/[^/]+|priorities\/[^/]+|data)\/)?$/;

/** The feeds that pages name, each once. */
const feeds = new Set(
  documents.flatMap(({ head }) =>
    [...head.querySelectorAll('link[type="application/atom+xml"]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  ),
);

describe.each([...feeds])('%s', (path) => {
  const xml = textOf(path);

  test('is a valid Atom feed that says where it is', () => {
    expect(atomFaults(xml)).toEqual([]);
    expect(readFeed(xml).self).toBe(origin + path);
  });

  test('leads to pages and places that the site has', () => {
    const { entries, alternate } = readFeed(xml);
    const links = [alternate, ...entries.map(({ link }) => link)].map((link) => new URL(link));
    const lost = links.filter(({ pathname, hash }) => {
      const isPage = pages.some((page) => page.path === pathname);
      return !isPage || (hash !== '' && !idsOf(pathname).includes(hash.slice(1)));
    });
    expect(lost.map(({ href }) => href)).toEqual([]);
  });
});

test('every page names the feed of the site, and each priority its own', () => {
  expect(feeds.has('/feed.xml')).toBe(true);
  for (const { path, head } of documents) {
    const named = [...head.querySelectorAll('link[type="application/atom+xml"]')].map((link) =>
      link.getAttribute('href'),
    );
    const isPriority = /^\/priorities\/[^/]+\/$/.test(path);
    expect(named, path).toEqual([...(isPriority ? [`${path}feed.xml`] : []), '/feed.xml']);
  }
});

test('/call-in.ics has the call-in deadlines of the records as instants', () => {
  const calendar = new ICAL.Component(ICAL.parse(textOf('/call-in.ics')) as unknown[]);
  const ends = calendar
    .getAllSubcomponents('vevent')
    .map((event) => (event.getFirstPropertyValue('dtend') as ICAL.Time).toJSDate().toISOString());
  expect(decisions).toHaveLength(3);
  expect(ends).toEqual(
    ['2017-11-25T00:00+00:00', '2018-07-21T00:00+01:00', '2018-10-27T00:00+01:00'].map((instant) =>
      new Date(instant).toISOString(),
    ),
  );
});

describe('the sitemap', () => {
  // The schema of sitemaps.org, as the library that writes the sitemap brings it along.
  const schema = XmlDocument.fromString(readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8'));
  const locationsIn = (path: string) =>
    XmlDocument.fromString(textOf(path))
      .find('//s:loc', { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
      .map(({ content }) => content);

  test('fits the schema of sitemaps.org', () => {
    const validator = XsdValidator.fromDoc(schema);
    expect(() => validator.validate(XmlDocument.fromString(textOf('/sitemap-0.xml')))).not.toThrow();
    const broken = textOf('/sitemap-0.xml').replace('<loc>', '<place>').replace('</loc>', '</place>');
    expect(() => validator.validate(XmlDocument.fromString(broken))).toThrow();
  });

  test('is the one that robots.txt names', () => {
    const [named] = /(?<=^Sitemap: ).+$/m.exec(textOf('/robots.txt')) ?? [];
    expect(named).toBe(`${origin}/sitemap-index.xml`);
    expect(locationsIn('/sitemap-index.xml')).toEqual([`${origin}/sitemap-0.xml`]);
  });

  test('has every page that is one of its own, and no page that leads elsewhere or is lost', () => {
    const own = documents.filter(
      ({ path, head }) => canonicalOf(head) === origin + path && !isRedirect(head),
    );
    expect(locationsIn('/sitemap-0.xml').toSorted()).toEqual(own.map(({ path }) => origin + path).toSorted());
    expect(own.map(({ path }) => path)).toContain('/');
    expect(own.map(({ path }) => path)).not.toContain('/updates/latest/');
    expect(own.map(({ path }) => path)).not.toContain('/404.html');
  });
});

test.each(documents)('$path has a card that says what the page says of itself', ({ head }) => {
  const card = (property: string) => attribute(head, `meta[property="og:${property}"]`, 'content');
  expect(head.querySelector('title')?.textContent).toContain(card('title'));
  expect(card('description')).toBe(attribute(head, 'meta[name="description"]', 'content'));
  expect(card('url')).toBe(canonicalOf(head));
  expect([card('type'), card('locale')]).toEqual(['website', 'en_GB']);
  expect(card('site_name')).toContain(site.service);
  expect(attribute(head, 'meta[name="twitter:card"]', 'content')).toBe('summary');
});

/** What pages say of themselves as data, by their addresses. */
const data = documents.flatMap(({ path, head }) =>
  [...head.querySelectorAll('script[type]')].map((script) => ({ path, text: script.textContent })),
);

test('the home page, and the page of each thing of the record, say once as data what they are', () => {
  const described = documents.map(({ path }) => path).filter((path) => DESCRIBED.test(path));
  expect(data.map(({ path }) => path).filter((path) => DESCRIBED.test(path))).toEqual(described);
});

test.each(data)('$path says of itself only what schema.org has words for', async ({ text }) => {
  expect(await vocabularyFaults(text)).toEqual([]);
});
