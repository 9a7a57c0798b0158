import { ABOUT, block, whole } from './cases.ts';
import type { Case } from './cases.ts';

const PIXEL = Uint8Array.fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
);
const PICTURE = { 'public/images/map.png': whole(PIXEL) };

/** Links and pictures that lead where they should not, or nowhere. */
export const LINKS: readonly Case[] = [
  {
    name: 'a link that runs a program',
    path: ABOUT,
    change: block('[words](javascript:alert(1))'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link that runs a program, with capitals',
    path: ABOUT,
    change: block('[words](JaVaScRiPt:alert(1))'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link to a page that is not there',
    path: ABOUT,
    change: block('[words](/updates/2018-19-q3/)'),
    problem: 'body-link-broken',
    at: '[words]',
  },
  {
    name: 'a link to a place that is not there',
    path: ABOUT,
    change: block('[words](/updates/2018-19-q2/#p99)'),
    problem: 'body-link-broken',
    at: '[words]',
  },
  {
    name: 'a link without words',
    path: ABOUT,
    change: block('[](https://example.org/)'),
    problem: 'body-link-words',
    at: '[](',
  },
  {
    name: 'an address in angle brackets',
    path: ABOUT,
    change: block('<javascript:alert(1)>'),
    problem: 'body-html',
    at: '<javascript',
  },
  {
    name: 'a picture that is not there',
    path: ABOUT,
    change: block('![A map of the wards](/images/none.png)'),
    problem: 'body-image-missing',
    at: '![A',
  },
  {
    name: 'a picture with a question',
    path: ABOUT,
    change: block('![A map of the wards](/images/map.png?raw)'),
    also: PICTURE,
    problem: 'body-image-address',
    at: '![A',
  },
  {
    name: 'a picture without words',
    path: ABOUT,
    change: block('![](/images/map.png)'),
    also: PICTURE,
    problem: 'body-image-words',
    at: '![](',
  },
  {
    name: 'a link to a website named in a code',
    path: ABOUT,
    change: block('[words](https://xn--80ak6aa92e.com/)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link to a website with a letter behind a per cent sign',
    path: ABOUT,
    change: block('[words](https://www.g%D0%BEv.uk/)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link with a name before an @',
    path: ABOUT,
    change: block('[words](https://www.gov.uk@example.org/)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link to a number',
    path: ABOUT,
    change: block('[words](https://192.168.0.1/)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link to a part of a machine',
    path: ABOUT,
    change: block('[words](https://example.org:8443/)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link to a machine of one house',
    path: ABOUT,
    change: block('[words](https://intranet.local/)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link over http, with capitals',
    path: ABOUT,
    change: block('[words](HtTp://example.org/)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a link that says another address',
    path: ABOUT,
    change: block('[www.gov.uk](https://example.org/)'),
    problem: 'body-link-misleads',
    at: '[www.gov.uk]',
  },
  {
    name: 'a link that goes up with per cent signs',
    path: ABOUT,
    change: block('[words](/updates/%2e%2e/%2e%2e/etc/passwd)'),
    problem: 'body-link-address',
    at: '[words]',
  },
  {
    name: 'a picture that is a file of secrets',
    path: ABOUT,
    change: block('![A map of the wards](.env?raw)'),
    problem: 'body-image-address',
    at: '![A',
  },
];
