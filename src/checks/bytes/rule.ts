import type { Problem } from '../problem.ts';
import type { TextFile } from '../project/project.ts';

/** One rule about the characters of a file, before anything is known of what they say. */
export type ByteRule = (file: TextFile) => Problem[];
