import type { Check } from '../context.ts';
import { indicatorMentions } from './indicator-mentions.ts';
import { placeOfMention, suggestion } from './mention.ts';

/** Names of indicators that no file in data/indicators has. */
export const indicatorsExist: Check = (context) =>
  indicatorMentions(context)
    .filter(({ name }) => !context.named.indicators.has(name))
    .map((mention) => ({
      id: 'references-no-such-indicator',
      ...placeOfMention(mention),
      message: `There is no indicator “${mention.name}”.${suggestion(mention.name, context.named.indicators)}`,
    }));
