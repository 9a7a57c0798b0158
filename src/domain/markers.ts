/**
 * The square-bracket shorthand of the Government Analysis Function
 * ("Using symbols in tables", analysisfunction.civilservice.gov.uk).
 * A replacing marker stands where a value would be; a qualifying one stands beside a value.
 */
export const MARKERS = {
  c: { kind: 'replacing', means: 'confidential: hidden so that no one can be identified' },
  x: { kind: 'replacing', means: 'not available' },
  z: { kind: 'replacing', means: 'not applicable' },
  k: { kind: 'replacing', means: 'rounds to zero but is not zero' },
  low: { kind: 'replacing', means: 'rounds to zero but is not zero' },
  p: { kind: 'qualifying', means: 'provisional: may still change' },
  r: { kind: 'qualifying', means: 'revised since it was first published' },
  e: { kind: 'qualifying', means: 'estimated' },
  f: { kind: 'qualifying', means: 'forecast' },
  b: { kind: 'qualifying', means: 'break in the series: not comparable with earlier figures' },
  u: { kind: 'qualifying', means: 'low reliability: based on few cases' },
} as const satisfies Record<string, { kind: 'replacing' | 'qualifying'; means: string }>;

export type Marker = keyof typeof MARKERS;

/** Every marker, those that replace a value first. */
export const MARKER_CODES = Object.keys(MARKERS) as [Marker, ...Marker[]];

/** A marker that stands in place of a value. */
export type ReplacingMarker = {
  [Code in Marker]: (typeof MARKERS)[Code]['kind'] extends 'replacing' ? Code : never;
}[Marker];

/** The marker that stands in place of a value, if there is one. */
export function replacingMarker(markers: readonly Marker[]): ReplacingMarker | undefined {
  return markers.find((marker): marker is ReplacingMarker => MARKERS[marker].kind === 'replacing');
}

/** What is wrong with a value and its markers taken together, in words, or undefined when they fit. */
export function markerFault(value: number | null, markers: readonly Marker[]): string | undefined {
  const replacing = markers.filter((marker) => MARKERS[marker].kind === 'replacing');
  if (new Set(markers).size !== markers.length) return 'One letter stands twice after markers:.';
  if (value === null && replacing.length !== 1) {
    return 'null means that there is no number. Say why in the line markers: below it, by one of these: [c] hidden because it is small, [x] not available, [z] not applicable, [k] or [low] nearly nought.';
  }
  if (value !== null && replacing.length > 0) {
    return `After markers: stands ${replacing[0]} (${MARKERS[replacing[0] as Marker].means}), which is for when there is no number. Write value: null, or take ${replacing[0]} out.`;
  }
  return undefined;
}

/** What some markers mean, a sentence each, every one once and in the order of `MARKERS`; empty for none. */
export function markersExplained(markers: Iterable<Marker>): string {
  const used = new Set(markers);
  return MARKER_CODES.filter((code) => used.has(code))
    .map((code) => `[${code}] means ${MARKERS[code].means}.`)
    .join(' ');
}

/** Markers as they are printed: "[p]", "[p] [r]". */
export function markersInBrackets(markers: readonly Marker[]): string {
  return markers.map((marker) => `[${marker}]`).join(' ');
}
