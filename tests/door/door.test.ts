import { describe, expect, test } from 'vitest';
import { FAILED, PASSED, countsInWords, exitCode, total } from './counts.ts';
import { commandOf } from './programs.ts';
import { pickSteps, runSteps } from './run-steps.ts';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';
import { vitestCounts } from './vitest-counts.ts';
import type { VitestReport } from './vitest-counts.ts';

describe('the counts', () => {
  test('are added up over the steps and read as the last line', () => {
    expect(countsInWords(total([PASSED, FAILED, { passed: 40, failed: 2 }]))).toBe('41 passed, 3 failed');
  });

  test('give exit code 0 when something passed and nothing failed', () => {
    expect(exitCode({ passed: 1, failed: 0 })).toBe(0);
  });

  test.each([
    { passed: 900, failed: 1 },
    { passed: 0, failed: 0 },
  ])('give exit code 1 for $passed passed and $failed failed', (counts) => {
    expect(exitCode(counts)).toBe(1);
  });
});

describe('a run of vitest', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });
  const report = (override: Partial<VitestReport> = {}): VitestReport => ({
    numPassedTests: 2,
    numFailedTests: 0,
    testResults: [file('passed', 'passed', 'passed')],
    ...override,
  });

  test('counts every test', () => {
    expect(vitestCounts(report(), true)).toEqual({ passed: 2, failed: 0 });
    const failing = report({
      numFailedTests: 1,
      testResults: [file('failed', 'passed', 'passed', 'failed')],
    });
    expect(vitestCounts(failing, false)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    expect(vitestCounts(report({ testResults: [file('failed')] }), false)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a failure that no test shows', () => {
    expect(vitestCounts(report(), false)).toEqual({ passed: 2, failed: 1 });
  });

  test('is no success without a test, nor without a report', () => {
    expect(vitestCounts(report({ numPassedTests: 0, testResults: [] }), true)).toEqual(FAILED);
    expect(vitestCounts(undefined, true)).toEqual(FAILED);
  });
});

describe('the steps', () => {
  const step = (name: string, counts = PASSED, needs?: string): Step => ({
    name,
    run: () => counts,
    ...(needs !== undefined && { needs }),
  });

  test('run in order: types, lint, unit, build, site, builds, hosting', () => {
    expect(pickSteps(STEPS, []).map(({ name }) => name)).toEqual([
      'types',
      'lint',
      'unit',
      'build',
      'site',
      'builds',
      'hosting',
    ]);
  });

  test('can be asked for by name, and a misspelt name is told', () => {
    expect(pickSteps(STEPS, ['site', 'build']).map(({ name }) => name)).toEqual(['build', 'site']);
    expect(() => pickSteps(STEPS, ['sites'])).toThrow('There is no step “sites”; the steps are types, lint');
  });

  test('go on after a failure', () => {
    const counts = runSteps([step('lint', FAILED), step('unit', { passed: 7, failed: 0 })], () => undefined);
    expect(counts).toEqual([FAILED, { passed: 7, failed: 0 }]);
  });

  test('that need a failed step are not run and count as failed', () => {
    const lines: string[] = [];
    const counts = runSteps([step('build', FAILED), step('site', PASSED, 'build')], (line) =>
      lines.push(line),
    );
    expect(counts).toEqual([FAILED, FAILED]);
    expect(lines).toContain('Not run: it needs what the step “build” makes.');
  });

  test('run the commands of packages from their own files', () => {
    expect(commandOf('typescript', 'tsc')).toMatch(/typescript[\\/]bin[\\/]tsc$/);
    expect(() => commandOf('typescript', 'tsx')).toThrow('The package typescript has no command tsx.');
  });
});
