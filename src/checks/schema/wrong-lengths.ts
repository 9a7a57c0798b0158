import { nameOf, valuePlace } from './fault.ts';
import type { Fault, FaultRule } from './fault.ts';

/** Texts and lists that are too long or too short, numbers that are too large or too small. */
export const wrongLengths: FaultRule = (fault) => {
  const { issue } = fault;
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const words =
    issue.code === 'too_big' ? tooMuch(fault, limit) : tooLittle(fault, limit, issue.inclusive ?? true);
  const mend = issue.message || shorter(fault, limit);
  return [{ id: 'frontmatter-wrong-length', ...valuePlace(fault), message: words, ...(mend && { mend }) }];
};

function tooMuch({ path, value }: Fault, most: number): string {
  const name = nameOf(path);
  if (typeof value === 'string') return `${name} has ${value.length} characters; there may be ${most}.`;
  if (Array.isArray(value)) return `${name} has ${value.length} entries; there may be ${most}.`;
  return `${name} is ${String(value)}; it can be ${most} at most.`;
}

function shorter({ issue, value }: Fault, most: number): string | undefined {
  if (issue.code !== 'too_big' || typeof value !== 'string') return undefined;
  return `Shorten it by ${value.length - most} characters.`;
}

function tooLittle({ path, value }: Fault, least: number, isIncluded: boolean): string {
  const name = nameOf(path);
  if (value === '') return `${name} is empty.`;
  if (typeof value === 'string') return `${name} has ${value.length} characters; there must be ${least}.`;
  if (Array.isArray(value)) {
    return value.length === 0
      ? `${name} is a list with nothing in it.`
      : `${name} has ${value.length} entries; there must be ${least}.`;
  }
  return `${name} is ${String(value)}; it must be ${isIncluded ? `${least} or more` : `more than ${least}`}.`;
}
