import { contentTypeOf, isFeed } from './content-types.ts';
import { securityPolicy } from './security-policy.ts';
import { fits } from './patterns.ts';
import type { Pattern } from './patterns.ts';

export type Headers = Readonly<Record<string, string>>;

/** What is sent along with the addresses that fit a pattern. No two rules that fit one address name the same header. */
export type HeaderRule = { readonly pattern: Pattern; readonly headers: Headers };

/** Two years, in seconds: what browsers ask for before they take a site to be one of TLS for good (RFC 6797). */
const TWO_YEARS = 63_072_000;

/** What no page has a use for, and no page may therefore ask a browser for. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Feeds, which a host that goes by endings would take for any XML. */
export const FEEDS: readonly Pattern[] = ['/feed.xml', '/priorities/:priority/feed.xml'];

/** What programs on other sites may read. */
export const OPEN_DATA: readonly Pattern[] = ['/data/*', '/api/*', ...FEEDS, '/call-in.ics'];

/**
 * The headers of every answer. They are the same on every host that can send headers.
 * @param styles the hashes of the pages' styles, from `inlineStyles`
 */
export function everywhere(styles: readonly string[]): Headers {
  return {
    'Content-Security-Policy': securityPolicy(styles),
    'Strict-Transport-Security': `max-age=${TWO_YEARS}`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // All that is published here is public and carries nobody's session: other sites may show its pictures and read its data.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // A correction has to be seen within a minute. What has not changed costs no more than a question.
    'Cache-Control': 'public, max-age=60, must-revalidate',
  };
}

/** Every rule about headers, for hosts that read patterns. */
export function headerRules(styles: readonly string[]): HeaderRule[] {
  return [
    { pattern: '/*', headers: everywhere(styles) },
    ...OPEN_DATA.map((pattern) => ({
      pattern,
      headers: {
        'Access-Control-Allow-Origin': '*',
        ...(isFeed(pattern) && { 'Content-Type': contentTypeOf(pattern) }),
      },
    })),
  ];
}

/** All the headers that rules give an address. */
export function headersOf(address: string, rules: readonly HeaderRule[]): Headers {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => fits(address, pattern)).map(({ headers }) => headers),
  );
}
