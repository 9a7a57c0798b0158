import type { Check } from '../context.ts';
import { updatesOf } from '../sources.ts';
import { placeOfMention, suggestion } from './mention.ts';

/** Names of strategies that no file in data/strategies has. */
export const strategiesExist: Check = (context) =>
  updatesOf(context)
    .flatMap(({ item: { strategies }, file }) =>
      strategies.map((name, index) => ({ file, keys: ['strategies', index], name })),
    )
    .filter(({ name }) => !context.named.strategies.has(name))
    .map((mention) => ({
      id: 'references-no-such-strategy',
      ...placeOfMention(mention),
      message: `There is no strategy “${mention.name}”.${suggestion(mention.name, context.named.strategies)}`,
    }));
