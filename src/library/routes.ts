import { citationAnchor } from '../domain/paragraph-number.ts';

/** Addresses of pages. They are for ever: change none without leaving a redirect. */
export const updateUrl = (update: string) => `/updates/${update}/`;
export const paragraphUrl = (update: string, citation: string) =>
  `${updateUrl(update)}#${citationAnchor(citation)}`;
export const priorityUrl = (priority: string) => `/priorities/${priority}/`;
export const indicatorUrl = (indicator: string) => `/indicators/${indicator}/`;
/** The figures of an indicator as a file. */
export const indicatorCsvUrl = (indicator: string) => `/data/indicators/${indicator}.csv`;
/** One record of the data for programs. */
export const apiUrl = (kind: 'updates' | 'priorities' | 'indicators' | 'decisions', id: string) =>
  `/api/v1/${kind}/${id}.json`;
export const decisionUrl = (decision: string) => `/decisions/${decision}/`;
export const termUrl = (term: string) => `/glossary/#${term}`;
export const correctionUrl = (correction: string) => `/corrections/#${correction}`;
export const editionUrl = (update: string, edition: number) => `/updates/${update}/editions/${edition}/`;
export const commitmentUrl = (update: string, commitment: string) => `/commitments/#${update}-${commitment}`;
