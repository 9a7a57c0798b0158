import { FAILED, total } from './counts.ts';
import type { Counts } from './counts.ts';

/** The part of vitest's JSON report that the counts come from. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
};

/**
 * Counts a run of vitest. Every test counts one. So does every failed file whose tests all look well (it could not be
 * loaded, or a hook of it failed), and a run that failed for a reason no test shows, such as an error out of turn.
 * @param report what the JSON reporter wrote, or undefined when it wrote nothing
 * @param exitedWell whether vitest itself ended with exit code 0
 */
export function vitestCounts(report: VitestReport | undefined, exitedWell: boolean): Counts {
  if (report === undefined) return FAILED;
  const failed = report.numFailedTests + report.testResults.filter(failedWithoutTest).length;
  const counts = { passed: report.numPassedTests, failed };
  const unexplained = failed === 0 && (!exitedWell || counts.passed === 0);
  return unexplained ? total([counts, FAILED]) : counts;
}

function failedWithoutTest({ status, assertionResults }: VitestReport['testResults'][number]): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
