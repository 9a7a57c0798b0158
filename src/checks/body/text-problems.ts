import type { Problem } from '../problem.ts';
import type { Body, TextRule } from './body.ts';
import { closedList } from './closed-list.ts';
import { componentAttributes } from './component-attributes.ts';
import { componentPlaces } from './component-places.ts';
import { elementNames } from './element-names.ts';
import { emptyItems } from './empty-items.ts';
import { headingAddresses } from './heading-addresses.ts';
import { emptyText } from './empty-text.ts';
import { headings } from './headings.ts';
import { imageForm } from './image-form.ts';
import { letterCodes } from './letter-codes.ts';
import { linkClaims } from './link-claims.ts';
import { linkForm } from './link-form.ts';
import { numberForm } from './number-form.ts';
import { paragraphLimits } from './paragraph-limits.ts';
import { paragraphOrder } from './paragraph-order.ts';
import { swallowedNumbers } from './swallowed-numbers.ts';
import { tableRows } from './table-rows.ts';
import { textSigns } from './text-signs.ts';

/** In the order they run. */
const RULES: readonly TextRule[] = [
  closedList,
  elementNames,
  componentAttributes,
  componentPlaces,
  headings,
  headingAddresses,
  numberForm,
  paragraphOrder,
  paragraphLimits,
  swallowedNumbers,
  emptyItems,
  emptyText,
  linkForm,
  linkClaims,
  imageForm,
  tableRows,
  textSigns,
  letterCodes,
];

/** What in a text may not be there, whatever the rest of the project says. */
export function textProblems(body: Body): Problem[] {
  return RULES.flatMap((rule) => rule(body));
}
