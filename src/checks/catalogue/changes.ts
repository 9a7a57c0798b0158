import type { ProblemKinds } from './kind.ts';

export const CHANGES = {} as const satisfies ProblemKinds;
