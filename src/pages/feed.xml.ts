import { siteFeed } from '../feeds/atom/site-feed.ts';
import { now } from '../library/build-now.ts';
import { getLibrary } from '../library/from-astro.ts';

export const GET = async () => new Response(siteFeed(await getLibrary(), now));
