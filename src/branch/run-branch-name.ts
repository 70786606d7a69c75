/** The name of the branch for what started the run, and the template that recognises it again. */
import type { Trigger } from '../github/trigger.ts'
import { branchName } from './branch-name.ts'

export type NamedBranch = {
  readonly name: string
  readonly template: string
}

/**
 * A merge group tests other code than the pull request's own runs and may run beside them, so it has a branch of its own.
 * UserError when the template needs what the event does not have.
 */
export function nameForRun(trigger: Trigger, template: string): NamedBranch {
  const { mergeGroup, pullRequest, gitBranch, sha } = trigger
  if (mergeGroup !== undefined) {
    return {
      name: branchName(mergeGroupTemplate, { number: mergeGroup.prNumber, sha: mergeGroup.sha }),
      template: mergeGroupTemplate,
    }
  }
  return {
    name: branchName(template, { number: pullRequest?.number, branch: gitBranch, sha: sha || undefined }),
    template,
  }
}

export const mergeGroupTemplate = 'mq-{number}-{sha}'
