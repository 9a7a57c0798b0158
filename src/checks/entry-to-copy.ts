/** An entry for a list in data/, to be copied: on lines of its own, each a key with its value as it is to be written. */
export function entryToCopy(fields: readonly (readonly [key: string, value: string])[]): string {
  return fields.map(([key, value], index) => `\n${index === 0 ? '- ' : '  '}${key}: ${value}`).join('');
}
