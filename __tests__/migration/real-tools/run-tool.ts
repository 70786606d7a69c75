/** Runs a tool on a database: writes its project, starts it there, and removes the project again. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { projectRoot } from '../../../local/project-root.ts'
import type { Migration, RealTool } from './real-tool.ts'

export type ToolResult = {
  readonly ok: boolean
  /** Both streams. */
  readonly output: string
}

export async function runTool(tool: RealTool, url: string, migrations: readonly Migration[]): Promise<ToolResult> {
  return inProject(tool, migrations, (folder) => runIn(folder, tool.command, url))
}

export async function inProject<T>(
  { project }: RealTool,
  migrations: readonly Migration[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'real-tool-'))
  try {
    for (const [path, text] of Object.entries(project(migrations))) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function runIn(cwd: string, args: readonly string[], url: string): Promise<ToolResult> {
  const env = { ...process.env, DATABASE_URL: url, CI: 'true' }
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: `${stdout}${stderr}` })
    })
  })
}
