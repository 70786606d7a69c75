import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

type SignIn = { readonly way: string; readonly with: Record<string, string>; readonly user: () => string }

describe('signing in', () => {
  const ways: readonly SignIn[] = [
    {
      way: 'a personal access token',
      with: { 'databricks-client-id': '', 'databricks-token': '${{ secrets.TOKEN }}' },
      user: () => stage.lakebase.userName,
    },
    {
      way: 'a client secret',
      with: { 'databricks-client-secret': '${{ secrets.CLIENT_SECRET }}' },
      user: () => stage.lakebase.clientId,
    },
    { way: "GitHub's id token", with: {}, user: () => stage.lakebase.clientId },
  ]

  it.each(ways)('with $way opens the branch as its identity, and shows no secret', async ({ with: inputs, user }) => {
    const number = stage.openPullRequest()
    const { token, clientSecret, oidc } = stage.lakebase
    const secrets = { TOKEN: token, CLIENT_SECRET: clientSecret }
    const result = await stage.play({ pullRequest: number, with: inputs, secrets, debug: true })
    expect(result.stage('main')).not.toContain('##[error]')
    expect(result.conclusion).toBe('success')
    expect(result.steps.find(({ stage: name }) => name === 'main')?.outputs['user']).toBe(user())
    expect(stage.github.comments(number)).toHaveLength(1)
    const shown = [result.text, result.summary, JSON.stringify(stage.github.comments(number))].join('\n')
    for (const secret of [token, clientSecret, oidc.requestToken]) expect(shown).not.toContain(secret)
    // Whatever has the shape of a token: the id token, the access token, the database login.
    expect(shown).not.toMatch(/eyJ[\w-]+\.eyJ/)
  })

  it('with the wrong audience is refused, and names the audience and what the policy needs', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { 'oidc-audience': 'https://somebody.else' },
    })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('pre')).toContain('audience "https://somebody.else"')
    expect(result.stage('main')).toMatch(
      /audience "https:\/\/somebody\.else".*`oidc-audience`.*repo:acme\/shop:pull_request/,
    )
    expect(result.stage('main')).not.toMatch(/^\s+at /m)
  })

  it('in two ways at once is refused unless one is picked', async () => {
    const both = { 'databricks-token': stage.lakebase.token }
    const refused = await stage.play({ pullRequest: stage.openPullRequest(), with: both })
    expect(refused.conclusion).toBe('failure')
    expect(refused.stage('main')).toContain('databricks-auth-type')
    const picked = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { ...both, 'databricks-auth-type': 'pat' },
    })
    expect(picked.conclusion).toBe('success')
  })

  it('without `id-token: write` says which permission is missing', async () => {
    const result = await stage.play({ pullRequest: stage.openPullRequest(), idTokenRequest: undefined })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('id-token: write')
  })
})
