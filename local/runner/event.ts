/**
 * What GitHub derives from the event that started a run: sha, ref, branch names, and whether it withholds secrets.
 * https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
import type { Value } from './expression-value.ts'

export type RunEvent = {
  readonly name: string
  readonly payload: { readonly [key: string]: Value }
}

export type EventFacts = {
  readonly sha: string
  readonly ref: string
  readonly headRef: string
  readonly baseRef: string
  readonly actor: string
  /** A pull request from a fork, or one of Dependabot's: no secrets and no OIDC token. */
  readonly untrusted: boolean
}

const SOME_SHA = '0'.repeat(39).concat('1')

export function eventFacts(event: RunEvent, repository: string): EventFacts {
  const { payload } = event
  const actor = text(payload, 'sender', 'login') ?? 'octocat'
  const pull = event.name.startsWith('pull_request') ? payload['pull_request'] : undefined
  if (pull === undefined) {
    const defaultRef = `refs/heads/${text(payload, 'repository', 'default_branch') ?? 'main'}`
    const sha = text(payload, 'after') ?? text(payload, 'merge_group', 'head_sha') ?? SOME_SHA
    const ref = text(payload, 'ref') ?? text(payload, 'merge_group', 'head_ref') ?? defaultRef
    return { sha, ref, headRef: '', baseRef: '', actor, untrusted: false }
  }
  const baseRef = text(payload, 'pull_request', 'base', 'ref') ?? 'main'
  const merged = event.name === 'pull_request_target' || at(payload, 'pull_request', 'merged') === true
  const fromFork = text(payload, 'pull_request', 'head', 'repo', 'full_name') !== repository
  return {
    sha: text(payload, 'pull_request', 'merge_commit_sha') ?? text(payload, 'pull_request', 'head', 'sha') ?? SOME_SHA,
    ref: merged ? `refs/heads/${baseRef}` : `refs/pull/${at(payload, 'pull_request', 'number')}/merge`,
    headRef: text(payload, 'pull_request', 'head', 'ref') ?? '',
    baseRef,
    actor,
    untrusted: event.name === 'pull_request' && (fromFork || actor === 'dependabot[bot]'),
  }
}

/** Whether `on:` lets the event start the workflow. Branch and path filters are not looked at. */
export function isTriggeredBy(triggers: Readonly<Record<string, readonly string[]>>, event: RunEvent): boolean {
  const types = triggers[event.name]
  if (!types) return false
  const action = event.payload['action']
  const accepted = types.length > 0 ? types : DEFAULT_TYPES[event.name]
  return accepted === undefined || typeof action !== 'string' || accepted.includes(action)
}

const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened']

/** Events whose default is not "all types". */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: PULL_REQUEST_TYPES,
  pull_request_target: PULL_REQUEST_TYPES,
}

function at(value: Value, ...path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>(
    (target, key) =>
      target !== null && typeof target === 'object' && !Array.isArray(target)
        ? (target as { readonly [key: string]: Value })[key]
        : undefined,
    value,
  )
}

function text(value: Value, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}
