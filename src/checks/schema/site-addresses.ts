import { faultOfAddress } from '../body/link-address.ts';
import { placeOfKey } from '../project/place.ts';
import type { DataFile } from '../project/project.ts';
import type { Problem } from '../problem.ts';

type Finding = Pick<Problem, 'message' | 'mend'>;

/**
 * The addresses in data/site.yaml stand on every page: they are held to what an address in a text is held to, which is more
 * than a schema asks for. The site’s own is a whole website: pages lead to each other from its first slash on.
 */
export function siteAddresses(file: DataFile): Problem[] {
  const { data } = file.yaml;
  return ['url', 'licence-url', 'contact-email'].flatMap((key) => {
    const value: unknown = Object(data)[key];
    const fault = typeof value === 'string' ? faultOf(key, value) : undefined;
    if (fault === undefined) return [];
    return [{ id: 'frontmatter-not-allowed', ...placeOfKey(file, [key], 'value'), ...fault }];
  });
}

function faultOf(key: string, value: string): Finding | undefined {
  const fault = faultOfAddress(key === 'contact-email' ? `mailto:${value}` : value);
  if (fault !== undefined) {
    const what = key === 'contact-email' ? 'email address of an office' : 'address of a public website';
    const example = key === 'contact-email' ? 'performance@example.gov.uk' : 'https://www.example.gov.uk';
    return {
      message: `“${key}” is “${value.slice(0, 80)}”, which is not the plain ${what}.`,
      mend: `Write it like ${example}, with nothing before or after it.`,
    };
  }
  if (key !== 'url' || /^https:\/\/[^/?#]+\/?$/.test(value)) return undefined;
  return {
    message: `“url” is “${value.slice(0, 80)}”, which leads to a part of a website and not to the whole of it.`,
    mend: `Write ${value
      .split('/')
      .slice(0, 3)
      .join('/')
      .replace(/[?#].*/, '')}, and publish the site there.`,
  };
}
