import type { ProblemKinds } from './kind.ts';

export const REFERENCES = {} as const satisfies ProblemKinds;
