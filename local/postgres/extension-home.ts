/**
 * Extensions of our own beside those that npm's servers bring. Postgres looks for them in one folder, which it finds from where its
 * program lies: so the program gets a second home, in which all else is a link to the first.
 * https://www.postgresql.org/docs/current/extend-extensions.html#EXTEND-EXTENSIONS-FILES
 */
import {
  access,
  chmod,
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type ExtensionHome = {
  /** A folder of the caller's that the server's account can reach: a home of each version is made in it when first needed. */
  readonly folder: string
  /** Contents by name: `databricks_auth.control`. */
  readonly files: Readonly<Record<string, string>>
}

/** Folders of the home itself; what they hold is linked. */
const own = ['', 'bin', 'share', 'share/postgresql', 'share/postgresql/extension']

/** The same program, where it finds the files too. */
export async function programWithExtensions(
  postgres: string,
  major: number,
  { folder, files }: ExtensionHome,
): Promise<string> {
  const home = join(folder, String(major))
  if (!(await exists(home))) {
    await mkdir(folder, { recursive: true })
    const draft = await mkdtemp(`${home}-`)
    await furnish(draft, postgres, files)
    // Two servers may start at once.
    await rename(draft, home).catch(async (error: unknown) => {
      await rm(draft, { recursive: true, force: true })
      if (!(await exists(home))) throw error
    })
  }
  return join(home, 'bin', 'postgres')
}

async function furnish(home: string, postgres: string, files: ExtensionHome['files']): Promise<void> {
  const origin = dirname(dirname(postgres))
  await chmod(home, 0o755)
  for (const folder of own) {
    await mkdir(join(home, folder), { recursive: true })
    const names = (await readdir(join(origin, folder))).map((name) => join(folder, name))
    for (const name of names.filter((inner) => !own.includes(inner) && inner !== 'bin/postgres')) {
      await symlink(join(origin, name), join(home, name))
    }
  }
  // Of a symbolic link to the program, Postgres takes the folder that it leads to.
  const program = join(home, 'bin', 'postgres')
  await link(postgres, program).catch(() => copyFile(postgres, program))
  for (const [name, contents] of Object.entries(files)) {
    await writeFile(join(home, 'share/postgresql/extension', name), contents)
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
