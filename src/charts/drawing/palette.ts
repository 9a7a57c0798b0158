/**
 * Category colours in the order of the Government Analysis Function's palette ("Data visualisation: colours in charts").
 * Neighbours differ by 3:1 and each by 3:1 from white.
 */
export const [BLUE, GREEN, MAROON, ORANGE] = ['#12436D', '#28A197', '#801650', '#F46A25'] as const;

export const INK = '#0b0c0c';
export const MUTED = '#595959';
export const GRID = '#d9d9d9';
export const SHADE = '#e8ebee';
export const TINT = '#b9cde0';
export const PAPER = '#fff';
