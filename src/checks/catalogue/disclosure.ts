import type { ProblemKinds } from './kind.ts';

export const DISCLOSURE = {} as const satisfies ProblemKinds;
