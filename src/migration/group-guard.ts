/**
 * Ends a group of processes when we are gone and could not do it ourselves: killed, or out of memory. The guard waits on a pipe
 * whose other end only we hold, and which the kernel closes whatever ends us.
 */
import { spawn } from 'node:child_process'
import { ownEnvironment } from '../ground/child-environment.ts'

/** `release` once the group has ended by itself. */
export function guardGroup(leader: number): { release(): void } {
  const guard = spawn('bash', ['--noprofile', '--norc', '-c', 'read -r || kill -KILL -- "-$0"', String(leader)], {
    env: ownEnvironment(process.env),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  // Without a guard the command runs all the same; and a guard that has ended cannot be released.
  guard.on('error', () => undefined)
  guard.stdin.on('error', () => undefined)
  guard.unref()
  return { release: () => guard.stdin.end('\n') }
}
