/**
 * Every chart is drawn this many units wide and scaled to its column, so a unit is about 0.6 px on a 320 px phone and
 * 1.3 px at the widest. Text is sized for the phone; the style sheet makes it smaller, in units, where the column is wide.
 */
export const WIDTH = 480;

export const FONT_SIZE = 18;

/** Baseline to baseline. */
export const LINE_HEIGHT = 21;
