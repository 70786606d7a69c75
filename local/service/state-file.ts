/** What a stand-in remembers, kept in a file. */
import { isNativeError } from 'node:util/types'
import { replaceFile } from './replace-file.ts'

/**
 * Writes `state` as it is now. Where the disk is full, memory alone has it until the next change: a deletion has to be possible then, since
 * it makes room.
 */
export function keptIn(file: string, state: object, log: (line: string) => void): () => void {
  let isBehind = false
  return () => {
    try {
      replaceFile(file, JSON.stringify(state, undefined, 1))
      isBehind = false
    } catch (error) {
      if (!isFullDisk(error)) throw error
      if (!isBehind) log(`The disk is full: ${file} is written at the next change for which there is room.`)
      isBehind = true
    }
  }
}

function isFullDisk(error: unknown): boolean {
  return isNativeError(error) && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
