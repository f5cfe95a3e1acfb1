/** Words of a plan or a rule as Markdown that shows exactly them: nothing in it becomes a mark, a link or a tag. */
export function plainly(words: string): string {
  return words
    .replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
