/**
 * The environment of the processes that we start. What the runner gives an action and no `run:` step is not theirs: the action's
 * inputs, its saved state, the runner's own tokens, and the files by which a step gives orders to the runner. The variables of
 * the job, and what the user put on the step by `env:`, are. docs/security.md tells what this keeps from whom.
 */
import type { Environment } from './environment.ts'

/** For a command of the user's, which may run the pull request's code. */
export function commandEnvironment(env: Environment): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)))
}

/** For a process of our own that outlives the step: any later step can read it, so there is nothing in it to read. */
export function ownEnvironment(env: Environment): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)))
}

const ours = new RegExp(
  [
    // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
    '^INPUT_',
    // What main leaves for post: see saveState.
    '^STATE_story$',
    // Identity, caches, artifacts. A debug run says so in the other two.
    '^ACTIONS_(?!STEP_DEBUG$|RUNNER_DEBUG$)',
    // Who may write into these speaks for the action: its outputs, the state that post believes, the environment of later steps.
    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
    '^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$',
    // The service's own, which we read where an input is empty.
    '^DATABRICKS_(?:TOKEN|CLIENT_SECRET)$',
  ].join('|'),
  'i',
)

/** To be found by the runner when the job ends, to find programs and folders, to trust whom the runner trusts. */
const needed = new RegExp(
  [
    '^RUNNER_TRACKING_ID$',
    '^(?:PATH|HOME|USERPROFILE|SystemRoot|TMPDIR|TEMP|TMP|TZ|LANG|LC_ALL)$',
    '^(?:NODE_OPTIONS|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR)$',
  ].join('|'),
  'i',
)
