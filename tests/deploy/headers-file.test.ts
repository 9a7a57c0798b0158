import { describe, expect, test } from 'vitest';
import { headerRules } from '../../src/deploy/header-rules.ts';
import { headersFile } from '../../src/deploy/headers-file.ts';

describe('the _headers file', () => {
  test('is as Cloudflare Pages and Netlify read it', () => {
    expect(headersFile(headerRules(['sha256-abc=']))).toMatchInlineSnapshot(`
      "/*
        Content-Security-Policy: default-src 'none'; img-src 'self' data:; style-src 'sha256-abc='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        Strict-Transport-Security: max-age=63072000
        X-Content-Type-Options: nosniff
        X-Frame-Options: DENY
        Referrer-Policy: no-referrer
        Permissions-Policy: accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()
        Cross-Origin-Opener-Policy: same-origin
        Cross-Origin-Resource-Policy: cross-origin
        Cache-Control: public, max-age=60, must-revalidate

      /data/*
        Access-Control-Allow-Origin: *

      /api/*
        Access-Control-Allow-Origin: *

      /feed.xml
        Access-Control-Allow-Origin: *
        Content-Type: application/atom+xml; charset=utf-8

      /priorities/:priority/feed.xml
        Access-Control-Allow-Origin: *
        Content-Type: application/atom+xml; charset=utf-8

      /call-in.ics
        Access-Control-Allow-Origin: *
      "
    `);
  });

  test('is refused when it is more than Cloudflare Pages takes', () => {
    const rule = { pattern: '/*', headers: { A: 'b' } };
    expect(() => headersFile(Array.from({ length: 101 }, () => rule))).toThrow('_headers has 101 rules');
    expect(() => headersFile([{ pattern: '/*', headers: { A: 'b'.repeat(2000) } }])).toThrow(
      'A line of _headers has 2005 characters, and 2000 are allowed:   A: bbb',
    );
  });
});
