/** All commands, in the order in which the help lists them. */
import type { Command } from './command.ts'
import { diffCommand } from './diff.ts'
import { observeCommand } from './observe.ts'
import { snapshotCommand } from './snapshot.ts'
import { tryCommand } from './try.ts'
import { workloadCommand } from './workload.ts'

export const commands: readonly Command[] = [tryCommand, diffCommand, snapshotCommand, observeCommand, workloadCommand]
