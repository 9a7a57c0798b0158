import { describe, expect, test } from 'vitest';
import { figureAlone, figureText, figureTextWithMarkers } from '../../src/library/figure-text.ts';
import { aFigure } from '../factories/figure.ts';
import type { FigureOverride } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';

const text = (figure: FigureOverride, unit: 'percent' | 'count' = 'percent') =>
  figureText(aFigure(figure), anIndicator({ unit }));

describe('a figure as text', () => {
  test('has its unit, and the decimals that the record prints', () => {
    expect(text({ value: 60 })).toBe('60%');
    expect(text({ value: 60, decimals: 1 })).toBe('60.0%');
    expect(text({ value: 1990 }, 'count')).toBe('1,990');
  });

  test('is as the record has it where the record hedges', () => {
    expect(text({ value: 90, printed: 'around 90%' })).toBe('around 90%');
    expect(text({ value: null, markers: ['x'], printed: 'not yet known' })).toBe('not yet known');
  });

  test('has its sign when it is a change, whatever the indicator’s unit', () => {
    expect(text({ measure: 'change', value: 15 }, 'count')).toBe('+15%');
    expect(text({ measure: 'change', value: -5.6 }, 'count')).toBe('−5.6%');
    expect(text({ measure: 'change', value: 5, decimals: 1 })).toBe('+5.0%');
  });

  test('is the marker in its place when it is missing, without those beside it', () => {
    expect(text({ value: null, markers: ['p', 'x'] })).toBe('[x]');
  });
});

describe('a figure with its markers', () => {
  const withMarkers = (figure: FigureOverride) => figureTextWithMarkers(aFigure(figure), anIndicator());

  test('has those that qualify it behind it', () => {
    expect(withMarkers({ value: 70, markers: ['p', 'r'] })).toBe('70% [p] [r]');
  });

  test('has none twice when one stands in its place', () => {
    expect(withMarkers({ value: null, markers: ['p', 'x'] })).toBe('[x] [p]');
    expect(withMarkers({ value: null, markers: ['c'] })).toBe('[c]');
  });

  test('is the figure alone without them', () => {
    expect(withMarkers({ value: 70 })).toBe('70%');
  });
});

describe('a figure with no sentence around it', () => {
  const alone = (figure: FigureOverride, unit: 'fte' | 'percent' | 'count' = 'fte') =>
    figureAlone(aFigure(figure), anIndicator({ unit }));

  test('says what it is of where its unit is not printed with it', () => {
    expect(alone({ value: 9.5, markers: ['p'] })).toBe('9.5 full-time equivalents [p]');
    expect(alone({ value: 1 })).toBe('1 full-time equivalent');
    expect(alone({ value: 12, printed: 'around 12' })).toBe('around 12 full-time equivalents');
  });

  test('does not say it twice, nor of what is no number of them', () => {
    expect(alone({ value: 12, printed: '12 FTE' })).toBe('12 FTE');
    expect(alone({ value: null, markers: ['c'] })).toBe('[c]');
    expect(alone({ measure: 'change', value: -4 })).toBe('−4%');
    expect(alone({ value: 60 }, 'percent')).toBe('60%');
    expect(alone({ value: 512 }, 'count')).toBe('512');
  });
});
