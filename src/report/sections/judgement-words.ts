import type { Observation } from '../../library/observations.ts';

/** How a figure stands and where it went, a sentence each with its reasons; nothing where there is nothing to say. */
export function judgementsOf({ status, direction }: Observation): string[] {
  return [
    ...(status === undefined || status.status === 'no target'
      ? []
      : [sentence(status.status, status.reasons)]),
    ...(direction === undefined ? [] : [sentence(direction.direction, direction.reasons)]),
  ];
}

/** “Better. Compared with 2016 to 2017.” */
function sentence(judgement: string, reasons: readonly string[]): string {
  return [`${judgement.charAt(0).toUpperCase()}${judgement.slice(1)}.`, ...reasons].join(' ');
}
