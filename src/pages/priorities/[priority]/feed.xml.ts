import { priorityFeed } from '../../../feeds/atom/priority-feed.ts';
import { now } from '../../../library/build-now.ts';
import { getLibrary } from '../../../library/from-astro.ts';
import { prioritiesOf } from '../../../library/priorities.ts';
import type { Priority } from '../../../library/priorities.ts';

export async function getStaticPaths() {
  return prioritiesOf(await getLibrary()).map((priority) => ({
    params: { priority: priority.id },
    props: { priority },
  }));
}

type Context = { props: { priority: Priority } };

export const GET = async ({ props }: Context) =>
  new Response(priorityFeed(props.priority, await getLibrary(), now));
