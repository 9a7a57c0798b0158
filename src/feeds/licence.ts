import type { Library } from '../library/library.ts';

/** The licence of words and figures, as programs and people name it. */
export type Licence = { name: string; url: string };

/** The licence of the site. */
export function licenceOf({ site }: Pick<Library, 'site'>): Licence {
  return { name: site.licence, url: site['licence-url'] };
}

/** Names in the Open Definition's list of licences, by the addresses of those licences. */
const OPEN_DEFINITION: readonly (readonly [RegExp, string])[] = [
  [/nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/3/, 'OGL-UK-3.0'],
  [/creativecommons\.org\/licenses\/by\/4\.0/, 'CC-BY-4.0'],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/, 'CC0-1.0'],
];

/** A licence's name in the Open Definition's list (licenses.opendefinition.org), or undefined for one we do not know. */
export function openDefinitionName({ url }: Licence): string | undefined {
  return OPEN_DEFINITION.find(([address]) => address.test(url))?.[1];
}

/** How others name the source, as the Open Government Licence asks them to. */
export function attributionOf({ site }: Pick<Library, 'site'>): string {
  return `${site.council}, ${site.service}, licensed under the ${site.licence}.`;
}
