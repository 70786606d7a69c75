/**
 * `check`: looks at everything a run will need, without changing anything: signing in, project, parent branch, quota, the
 * database behind the parent, and the pull requests. Fails when a run would fail.
 */
import { connectGitHub } from '../action/collaborators.ts'
import { readPromotions } from '../acts/promotions.ts'
import { missingRights } from '../acts/rights-on-parent.ts'
import type { Story } from '../acts/story.ts'
import { openCompute } from '../branch/open-branch.ts'
import { parentNames } from '../branch/parent-name.ts'
import { asProblem, type SetupProblem, type SetupSubject } from '../branch/setup-problem.ts'
import { rateLimited } from '../github/request-retry.ts'
import { budget } from '../ground/budget.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import { redactServerError } from '../postgres/redact.ts'
import { renderSetup, type SetupFinding } from '../report/setup-table.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'

export async function check(story: Story): Promise<void> {
  const { runner, publishers } = story
  story.remember({ finished: 'The set-up was checked, and no branch was made.' })

  const findings: SetupFinding[] = []
  for (const name of parentNames(story.inputs.parentBranch)) findings.push(...(await checkParent(story, name)))
  findings.push(await checkPullRequests(story))

  for (const { subject, outcome, finding, remedy } of findings) {
    const line = [`${subject}: ${finding}`, remedy].filter(Boolean).join('\n')
    if (outcome === 'warning' || outcome === 'wrong') runner.log.warning(line)
    else runner.log.info(line)
  }
  await publishers.summary?.append(renderSetup(findings))
  const wrong = findings.filter(({ outcome }) => outcome === 'wrong')
  if (wrong.length === 0) return
  const lines = wrong.map(({ finding, remedy }) => `- ${finding} ${remedy ?? ''}`)
  throw new UserError(['The set-up is not ready for pull requests:', ...lines].join('\n'))
}

async function checkParent(story: Story, name: string | undefined): Promise<readonly SetupFinding[]> {
  const { provider } = story
  const problems = await provider.checkSetup(name)
  const titles = titlesOf(provider.title, name)
  const problemsWith = (subject: SetupSubject) =>
    problems.filter(({ about }) => about === subject).map((problem) => toFinding(problem, titles[subject]))
  const found = (about: SetupSubject, fine: string): readonly SetupFinding[] => {
    const those = problemsWith(about)
    return those.length > 0 ? those : [{ subject: titles[about], outcome: 'fine', finding: fine }]
  }
  const service = found('service', 'It answers, lets us in, and has the project.')
  const login = problemsWith('login')
  if (isWrong(service)) return [...service, ...problemsWith('parent branch'), ...login]
  const parent = found('parent branch', 'It is there.')
  const quota = found('quota', 'There is room for more branches.')
  return [
    ...service,
    ...parent,
    ...quota,
    ...login,
    ...(await checkDatabase(story, { name, isThere: !isWrong(parent) })),
  ]
}

function isWrong(findings: readonly SetupFinding[]): boolean {
  return findings.some(({ outcome }) => outcome === 'wrong')
}

async function checkDatabase(
  { provider, access, trigger }: Story,
  parent: { readonly name: string | undefined; readonly isThere: boolean },
): Promise<readonly SetupFinding[]> {
  const { database: subject, 'parent branch': branch } = titlesOf(provider.title, parent.name)
  if (!parent.isThere) {
    return [{ subject, outcome: 'not looked at', finding: 'There is no parent branch to connect to.' }]
  }
  try {
    const compute = await provider.findCompute(await provider.parentBranch(parent.name))
    if (compute === undefined) throw new UserError('The parent branch has no compute. Start one in the console.')
    const { client } = await openCompute(access, compute, connectTimeoutSeconds)
    try {
      await readSnapshot(client, { lockTimeout: budget.time.lockOnParent })
      const { trouble } = await readPromotions(client, trigger.repository)
      return [
        { subject, outcome: 'fine', finding: 'It lets us in, and shows its schema.' },
        ...(await missingRights(client)).map((problem) => toFinding(problem, subject)),
        promotionFinding(`promotion to the ${branch}`, trouble),
      ]
    } catch (error) {
      const { message } = redactServerError(error)
      const remedy = `Grant the login what it needs to read the catalog of \`${access.database}\`.`
      return [{ subject, outcome: 'wrong', finding: `Its schema cannot be read: ${message}.`, remedy }]
    } finally {
      await client.end()
    }
  } catch (error) {
    return [toFinding(asProblem(error, 'database'), subject)]
  }
}

/** Who never promotes needs nothing of it. */
function promotionFinding(subject: string, trouble: string | undefined): SetupFinding {
  if (trouble === undefined) return { subject, outcome: 'fine', finding: 'It can remember what is promoted.' }
  const remedy = 'Only `mode: promote` with this login needs it.'
  return { subject, outcome: 'warning', finding: `It would be refused: ${trouble}.`, remedy }
}

async function checkPullRequests({ runner, inputs }: Story): Promise<SetupFinding> {
  const subject = 'pull requests'
  const github = await connectGitHub(runner, inputs)
  if (github === undefined) {
    const remedy = 'Leave `github-token` at its default to get a comment.'
    return {
      subject,
      outcome: 'warning',
      finding: 'There is no token, so reports go to the job summary alone.',
      remedy,
    }
  }
  try {
    await github.assertReadable()
    return { subject, outcome: 'fine', finding: 'They can be read.' }
  } catch (error) {
    const { problem, remedy } = asProblem(error, 'pull requests')
    const isRefused = error instanceof UpstreamError && error.failure.code !== rateLimited
    const permit = 'Give the job `permissions: pull-requests: write`.'
    return { subject, outcome: 'wrong', finding: problem, remedy: isRefused ? permit : remedy }
  }
}

/** A parent may sleep; one that is awake answers at once. */
const connectTimeoutSeconds = 60

function titlesOf(service: string, parent: string | undefined): Record<SetupSubject, string> {
  const branch = parent === undefined ? 'default branch' : `branch \`${parent}\``
  return {
    service,
    'parent branch': branch,
    quota: 'quota of branches',
    login: 'login of a branch',
    database: `database of the ${branch}`,
    'pull requests': 'pull requests',
  }
}

function toFinding({ isWarning, problem, remedy }: SetupProblem, subject: string): SetupFinding {
  return { subject, outcome: isWarning ? 'warning' : 'wrong', finding: problem, remedy }
}
