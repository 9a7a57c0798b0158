import { apiDocuments } from '../../../feeds/api/documents.ts';
import { now } from '../../../library/build-now.ts';
import { getLibrary } from '../../../library/from-astro.ts';

type Props = { text(): string };

export const getStaticPaths = async () =>
  apiDocuments(await getLibrary(), now).map(({ name, text }) => ({
    params: { document: name },
    props: { text },
  }));

export const GET = ({ props }: { props: Props }) => new Response(props.text());
