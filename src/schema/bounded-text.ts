/** SQL for a text of the catalog that may have any length: the body of a function, a comment. */
import { budget } from '../ground/budget.ts'

/** Of one that is too long its beginning, and what tells it from another. How long it is, the server knows without reading it. */
export function boundedText(sql: string): string {
  const most = budget.size.text
  const hash = `encode(sha256(convert_to(${sql}, 'UTF8')), 'hex')`
  const short = `left(${sql}, ${shown}) || E'\\n… (' || octet_length(${sql}) || ' bytes in all, SHA-256 ' || ${hash} || ')'`
  return `case when octet_length(${sql}) > ${most} then ${short} else ${sql} end`
}

/** Characters. */
const shown = 4096
