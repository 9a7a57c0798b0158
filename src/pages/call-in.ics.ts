import { callInCalendar } from '../feeds/calendar/call-in-calendar.ts';
import { now } from '../library/build-now.ts';
import { getLibrary } from '../library/from-astro.ts';

export const GET = async () => new Response(callInCalendar(await getLibrary(), now));
