/** `-- database-branch: ignore D2 reason`, written in a comment beside the statement it is about; of several codes, one after the other. */
import { readToken } from '../postgres/sql-token.ts'

export type Suppression = { readonly code: string; readonly reason: string }

/** A string is not a comment, whatever it says; the body of a routine or a block has comments of its own. */
export function readSuppressions(...texts: readonly string[]): readonly Suppression[] {
  return texts.flatMap(commentsIn).flatMap(readComment)
}

function commentsIn(text: string): readonly string[] {
  const comments: string[] = []
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at)
    const part = text.slice(at, token.end)
    at = token.end
    if (token.kind === 'comment') comments.push(part)
    const body = token.kind === 'quoted' ? /^(\$\w*\$)([\s\S]*)\1$/.exec(part)?.[2] : undefined
    if (body !== undefined) comments.push(...commentsIn(body))
  }
  return comments
}

function readComment(comment: string): readonly Suppression[] {
  return [...comment.matchAll(pattern)].flatMap(({ groups = {} }) => {
    const reason = (groups['reason'] ?? '').replace(/\*\/\s*$/, '').trim()
    return (groups['codes'] ?? '').split(/[\s,]+/).map((code) => ({ code, reason }))
  })
}

const pattern =
  /(?:^|\n)[ \t]*(?:--+|\/\*+|\*)?[ \t]*database-branch:[ \t]*ignore[ \t]+(?<codes>[A-Za-z]\d{1,2}(?:(?:[ \t]*,[ \t]*|[ \t]+)[A-Za-z]\d{1,2})*)(?![\w-])(?<reason>[^\n]*)/g
