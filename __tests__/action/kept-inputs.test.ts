import { describe, expect, it } from '@jest/globals'
import type { InputSource } from '../../src/action/input-reader.ts'
import { parseInputs } from '../../src/action/inputs.ts'
import { keepInputs, recallInputs } from '../../src/action/kept-inputs.ts'
import type { Environment } from '../../src/ground/environment.ts'

const main = {
  'INPUT_DATABRICKS-HOST': '',
  DATABRICKS_HOST: 'https://dbc-1.cloud.databricks.com',
  'INPUT_DATABRICKS-CLIENT-ID': 'client',
  'INPUT_DATABRICKS-CLIENT-SECRET': 's3cret-of-main',
  'INPUT_GITHUB-TOKEN': 't0ken-of-main',
  'INPUT_PREPARE-SQL': "update users set password = 'x'",
  INPUT_PROJECT: 'shop',
  'INPUT_BRANCH-NAME': 'ci-pr-{number}',
  'INPUT_REPORT-FILE': 'report.json',
  'INPUT_JOB-STATUS': 'success',
}
const sourceOf = (env: Environment): InputSource => ({
  env,
  input: (name) => env[`INPUT_${name.toUpperCase()}`] ?? '',
})
const kept = keepInputs(main, parseInputs(sourceOf(main)).inputs)
const recalled = (env: Environment) => parseInputs(recallInputs(sourceOf(env), kept))

describe('the inputs of main, in post', () => {
  it('are kept without secrets and without what only main needs', () => {
    const text = JSON.stringify(kept)
    for (const secret of ['s3cret-of-main', 't0ken-of-main', 'password']) expect(text).not.toContain(secret)
  })

  it('are there again where they have gone, and the secrets are asked for', () => {
    const { inputs, missing } = recalled({ INPUT_PROJECT: '', 'INPUT_JOB-STATUS': 'failure' })
    expect(inputs).toMatchObject({ reportFile: 'report.json', jobStatus: 'failure' })
    expect(inputs.provider).toMatchObject({ lakebase: { project: 'shop', host: 'https://dbc-1.cloud.databricks.com' } })
    expect(missing).toEqual(['`databricks-client-secret` is empty, but `databricks-auth-type` oauth-m2m needs it.'])
  })

  it("are not those of another step, but for secrets and the job's status", () => {
    const { inputs, missing } = recalled({
      INPUT_PROJECT: 'other',
      'INPUT_REPORT-FILE': 'other.json',
      'INPUT_DATABRICKS-CLIENT-SECRET': 'again',
      'INPUT_JOB-STATUS': 'failure',
    })
    expect(inputs).toMatchObject({ reportFile: 'report.json', jobStatus: 'failure' })
    expect(inputs.provider).toMatchObject({ lakebase: { project: 'shop', clientSecret: 'again' } })
    expect(missing).toEqual([])
  })

  it('may have become known since', () => {
    const { inputs } = recalled({
      INPUT_PROJECT: 'shop',
      'INPUT_REPORT-FILE': 'later.json',
      'INPUT_TEST-RESULTS': 'a.xml',
    })
    expect(inputs).toMatchObject({ reportFile: 'later.json', testResults: ['a.xml'] })
  })

  it('are those of post where main left none', () => {
    const source = sourceOf({ INPUT_PROJECT: 'shop' })
    expect(recallInputs(source, undefined)).toBe(source)
  })
})
