import type { DecisionState } from '../../domain/decision-state.ts';
import { lifeOf } from '../../library/call-ins.ts';
import type { Decision, Library } from '../../library/library.ts';
import { decisionUrl, updateUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import type { Node } from './node.ts';
import { homePlace } from './places.ts';
import { council, siteRef } from './site.ts';

/**
 * Whether a decision in each state has effect. One that is not published yet has a force that nobody can know. A decision
 * exempt from call-in, or that call-in does not apply to, did not have to wait.
 */
const FORCES: Record<DecisionState, 'InForce' | 'NotInForce' | undefined> = {
  'not-yet-published': undefined,
  'call-in-open': 'NotInForce',
  'called-in': 'NotInForce',
  'referred-back': 'NotInForce',
  'in-effect': 'InForce',
  confirmed: 'InForce',
  exempt: 'InForce',
  'not-applicable': 'InForce',
};

/**
 * A decision in the terms that schema.org took over from the European Legislation Identifier, with its force at an instant.
 * @throws Error as `lifeOf` does
 */
export function decisionThing(decision: Decision, library: Library, now: string): Node {
  const { standing } = lifeOf(decision, library, now);
  const force = FORCES[standing.state];
  const url = absolute(decisionUrl(decision.id), library);
  const hasUpdate = library.updates.some(({ id }) => id === decision.update);
  return {
    '@type': 'Legislation',
    '@id': url,
    url,
    name: decision.title,
    description: decision.summary,
    inLanguage: 'en-GB',
    isPartOf: siteRef(library),
    license: library.site['licence-url'],
    legislationType: `Executive decision of ${decision.body}`,
    legislationIdentifier: decision.id,
    legislationDate: decision.made,
    legislationPassedBy: {
      '@type': 'Organization',
      name: decision.body,
      parentOrganization: council(library),
    },
    legislationJurisdiction: homePlace(library),
    ...(force && { legislationLegalForce: { '@id': `https://schema.org/${force}` } }),
    ...(standing.state === 'in-effect' &&
      standing.since && { legislationDateOfApplicability: standing.since }),
    ...(decision.published && { datePublished: decision.published }),
    ...(hasUpdate && { about: { '@id': absolute(updateUrl(decision.update), library) } }),
  };
}
