/** A comment for a terminal: what GitHub folds is folded, and links are their labels. */
export function foldComment(markdown: string): string {
  return markdown
    .replace(/\n*<!--[\s\S]*?-->\n*/g, '')
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .replace(/\[([^\]]*)\]\(https?:[^)]*\)/g, '$1')
    .replace(/<\/?sub>/g, '')
    .replace(/\\([()])/g, '$1')
    .trim()
}
