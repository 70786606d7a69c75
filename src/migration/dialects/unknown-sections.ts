/** Sections of a tool that is not known here: to run both would undo what is to be reported. */
import { UserError } from '../../ground/errors.ts'
import type { MarkedFile } from './marked-file.ts'

/** UserError when statements stand below a comment that is nothing but the word for a way back. */
export function refuseUnknownSections({ path, comments, statementLines }: MarkedFile): void {
  for (const { text, line, lead } of comments) {
    if (!wayBack.test(text) || !/^\s*$/.test(lead)) continue
    if (!statementLines.some((other) => other > line)) continue
    throw new UserError(
      `${path}:${line}: what is below \`${text}\` looks like the way back, and it would run right after the way there. ` +
        'Put it into a file of its own, or let the tool run the file, with `migrate`.',
    )
  }
}

/** `-- DOWN`, `--- !Downs`, `-- [undo]`, `-- +micrate Down`, `-- Migrate:Down`, `-- @rollback`, `-- ### Revert migration:` */
const wayBack =
  /^--[\W_]*(\+\w+\s+|\w+:\s*)?(downs?|undo|rollback|revert)(\s+(migration|script|section|sql|part))?[\W_]*$/i
