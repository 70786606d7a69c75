/** Atlas wraps each file of a folder with its checksums into a transaction. https://atlasgo.io/versioned/apply#transaction-configuration */
import { dirname, join } from 'node:path'
import type { FoundFile, Layout } from './layout.ts'

export const atlas: Layout = async (files, beside) => {
  const withRule = async (file: FoundFile): Promise<FoundFile> => {
    if (file.transaction !== undefined) return file
    if ((await beside(join(dirname(file.path), 'atlas.sum'))) === undefined) return file
    return { ...file, transaction: 'one', withoutTransaction: '-- atlas:txmode none' }
  }
  return { files: await Promise.all(files.map(withRule)), remarks: [] }
}
