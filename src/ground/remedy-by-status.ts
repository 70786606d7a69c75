/** What to do about a refusal of which nothing more is known than its status. A sentence or two. */
export function remedyByStatus(service: string, status: number): string {
  if (status >= 500) {
    return `That is a trouble of ${service}’s own. Run the job again; if it lasts, ask its support, with the id of the request.`
  }
  if (status === 404) return 'It is gone, or these credentials may not see it. Check the inputs that name it.'
  if (status === 408 || status === 409 || status === 412 || status === 423) {
    return 'Something else changes it at the same time. Run the job again.'
  }
  if (status < 400) {
    return `Something between this runner and ${service} may have answered in its place. Run the job again; if it lasts, report the answer, with the id of the request.`
  }
  return `${service} does not take what it was sent. Check the inputs; if they are right, report it, with the id of the request.`
}
