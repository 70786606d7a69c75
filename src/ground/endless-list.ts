/** A list that comes page by page has to end: a service, or what stands before it, may send the same page for ever. */
import { UpstreamError, type UpstreamFailure } from './errors.ts'

/** A hundred thousand branches. */
const mostBranchPages = 1000

export type PagedList = Pick<UpstreamFailure, 'service' | 'operation' | 'resource' | 'requestId'>

/** UpstreamError once there are more pages than anybody has of what is listed. */
export function refuseEndless(pages: number, list: PagedList, most = mostBranchPages): void {
  if (pages <= most) return
  throw new UpstreamError({
    ...list,
    message: `the list does not end: ${most} pages, and there is another one`,
    remedy: 'Run the job again. If it happens again, report it to the support of the service.',
  })
}
