import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everywhere, headerRules, headersOf } from '../../src/deploy/header-rules.ts';
import { fits } from '../../src/deploy/patterns.ts';

const STYLES = ['sha256-abc=', 'sha256-def='];

describe('the headers of every answer', () => {
  test('are strict', () => {
    expect(everywhere(STYLES)).toMatchInlineSnapshot(`
      {
        "Cache-Control": "public, max-age=60, must-revalidate",
        "Content-Security-Policy": "default-src 'none'; img-src 'self' data:; style-src 'sha256-abc=' 'sha256-def='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Permissions-Policy": "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=63072000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
      }
    `);
  });
});

describe('the rules about headers', () => {
  const rules = headerRules(STYLES);

  test('let programs on other sites read the data, the feeds and the calendar, and no page but that of the data', () => {
    const addresses = [
      '/',
      '/updates/',
      '/data/',
      '/data/all.zip',
      '/api/v1/index.json',
      '/feed.xml',
      '/call-in.ics',
    ];
    const open = addresses.filter(
      (address) => headersOf(address, rules)['Access-Control-Allow-Origin'] === '*',
    );
    expect(open).toEqual(['/data/', '/data/all.zip', '/api/v1/index.json', '/feed.xml', '/call-in.ics']);
  });

  test('say of feeds that they are Atom', () => {
    expect(headersOf('/priorities/early-help/feed.xml', rules)['Content-Type']).toMatch(
      /^application\/atom\+xml/,
    );
    expect(headersOf('/sitemap-0.xml', rules)['Content-Type']).toBeUndefined();
  });

  test('never name a header twice for an address, since some hosts would send both values', () => {
    const part = fc.constantFrom('data', 'api', 'priorities', 'x', 'feed.xml', 'call-in.ics', '');
    const address = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(address, (path) => {
        const names = rules
          .filter(({ pattern }) => fits(path, pattern))
          .flatMap(({ headers }) => Object.keys(headers));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
