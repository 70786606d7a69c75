/** Where a finding stands in docs/findings.md. */

/** As GitHub makes it from the heading. */
export function docAnchor({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} ${name}`
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}
