import { decisionsCsv } from '../../feeds/decisions-csv.ts';
import { now } from '../../library/build-now.ts';
import { getLibrary } from '../../library/from-astro.ts';

export const GET = async () => new Response(decisionsCsv(await getLibrary(), now));
