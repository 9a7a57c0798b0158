import { TABLES, tableCsv } from '../../feeds/tables/index.ts';
import type { Table } from '../../feeds/tables/index.ts';
import { now } from '../../library/build-now.ts';
import { getLibrary } from '../../library/from-astro.ts';

export const getStaticPaths = () =>
  TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET = async ({ props }: { props: { table: Table } }) =>
  new Response(tableCsv(props.table, await getLibrary(), now));
