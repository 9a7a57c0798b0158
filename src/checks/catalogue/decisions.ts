import type { ProblemKinds } from './kind.ts';

export const DECISIONS = {} as const satisfies ProblemKinds;
