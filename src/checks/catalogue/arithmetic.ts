import type { ProblemKinds } from './kind.ts';

export const ARITHMETIC = {} as const satisfies ProblemKinds;
