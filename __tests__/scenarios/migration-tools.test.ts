/** The books of a migration tool that has run on production, and then on a pull request's branch. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { branchUrl, onBranch } from '../../demo/shop.ts'
import { reportFileSchema } from '../../src/report/report-schema.ts'
import { prisma } from '../migration/real-tools/prisma.ts'
import type { Migration } from '../migration/real-tools/real-tool.ts'
import { runTool } from '../migration/real-tools/run-tool.ts'
import { openStage, type PlayedJob, type Stage } from './stage.ts'

const shelf: Migration = { number: 1, name: 'shelf', sql: 'create table ecommerce.shelf (id integer primary key)' }
const colour: Migration = { number: 2, name: 'colour', sql: 'alter table ecommerce.shelf add column colour text' }
const broken: Migration = { number: 3, name: 'broken', sql: 'alter table ecommerce.nowhere add column colour text' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await onBranch(stage, 'production', (client) => client.query('grant create on schema public to shop_owner'))
  const owner = new URL(await branchUrl(stage, 'production'))
  owner.searchParams.set('options', '-c role=shop_owner')
  const { ok, output } = await runTool(prisma, owner.href, [shelf])
  if (!ok) throw new Error(output)
})
afterAll(async () => {
  await stage.close()
})

async function play(migrations: readonly Migration[], job: Partial<PlayedJob> = {}) {
  const pullRequest = job.pullRequest ?? stage.openPullRequest()
  const file = join(stage.folder, `tools-${pullRequest}.json`)
  const result = await stage.play({
    files: prisma.project(migrations),
    ...job,
    pullRequest,
    with: { 'report-file': file, ...job.with },
  })
  const report = reportFileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const histories = report.histories?.measured ? report.histories.value : undefined
  return { result, pullRequest, report, histories, comment: stage.github.comments(pullRequest)[0]?.body ?? '' }
}

const migrate = `node ${prisma.command.join(' ')}`
const later = { steps: [{ run: migrate }] }

it('says which migrations a command has run', async () => {
  const { result, report, histories, comment } = await play([shelf, colour], { with: { migrate } })
  expect(result.conclusion).toBe('success')
  expect(histories).toMatchObject([{ tool: 'Prisma', ran: [{ name: prisma.nameOf(colour) }], failed: [], edited: [] }])
  expect(comment).toMatch(/\*\*Prisma\*\* ran 1 migration: `20260101000002_colour` \([\d.]+ m?s\)/)
  expect(report.schema.measured && report.schema.value.changes.map(({ summary }) => summary)).toEqual([
    'column `ecommerce.shelf.colour` added',
  ])
})

it('says which migration of a later step has failed', async () => {
  const { result, comment } = await play([shelf, colour, broken], later)
  expect(result.conclusion).toBe('failure')
  expect(comment.split('\n')[0]).toContain('migration `20260101000003_broken` failed')
  expect(comment).toMatch(
    /ran 1 migration: `20260101000002_colour` .*; ❌ failed or left half done: `20260101000003_broken`/,
  )
})

it('goes on from the books that a reused branch began with', async () => {
  const reuse = { ...later, with: { 'if-exists': 'reuse' } }
  const { pullRequest } = await play([shelf, colour], reuse)
  const { histories } = await play([shelf, colour], { ...reuse, pullRequest, action: 'synchronize' })
  expect(histories?.map(({ ran }) => ran.map(({ name }) => name))).toEqual([[prisma.nameOf(colour)]])
})

it('says that a migration which production has run was edited', async () => {
  const { comment } = await play([{ ...shelf, sql: `${shelf.sql};` }, colour], later)
  expect(comment).toContain('⚠️ edited since it ran: `20260101000001_shelf`')
})

it('begins anew when a migration that ran on a reused branch was edited', async () => {
  const reuse = { ...later, with: { 'if-exists': 'reuse', 'on-drift': 'rebranch' } }
  const { pullRequest } = await play([shelf, colour], reuse)
  const shade = { ...colour, sql: 'alter table ecommerce.shelf add column shade text' }
  const { comment, report } = await play([shelf, shade], { ...reuse, pullRequest, action: 'synchronize' })
  expect(comment).toMatch(/Made anew.*`20260101000002_colour` was edited since Prisma ran it/)
  expect(report.schema.measured && report.schema.value.changes.map(({ summary }) => summary)).toEqual([
    'column `ecommerce.shelf.shade` added',
  ])
})
