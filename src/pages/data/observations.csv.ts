import { observationsCsv } from '../../feeds/observations-csv.ts';
import { getLibrary } from '../../library/from-astro.ts';

export const GET = async () => new Response(observationsCsv(await getLibrary()));
