import { afterEach, describe, expect, test } from 'vitest';
import type { ChartOrder } from '../../src/charts/draw-chart.ts';
import { ask, sendTo } from '../../src/threads/ask.ts';
import { draw } from '../../src/threads/draw.ts';
import { openPool } from '../../src/threads/pool.ts';
import type { Pool } from '../../src/threads/pool.ts';
import { renderAhead, renderText } from '../../src/threads/render-text.ts';

const CHART: ChartOrder = {
  kind: 'change',
  data: { id: 'changes', rows: [{ label: 'Referrals', value: 15, printed: '+15%', tone: 'neutral' }] },
};

const TEXT = '## What we did\n\n1. One\n2. Two with <Figure of="referrals" />\n';

const NOTHING: ChartOrder = { kind: 'target', data: { id: 'targets', rows: [] } };

let pool: Pool | undefined;

afterEach(async () => {
  sendTo(undefined);
  await pool?.close();
  pool = undefined;
});

describe('threads beside the pages', () => {
  test('draw and render what is drawn and rendered on the spot', async () => {
    const onTheSpot = await Promise.all([draw(CHART), ask('render', TEXT)]);
    pool = openPool(2);
    sendTo(pool.helper);
    const beside = await Promise.all([draw(CHART), ask('render', TEXT)]);
    expect(beside).toEqual(onTheSpot);
    expect(beside[0]).toContain('+15%');
    expect(beside[1].headings).toEqual([expect.objectContaining({ text: 'What we did' })]);
  });

  test('say what cannot be drawn as it is said on the spot', async () => {
    const words = 'The rows of the chart “targets” must be of one unit, to share an axis.';
    await expect(draw(NOTHING)).rejects.toThrow(new RangeError(words));
    pool = openPool(1);
    sendTo(pool.helper);
    await expect(draw(NOTHING)).rejects.toThrow(new RangeError(words));
  });

  test('get each text once', async () => {
    const asked: unknown[] = [];
    sendTo((order) => Promise.resolve(asked.push(order)));
    const document = { id: 'contact', text: TEXT } as Parameters<typeof renderText>[0];
    await Promise.all([renderText(document), renderText(document)]);
    expect(asked).toEqual([{ task: 'render', given: TEXT }]);
  });

  test('begin with texts ahead of their pages, which say what is wrong with one', async () => {
    const asked: unknown[] = [];
    const document = { id: 'contact', text: TEXT } as Parameters<typeof renderText>[0];
    renderAhead([document]);
    sendTo((order) => Promise.reject(new Error(`${asked.push(order)} asked`)));
    renderAhead([document, document]);
    expect(asked).toHaveLength(1);
    await expect(renderText(document)).rejects.toThrow('1 asked');
  });
});
