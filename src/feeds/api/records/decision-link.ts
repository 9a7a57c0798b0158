import { z } from 'zod';
import type { Decision, Library } from '../../../library/library.ts';
import { apiUrl, decisionUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { components, day, text, url } from './common.ts';

export const decisionLinkSchema = z
  .object({
    id: text('The decision’s id.'),
    title: text('The title of the item or report.'),
    made: day('The day of the decision.'),
    url: url('The decision’s page.'),
    api_url: url('The whole record.'),
  })
  .register(components, { id: 'DecisionLink', description: 'A decision by name.' });

/** A decision by name. */
export function decisionLink(
  { id, title, made }: Decision,
  library: Library,
): z.infer<typeof decisionLinkSchema> {
  return {
    id,
    title,
    made,
    url: absolute(decisionUrl(id), library),
    api_url: absolute(apiUrl('decisions', id), library),
  };
}
