import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseForeignReport, readForeignReport } from '../../src/report/foreign-report.ts'
import { renderJson } from '../../src/report/render-json.ts'
import { safeReport } from './fixtures.ts'

const comparison = JSON.stringify({ version: 1, changes: [], setApart: [], notes: [] })

describe('a report file of another run', () => {
  it('gives its content, and what it claims to be of', () => {
    const foreign = parseForeignReport(renderJson(safeReport))
    expect(foreign.claims).toEqual({ prNumber: safeReport.pullRequest?.number, headSha: safeReport.run.headSha })
    expect(foreign.schema).toMatchObject({ measured: true })
    expect(Object.keys(foreign).toSorted()).toEqual(['claims', 'migrations', 'notes', 'schema', 'tests'])
  })

  it('may be a comparison alone, which claims nothing', () => {
    expect(parseForeignReport(comparison)).toMatchObject({ claims: {}, schema: { measured: true }, migrations: [] })
  })

  it('has a bounded number of notes', () => {
    const notes = Array.from({ length: 1000 }, (_, index) => `note ${index}`)
    expect(parseForeignReport(renderJson({ ...safeReport, notes })).notes).toHaveLength(20)
  })

  it.each(['', 'null', '[]', '{}', '{"version":2}', comparison.replace('"version":1', '"version":2')])(
    'is refused when it is %j',
    (text) => {
      expect(() => parseForeignReport(text)).toThrow('holds neither a report file nor')
    },
  )
})

describe('the file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'foreign-report-'))
    await mkdir(join(folder, 'workspace'))
    await mkdir(join(folder, 'elsewhere'))
    await writeFile(join(folder, 'workspace/schema.json'), comparison)
    await writeFile(join(folder, 'elsewhere/schema.json'), comparison)
    await symlink(join(folder, 'elsewhere/schema.json'), join(folder, 'workspace/linked.json'))
    await symlink(join(folder, 'elsewhere'), join(folder, 'workspace/linked'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  const read = (path: string) => readForeignReport(path, [join(folder, 'workspace')])

  it('is read from the workspace', async () => {
    expect(await read('schema.json')).toMatchObject({ claims: {} })
  })

  it.each(['linked.json', 'linked/schema.json', '../elsewhere/schema.json', '.', 'missing.json'])(
    'is not read from %s',
    async (path) => {
      await expect(read(path)).rejects.toThrow('is no file of the artifact')
    },
  )
})
