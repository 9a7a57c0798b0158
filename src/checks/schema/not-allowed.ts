import { description, nameOf, shown, valuePlace } from './fault.ts';
import type { Fault, FaultRule } from './fault.ts';

const FORMATS: Readonly<Record<string, string>> = {
  url: 'is no web address that begins with https://',
  email: 'is no email address',
};

/** Everything else: what the schema itself has words for, and forms such as addresses. */
export const notAllowed: FaultRule = (fault) => {
  const meaning = description(fault, fault.path);
  return [
    {
      id: 'frontmatter-not-allowed',
      ...valuePlace(fault),
      message: messageFor(fault),
      ...(meaning && { mend: `What belongs here: ${meaning}` }),
    },
  ];
};

function messageFor(fault: Fault): string {
  const { issue, path, value } = fault;
  if (issue.message === '') {
    const reason = issue.code === 'invalid_format' ? FORMATS[issue.format] : undefined;
    return `${nameOf(path)} is “${shown(value)}”, which ${reason ?? 'it cannot be'}.`;
  }
  const words = issue.message;
  const isNamed = (typeof value !== 'string' && typeof value !== 'number') || words.includes(shown(value));
  return isNamed || path.length === 0 ? words : `${nameOf(path)} is “${shown(value)}”. ${words}`;
}
