/** Which way an indicator should go, as the Department for Education uses it; `none` where neither way is good. */
export const POLARITIES = ['high-is-good', 'low-is-good', 'none'] as const;

export type Polarity = (typeof POLARITIES)[number];

/** The polarity in words, for an indicator's page. */
export function polarityInWords(polarity: Polarity): string {
  switch (polarity) {
    case 'high-is-good':
      return 'Higher is better';
    case 'low-is-good':
      return 'Lower is better';
    case 'none':
      return 'Neither higher nor lower is better in itself';
  }
}
