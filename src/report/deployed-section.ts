/** What becomes of the deployed version on the new schema, by its own tests. Nothing about those that passed. */
import { count, figure } from '../ground/figures.ts'
import type { DeployedTests } from '../test-results/deployed-tests.ts'
import { type Detail, firstRows } from './detail.ts'
import { code, fold, onOneLine, sentence, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'
import { renderFailure } from './tests-section.ts'

export function renderDeployed({ deployed }: Report, { rows }: Detail): string {
  if (!deployed?.measured || rows === 0) return ''
  const { broken, unknown, missing, before, unsteady } = deployed.value
  const rest = (amount: number) => `- and ${figure(amount)} more`
  const lines = (all: readonly string[]) => firstRows(all, { limit: rows, rest }).join('\n')
  const names = (all: readonly string[]) => lines(all.map((name) => `- ${code(shorten(onOneLine(name), 300))}`))
  const besides = [
    missing.length > 0 ? `Pass on the schema of today, and did not run on the new one:\n\n${names(missing)}` : '',
    before.length > 0 ? `Fail on both schemas:\n\n${names(before)}` : '',
    unsteady.length > 0
      ? `Fail on the new schema, and passed only when run again on one side, so not counted:\n\n${names(unsteady)}`
      : '',
  ].filter(Boolean)
  return [
    broken.length > 0
      ? `**Tests of the deployed version that fail on the new schema alone**\n\n${lines(broken.map(renderFailure))}`
      : '',
    unknown.length > 0
      ? `**Tests of the deployed version that fail on the new schema** (${whyUnknown(deployed.value)})\n\n${lines(unknown.map(renderFailure))}`
      : '',
    besides.length > 0 ? fold('Other tests of the deployed version', besides.join('\n\n')) : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function whyUnknown({ control }: DeployedTests): string {
  return control.measured
    ? 'they have no result on the schema of today'
    : `not compared with the schema of today: ${sentence(control.why)}`
}

/** "410 passed, 2 failed that pass on the schema of today" */
export function deployedInWords(tests: DeployedTests): string {
  const { passed, failed, skipped, broken, before, unsteady, unknown, missing, unread, control } = tests
  const told = [
    passed + failed === 0 ? 'none ran' : `${figure(passed)} passed`,
    broken.length > 0 ? `${figure(broken.length)} failed that ${pass(broken.length)} on the schema of today` : '',
    unknown.length > 0
      ? `${figure(unknown.length)} failed, ${control.measured ? 'with no result on the schema of today' : 'not compared with the schema of today'}`
      : '',
    before.length > 0 ? `${figure(before.length)} failed on both` : '',
    unsteady.length > 0 ? `${figure(unsteady.length)} unsteady` : '',
    missing.length > 0
      ? `${figure(missing.length)} did not run that ${pass(missing.length)} on the schema of today`
      : '',
    skipped > 0 && missing.length === 0 ? `${figure(skipped)} skipped` : '',
    unread > 0 ? `${count(unread, 'file')} not read` : '',
  ]
  return told.filter(Boolean).join(', ')
}

function pass(amount: number): string {
  return amount === 1 ? 'passes' : 'pass'
}
