import { describe, expect, test } from 'vitest';
import { partsOfPage } from '../../src/deploy/page-parts.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const blockedIn = (body: string) => partsOfPage(page(body)).blocked;

describe('the styles of a page', () => {
  test('are named by the hash that browsers work out', () => {
    // The hash of “p{}” by another program: printf 'p{}' | openssl dgst -sha256 -binary | base64
    expect(partsOfPage(page('', '<style>p{}</style>')).styles).toEqual([
      'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=',
    ]);
  });

  test('are each of them hashed, whatever their attributes, and in pictures too', () => {
    const { styles } = partsOfPage(
      page('<svg><style media="print">a{}</style></svg>', '<style>p{}</style><STYLE>\nb{}</STYLE>'),
    );
    expect(new Set(styles).size).toBe(3);
  });
});

describe('what the policy would block', () => {
  test.each([
    ['<script>alert(1)</script>', 'the element <script>'],
    ['<script type="module" src="/a.js"></script>', 'the element <script>'],
    ['<p style="color:red">', 'the attribute style="…" of <p>'],
    ["<p class='a' STYLE='color:red'>", 'the attribute style="…" of <p>'],
    ['<img src="/a.png" onerror="alert(1)">', 'the attribute onerror="…" of <img>'],
    ['<iframe src="/a/"></iframe>', 'the element <iframe>'],
    ['<form action="/search/"></form>', 'the element <form>'],
    ['<base href="/">', 'the element <base>'],
    ['<img alt="" src="https://elsewhere.example/a.png">', '<img src="https://elsewhere.example/a.png">'],
    ['<img alt="" src="//elsewhere.example/a.png">', '<img src="//elsewhere.example/a.png">'],
    ['<link rel="stylesheet" href="/a.css">', '<link rel="stylesheet">'],
    ['<a href=" javascript:alert(1)">', '<a href=" javascript:alert(1)">'],
  ])('is found: %s', (html, what) => {
    expect(blockedIn(html)).toEqual([what]);
  });

  test.each([
    '<script type="application/ld+json">{"name":"<p style=\\"x\\">"}</script>',
    '<img alt="style=1" src="/images/a.png"><img alt="" src="data:,">',
    '<a href="/updates/" title="a > b">onclick="no"</a>',
    '<meta name="description" content="The style=“x” of onclick=">',
    '<link rel="canonical" href="https://a.example/"><link rel="alternate" href="/feed.xml">',
    '<svg viewBox="0 0 1 1"><path d="M0 0" fill="none"/></svg>',
  ])('is not found where there is nothing: %s', (html) => {
    expect(blockedIn(html)).toEqual([]);
  });

  test('is not looked for inside styles, which are text', () => {
    expect(partsOfPage(page('', '<style>a::before{content:"<p style=1>"}</style>')).blocked).toEqual([]);
  });
});
