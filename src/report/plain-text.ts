/** The report for a terminal: the same sentences without the marks of Markdown. Pure. */

/** Folds are open, tables keep their bars, and names keep their backticks, which say where they begin and end. */
export function plainText(markdown: string): string {
  let inCode = false
  const lines = markdown.split('\n').flatMap((line): string[] => {
    if (/^ {0,3}`{3,}/.test(line)) {
      inCode = !inCode
      return []
    }
    if (inCode) return [`    ${line}`]
    if (/^<\/?details>$|^\|[-:| ]+\|$/.test(line)) return []
    return [plainLine(line)]
  })
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}

function plainLine(line: string): string {
  return line
    .replace(/^<details><summary>(.*)<\/summary>$/, '$1')
    .replace(/^#+ /, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll('\u200b', '')
    .replace(/<br>/g, ', ')
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~@])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
