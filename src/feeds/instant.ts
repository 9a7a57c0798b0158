import { instantFrom } from '../domain/london-time.ts';

/**
 * An instant as RFC 3339 has it, to the second and with London's offset: `2018-07-21T00:00:00+01:00`.
 * @throws RangeError when the text is no instant
 */
export function londonTimestamp(instant: string): string {
  return instantFrom(instant)
    .toZonedDateTimeISO('Europe/London')
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });
}
