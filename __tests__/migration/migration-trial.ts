/** What the tests of this room share: migration files without a disk, and a log that keeps quiet. */
import { createHash } from 'node:crypto'
import type { Log } from '../../src/ground/log.ts'
import type { MigrationFile } from '../../src/migration/migration-files.ts'

export function migrationFile(path: string, content: string): MigrationFile {
  return { path, content, checksum: createHash('sha256').update(content).digest('hex') }
}

export const quietLog: Log = listeningLog([])

/** Keeps every line. */
export function listeningLog(lines: string[]): Log {
  const keep = (line: string) => {
    lines.push(line)
  }
  return {
    debug: keep,
    info: keep,
    notice: keep,
    warning: keep,
    group: (_title, work) => work(),
    mask: () => undefined,
  }
}
