import { securityPolicyInPages } from './security-policy.ts';

/** What every page begins its head with. */
const CHARSET = '<meta charset="utf-8">';

/**
 * A page that carries its own policy, for hosts that send no headers of ours: it has to come before what it is about.
 * @throws Error when the page does not begin as the layout has it
 */
export function withPolicy(html: string, styles: readonly string[]): string {
  const parts = html.split(CHARSET);
  if (parts.length !== 2)
    throw new Error(`A page must have ${CHARSET} once, and this has it ${parts.length - 1} times.`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${securityPolicyInPages(styles)}">`;
  return parts.join(`${CHARSET}${policy}<meta name="referrer" content="no-referrer">`);
}
