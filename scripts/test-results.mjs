import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: string[], skipped: number }} Tally */

/**
 * The tests of a Vitest JSON report; a file that could not be loaded counts as one failure.
 *
 * @param {string} file
 * @returns {Tally}
 */
export function readVitest(file) {
  /** @type {{ testResults: { name: string, status: string, message: string, assertionResults: { fullName: string, status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = testResults.flatMap((suite) => suite.assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: [
      ...tests.filter((test) => test.status === 'failed').map((test) => test.fullName),
      ...broken.map((suite) => `${suite.name}: ${suite.message.split('\n')[0]}`),
    ],
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).length,
  };
}

/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { status: string }[] }[] }} Suite
 */

/**
 * The tests of a Playwright JSON report. A test that passed only when repeated counts as failed.
 *
 * @param {string} file
 * @returns {Tally}
 */
export function readPlaywright(file) {
  /** @type {{ suites: Suite[], errors: { message?: string }[] }} */
  const { suites, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = suites.flatMap((suite) => testsOf(suite));
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: [
      ...tests.filter((test) => ['unexpected', 'flaky'].includes(test.status)).map((test) => test.name),
      ...errors.map((error) => (error.message ?? 'an error outside any test').split('\n')[0] ?? ''),
    ],
    skipped: tests.filter((test) => test.status === 'skipped').length,
  };
}

/**
 * @param {Suite} suite
 * @returns {{ name: string, status: string }[]}
 */
function testsOf({ title, suites = [], specs = [] }) {
  const own = specs.flatMap((spec) => spec.tests.map(({ status }) => ({ name: spec.title, status })));
  return [...own, ...suites.flatMap((suite) => testsOf(suite))].map((test) => ({
    ...test,
    name: `${title} › ${test.name}`,
  }));
}
