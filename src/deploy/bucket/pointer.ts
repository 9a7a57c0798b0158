/** Which release of a bucket is served: the one object there that changes, `current.json`. */
export type Pointer = {
  readonly release: string;
  /** The releases before it that are kept, the latest first. */
  readonly before: readonly string[];
};

const CONTENT = /^[0-9a-f]{12}$/;

/**
 * Reads `current.json`.
 * @param text undefined where the bucket has none yet
 * @throws Error when it is not as deploying wrote it
 */
export function readPointer(text: string | undefined): Pointer | undefined {
  if (text === undefined) return undefined;
  const { release, before } = asRecord(JSON.parse(text));
  if (isContent(release) && Array.isArray(before) && before.every(isContent)) return { release, before };
  throw new Error('current.json in the bucket is not as deploying wrote it. Nothing was changed.');
}

export function writePointer(pointer: Pointer): string {
  return `${JSON.stringify(pointer)}\n`;
}

/**
 * The pointer to a new release.
 * @param kept how many releases stay, the new one among them
 */
export function pointTo(release: string, now: Pointer | undefined, kept: number): Pointer {
  const earlier = now === undefined ? [] : [now.release, ...now.before].filter((name) => name !== release);
  return { release, before: earlier.slice(0, kept - 1) };
}

/** The releases in a bucket that nothing leads to: the oldest, those rolled back from, and uploads that were broken off. */
export function needless(releases: readonly string[], { release, before }: Pointer): string[] {
  return releases.filter((name) => isContent(name) && name !== release && !before.includes(name));
}

/** The pointer to the release before; undefined when there is none. The one it leaves can be deployed again. */
export function pointBack({ before: [release, ...before] }: Pointer): Pointer | undefined {
  return release === undefined ? undefined : { release, before };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isContent(value: unknown): value is string {
  return typeof value === 'string' && CONTENT.test(value);
}
