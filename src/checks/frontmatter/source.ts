import type { Problem } from '../problem.ts';
import type { TextFile } from '../project/project.ts';
import type { Token } from './tokens.ts';

/** YAML in its file: where in the text it begins and ends. */
export type YamlText = TextFile & { start: number; end: number };

/** YAML in its file, before it is parsed. */
export type YamlSource = YamlText & { tokens: readonly Token[] };

/** One rule about YAML as it is written. What it reports could not be parsed safely, or not by all in the same way. */
export type SourceRule = (source: YamlSource) => Problem[];
