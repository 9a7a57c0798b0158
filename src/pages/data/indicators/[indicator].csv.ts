import { indicatorCsv } from '../../../feeds/observations-csv.ts';
import { getLibrary } from '../../../library/from-astro.ts';
import type { Indicator } from '../../../library/library.ts';

export const getStaticPaths = async () =>
  (await getLibrary()).indicators.map((indicator) => ({
    params: { indicator: indicator.id },
    props: { indicator },
  }));

export const GET = async ({ props }: { props: { indicator: Indicator } }) =>
  new Response(indicatorCsv(props.indicator, await getLibrary()));
