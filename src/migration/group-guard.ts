/**
 * Ends a group of processes when we are gone and could not do it ourselves: killed, or out of memory. The guard waits on a pipe
 * whose other end only we hold, and which the kernel closes whatever ends us.
 */
import { spawn } from 'node:child_process'
import { ownEnvironment } from '../ground/child-environment.ts'

/** Started before the group, which begins when it is watched. */
export function startGuard(): GroupGuard {
  const guard = spawn('bash', ['--noprofile', '--norc', '-c', script], {
    env: ownEnvironment(process.env),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  // Without a guard the command runs all the same; and a guard that has ended cannot be told anything.
  guard.on('error', () => undefined)
  guard.stdin.on('error', () => undefined)
  guard.unref()
  return {
    watch: (leader) => guard.stdin.write(`${leader}\n`),
    release: () => guard.stdin.end('\n'),
  }
}

export type GroupGuard = {
  watch(leader: number): void
  /** Once the group has ended by itself. */
  release(): void
}

const script = 'read -r group && { read -r || kill -KILL -- "-$group"; }'
