import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serverDocument } from '../../src/charts/server-document.ts';
import type { TrendData } from '../../src/charts/trend-chart.ts';
import { showsMoreThanAFigure, trendChart } from '../../src/charts/trend-chart.ts';
import { trend } from './arbitraries.ts';
import type { Part } from './sound-svg.ts';
import { faultsIn, partsOf, segmentsOf, textsIn } from './sound-svg.ts';
import * as samples from './trend-samples.ts';
import { quarter } from './trend-samples.ts';

const document = serverDocument();
const draw = (data: TrendData): string => trendChart(data, { document });
const bytes = (svg: string): number => Buffer.byteLength(svg);

describe('every trend', () => {
  test.each(samples.TRENDS.map((data) => [data.id, data] as const))(
    '%s is drawn as before',
    async (id, data) => {
      await expect(draw(data)).toMatchFileSnapshot(`./__snapshots__/trend-${id}.svg`);
    },
  );

  test('is sound, whatever its figures, breaks, targets and comparators', () => {
    fc.assert(
      fc.property(trend, (data) => {
        expect(faultsIn(draw(data))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('is the same drawing every time, whatever was drawn before', () => {
    const first = draw(samples.brokenSeries);
    draw(samples.persistentAbsence);
    expect(draw(samples.brokenSeries)).toBe(first);
  });

  test('takes its points in any order', () => {
    const { points } = samples.fourQuarters;
    expect(draw({ ...samples.fourQuarters, points: points.toReversed() })).toBe(draw(samples.fourQuarters));
  });

  test('anchors its words within the drawing', () => {
    for (const data of samples.TRENDS) {
      for (const { attributes } of partsOf(draw(data)).filter(({ name }) => name === 'text')) {
        expect(Number(attributes.get('x') ?? 0)).toBeGreaterThanOrEqual(0);
        expect(Number(attributes.get('x') ?? 0)).toBeLessThanOrEqual(480);
      }
    }
  });
});

describe('a drawing is worth its room', () => {
  const { points } = samples.secondPlans;

  test.each<[string, TrendData, boolean]>([
    ['for two figures', samples.initialAssessments, true],
    ['for one beside a target', samples.secondPlans, true],
    ['for one beside other areas', { ...samples.careRate, points: samples.careRate.points.slice(1) }, true],
    ['but not for one alone', { id: 'one', unit: 'percent', points }, false],
    [
      'nor for one and a hidden one',
      {
        id: 'one',
        unit: 'percent',
        points: [...points, { ...quarter(2017, 2, 0), value: null, printed: '[c]' }],
      },
      false,
    ],
    ['nor for other areas alone', { ...samples.careRate, points: [] }, false],
  ])('%s', (_what, data, isWorth) => {
    expect(showsMoreThanAFigure(data)).toBe(isWorth);
  });
});

describe('a line', () => {
  test('joins two years that follow each other', () => {
    expect(lineOf(draw(samples.initialAssessments))).toHaveLength(1);
  });

  test('never crosses a break', () => {
    fc.assert(
      fc.property(trend, (data) => {
        const svg = draw(data);
        const rules = breakRules(svg);
        for (const { x1, x2 } of lineOf(svg)) expect(rules.filter((x) => x1 < x && x < x2)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('leaves a gap where a figure is hidden, and says what stands there', () => {
    const points = [
      quarter(2017, 1, 8),
      { ...quarter(2017, 2, 0), value: null, printed: '[c]' },
      quarter(2017, 3, 9),
    ];
    const svg = draw({ ...samples.fourQuarters, points });
    expect(lineOf(svg)).toEqual([]);
    expect(textsIn(svg)).toContain('[c]');
  });

  test('leaves a gap where a quarter is not there at all', () => {
    const points = [quarter(2017, 1, 8), quarter(2017, 2, 8), quarter(2017, 4, 9), quarter(2018, 1, 9)];
    expect(lineOf(draw({ ...samples.fourQuarters, points }))).toHaveLength(2);
  });

  test('does not join an average of three months to the figure of a day', () => {
    expect(lineOf(draw(samples.neet))).toEqual([]);
  });

  test('is not drawn for a single figure', () => {
    expect(lineOf(draw(samples.secondPlans))).toEqual([]);
  });
});

describe('the words of a trend', () => {
  test('leave out of each figure what the axis says once', () => {
    expect(textsIn(draw(samples.careRate))).toEqual(expect.arrayContaining(['115', '113', '64']));
    expect(textsIn(draw(samples.careRate))).toContain('England 64 per 10,000 (Mar 2018)');
  });

  test('name the day of another area’s figure under it', () => {
    expect(textsIn(draw(samples.careRate))).toEqual(
      expect.arrayContaining(['Mar 2018', 'Sep 2018', 'Dec 2018']),
    );
  });

  test('name every figure where there are eight or fewer', () => {
    expect(textsIn(draw(samples.fourQuarters))).toEqual(
      expect.arrayContaining(['95.2%', '94.8%', '96.5%', '97.8%']),
    );
  });

  test('name only the first and last of a long series', () => {
    const printed = samples.twentyQuarters.points.map((point) => point.printed);
    const named = textsIn(draw(samples.twentyQuarters)).filter((text) => printed.includes(text));
    expect(named.toSorted()).toEqual([printed[0], printed.at(-1)].toSorted());
  });

  test('put a qualifying marker beside its figure', () => {
    expect(textsIn(draw(samples.brokenSeries))).toContain('8.6% [p]');
  });

  test('say so where a comparator is of another period, and only there', () => {
    expect(textsIn(draw(samples.childcareSettings))).toContain('England 75% (August 2011)');
    expect(textsIn(draw(samples.persistentAbsence))).toContain('England 4%');
  });

  test('move a target into the key where the plot is too crowded for it', () => {
    const points = [95, 96, 95, 94, 95, 96, 95, 95].map((value, index) =>
      quarter(2017 + Math.floor(index / 4), (index % 4) + 1, value),
    );
    const label = 'Target: at least 95% of all assessments';
    const target = [
      { value: 95, comparison: 'at-least' as const, from: '2017-10-01', to: '2018-03-31', label },
    ];
    const crowded = { ...samples.childcareSettings, points, target };
    expect(textsIn(draw(crowded)).filter((text) => text === label)).toHaveLength(1);
    expect(dashed(draw(crowded), '7 4')).toHaveLength(2);
  });

  test('are escaped, even where they close the drawing and open a script', () => {
    const label = `</svg><script>alert(1)</script> & "quotes" 'too'`;
    const svg = draw({
      ...samples.childcareSettings,
      area: label,
      breaks: [{ at: '2011-04-01', label }],
      target: [{ value: 60, comparison: 'at-least', from: '2011-04-01', to: '2012-03-31', label }],
    });
    expect(faultsIn(svg)).toEqual([]);
    expect(svg).not.toContain('<script');
    expect(textsIn(svg).join(' ')).toContain('alert(1)');
  });

  test('may hold a no-break space', () => {
    expect(faultsIn(draw({ ...samples.childcareSettings, area: 'Tees\u00a0Valley' }))).toEqual([]);
  });
});

describe('the axis of a trend', () => {
  test.each(samples.TRENDS.map((data) => [data.id, data] as const))('%s holds zero', (_, data) => {
    expect(textsIn(draw(data))).toContain(data.unit === 'percent' ? '0%' : '0');
  });

  test('has at most ten gridlines', () => {
    fc.assert(
      fc.property(trend, (data) => {
        const gridlines = [...draw(data).matchAll(/<g stroke="#d9d9d9">(.*?)<\/g>/g)].flatMap(
          ([, lines = '']) => lines.split('<line'),
        );
        expect(gridlines.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 30 },
    );
  });

  test('names a unit that its ticks do not show', () => {
    expect(textsIn(draw(samples.childrenInCare))).toContain('per 10,000 children');
  });
});

describe('a target', () => {
  test('is drawn over the days it holds for and no others', () => {
    const svg = draw(samples.initialAssessments);
    const [line] = dashed(svg, '7 4');
    const dots = partsOf(svg)
      .filter(({ name }) => name === 'circle')
      .map((part) => at(part, 'cx'));
    expect(at(line, 'x1')).toBeGreaterThan(Math.min(...dots));
    expect(at(line, 'x1')).toBeLessThan(Math.max(...dots));
  });

  test('that holds at another time is left out', () => {
    const target = [
      {
        value: 60,
        comparison: 'at-least' as const,
        from: '2015-04-01',
        to: '2016-03-31',
        label: 'Target: later',
      },
    ];
    const svg = draw({ ...samples.initialAssessments, target });
    expect(dashed(svg, '7 4')).toEqual([]);
    expect(textsIn(svg)).not.toContain('Target: later');
  });
});

describe('the weight of a trend', () => {
  test('is at most 2.5 kB for four points', () => {
    expect(bytes(draw(samples.fourQuarters))).toBeLessThanOrEqual(2500);
  });

  test('is at most 3.5 kB for a line of twenty', () => {
    expect(bytes(draw(samples.twentyQuarters))).toBeLessThanOrEqual(3500);
  });

  test('is at most 10 bytes a point for a thousand', () => {
    expect(bytes(draw(samples.thousandDays))).toBeLessThanOrEqual(10_000);
  });
});

test('a trend without points is refused', () => {
  expect(() => draw({ id: 'none', unit: 'percent', points: [] })).toThrow(RangeError);
});

function lineOf(svg: string): ReturnType<typeof segmentsOf> {
  const paths = partsOf(svg).filter(
    ({ name, attributes }) => name === 'path' && !attributes.has('transform'),
  );
  return paths.flatMap(({ attributes }) => segmentsOf(attributes.get('d') ?? ''));
}

function breakRules(svg: string): number[] {
  return dashed(svg, '2 3').map((rule) => at(rule, 'x1'));
}

function dashed(svg: string, pattern: string): Part[] {
  const groups = svg.matchAll(new RegExp(`<g [^>]*stroke-dasharray="${pattern}"[^>]*>(.*?)</g>`, 'g'));
  return [...groups].flatMap(([, lines = '']) => partsOf(`<g>${lines}</g>`).slice(1));
}

function at(part: Part | undefined, attribute: string): number {
  return Number(part?.attributes.get(attribute));
}
