/** A list that comes page by page has to end: a service, or what stands before it, may send the same page for ever. */
import { UpstreamError } from '../ground/errors.ts'

/** A hundred thousand branches. */
const mostPages = 1000

/** UpstreamError once there are more pages than anybody has branches. */
export function refuseEndless(
  pages: number,
  { service, operation, resource }: { readonly service: string; readonly operation: string; readonly resource: string },
): void {
  if (pages <= mostPages) return
  throw new UpstreamError({
    service,
    operation,
    resource,
    message: `the list does not end: ${mostPages} pages, and there is another one`,
    remedy: 'Run the job again. If it happens again, report it to the support of the service.',
  })
}
