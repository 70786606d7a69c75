import { describe, expect, it } from '@jest/globals'
import { commandEnvironment, ownEnvironment } from '../../src/ground/child-environment.ts'

const runner = {
  'INPUT_DATABRICKS-CLIENT-SECRET': 'x',
  'INPUT_GITHUB-TOKEN': 'x',
  input_migrate: 'x',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
  ACTIONS_RUNTIME_TOKEN: 'x',
  ACTIONS_CACHE_URL: 'x',
  ACTIONS_RESULTS_URL: 'x',
  STATE_story: 'x',
  GITHUB_ENV: 'x',
  GITHUB_OUTPUT: 'x',
  GITHUB_PATH: 'x',
  GITHUB_STATE: 'x',
  GITHUB_STEP_SUMMARY: 'x',
  DATABRICKS_TOKEN: 'x',
  DATABRICKS_CLIENT_SECRET: 'x',
}
const needed = { PATH: '/bin', HOME: '/root', RUNNER_TRACKING_ID: 'github_1', NODE_EXTRA_CA_CERTS: '/ca.pem' }
const users = {
  GITHUB_TOKEN: 'theirs',
  DATABRICKS_HOST: 'https://x',
  STATE_MACHINE: 'y',
  GITHUB_WORKSPACE: '/w',
  GITHUB_EVENT_NAME: 'push',
  RUNNER_TEMP: '/t',
  ACTIONS_STEP_DEBUG: 'true',
  DATABASE_URL: 'postgres://x',
  npm_config_registry: 'https://registry.example',
}

describe('the environment of a process that we start', () => {
  it('has for a command what a step of the job has, and nothing of the action', () => {
    expect(commandEnvironment({ ...runner, ...needed, ...users })).toEqual({ ...needed, ...users })
  })

  it('has for our own process what it cannot start without', () => {
    expect(ownEnvironment({ ...runner, ...needed, ...users })).toEqual(needed)
  })
})
