/** `-- database-branch: ignore D2 reason`, written beside the statement it is about. */

export type Suppression = { readonly code: string; readonly reason: string }

export function readSuppressions(...texts: readonly string[]): readonly Suppression[] {
  return texts
    .flatMap((text) => [...text.matchAll(pattern)])
    .map(({ groups = {} }) => ({ code: groups['code'] ?? '', reason: groups['reason']?.trim() ?? '' }))
}

const pattern = /--[ \t]*database-branch:[ \t]*ignore[ \t]+(?<code>[A-Za-z]+[0-9]+)\b(?<reason>[^\n]*)/g
