/**
 * A snippet as the editor leaves it once its gaps have been filled in, in their order; what is left out stays a gap.
 * `selected` is what somebody had selected before.
 * Enough of the syntax for our own snippets.
 */
export function expand(body: readonly string[], values: readonly string[] = [], selected = ''): string {
  const text = body
    .join('\n')
    .replace(/\$\{TM_SELECTED_TEXT:(\$\{\d+:[^}]*\})\}/g, (_, gap: string) => (selected === '' ? gap : selected));
  const defaults = Object.fromEntries([...text.matchAll(/\$\{(\d+):([^}]*)\}/g)].map((it) => [it[1]!, it[2]!]));
  const value = (stop: string): string => values[Number(stop) - 1] ?? defaults[stop] ?? '';
  return text
    .replace(/\$\{(\d+):[^}]*\}/g, (_, stop: string) => value(stop))
    .replace(/\$\{(\d+)\/(.+?)\/\$1\/\}/g, (_, stop: string, pattern: string) =>
      value(stop).replace(new RegExp(pattern), '$1'),
    )
    .replace(/\$(\d+)/g, (_, stop: string) => value(stop));
}

/** The numbers of the gaps in a snippet, each once, in rising order. */
export function stops(body: readonly string[]): number[] {
  const numbers = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map((it) => Number(it[1]));
  return [...new Set(numbers)].filter((it) => it > 0).toSorted((a, b) => a - b);
}
