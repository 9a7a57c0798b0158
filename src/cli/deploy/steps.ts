/** One thing that deploying does, and how it says so beforehand. */
export type Step = { readonly says: string; run(): void | Promise<void> };

/**
 * Says what each step does, and does it, one after another; the first that fails is the last.
 * @param dryRun only to say it
 */
export async function take(
  steps: readonly Step[],
  dryRun: boolean,
  print: (line: string) => void,
): Promise<void> {
  for (const step of steps) {
    print(step.says);
    if (!dryRun) await step.run();
  }
}

/** A number of bytes in words: 8.7 MB. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A number with its noun: 1 file, 2 files. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How many bytes files have in all. */
export function totalBytes(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
