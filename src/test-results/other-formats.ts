/** XML that lies beside test results and is none in JUnit's format, by the element at its top: what it is, and what to do instead. */
import { attribute, type Element } from './xml-document.ts'

export type OtherFormat = {
  /** A phrase: "a coverage report". */
  readonly title: string
  /** It tells about tests, in a format that is not read here: leaving it out leaves tests out. */
  readonly holdsTests: boolean
  readonly remedy?: string | undefined
}

export function otherFormat(root: string): OtherFormat | undefined {
  return Object.hasOwn(formats, root) ? formats[root] : undefined
}

/** Linters can write JUnit too. What they look at is no test, and would be counted as one. */
export function linterOf(suites: readonly Element[]): string | undefined {
  const names = suites.map((suite) => linters.get(attribute(suite, 'package') ?? attribute(suite, 'name') ?? ''))
  return names.every((name) => name !== undefined) ? names[0] : undefined
}

const tests = (title: string, remedy: string): OtherFormat => ({ title, remedy, holdsTests: true })
const other = (title: string): OtherFormat => ({ title, holdsTests: false })

const formats: Readonly<Record<string, OtherFormat>> = {
  TestRun: tests(
    'a test file of Visual Studio (TRX)',
    'let `dotnet test` write JUnit with the JunitXml.TestLogger package',
  ),
  'test-run': tests('a test file of NUnit', 'let NUnit write JUnit, with the JunitXml.TestLogger package or its XSLT'),
  'test-results': tests('a test file of NUnit 2', 'transform it to JUnit with an XSLT'),
  assemblies: tests('a test file of xUnit.net', 'let xUnit.net write JUnit: `-junit FILE`'),
  assembly: tests('a test file of xUnit.net', 'let xUnit.net write JUnit: `-junit FILE`'),
  'testng-results': tests('a test file of TestNG', 'take the files of its junitreports folder'),
  robot: tests('the output of Robot Framework', 'let Robot write JUnit: `--xunit FILE`'),
  testExecutions: tests("a test file in SonarQube's format", 'let the framework write JUnit too'),
  Catch2TestRun: tests('a test file of Catch2', 'let Catch2 write JUnit: `--reporter junit`'),
  Catch: tests('a test file of Catch', 'let Catch write JUnit: `--reporter junit`'),
  doctest: tests('a test file of doctest', 'let doctest write JUnit: `--reporters=junit`'),
  TestLog: tests('a test log of Boost.Test', 'let Boost.Test write JUnit: `--log_format=JUNIT`'),
  TestResult: tests('a test report of Boost.Test', 'let Boost.Test write JUnit: `--log_format=JUNIT`'),
  Site: tests('a test file of CTest', 'let CTest write JUnit: `--output-junit FILE`'),
  phpunit: other('a configuration or coverage file of PHPUnit'),
  coverage: other('a coverage report'),
  report: other('a report of another kind, such as coverage by JaCoCo'),
  CoverageSession: other('a coverage report'),
  checkstyle: other('what a linter found (Checkstyle)'),
  pmd: other('what a linter found (PMD)'),
  'pmd-cpd': other('what a linter found (CPD)'),
  BugCollection: other('what a linter found (SpotBugs)'),
  issues: other('what a linter found'),
  project: other('a build file'),
  html: other('a page of HTML'),
}

/** By the package or the name of their suites. */
const linters: ReadonlyMap<string, string> = new Map([
  ['org.eslint', 'ESLint'],
  ['stylelint.rules', 'Stylelint'],
  ['rubocop', 'RuboCop'],
])
