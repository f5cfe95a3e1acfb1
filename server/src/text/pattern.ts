/** Letters of the languages that plans are written in, names from all over Europe included, for a character class. */
const letters = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';

/**
 * An expression for a source, or for an expression's source, in which `\p{L}` stands for a letter, whatever its case.
 * Made without the flag `u`, with which long lists take a hundred times as long to build, for letters that no plan holds.
 */
export function pattern(source: string | RegExp, flags: '' | 'g' | 'y' = ''): RegExp {
  const text = typeof source === 'string' ? source : source.source;
  return new RegExp(
    text.replaceAll(/((?<!\\)\[[^\]]*)\\p\{L[lu]?\}/g, `$1${letters}`).replaceAll(/\\p\{L[lu]?\}/g, `[${letters}]`),
    `${flags}i`,
  );
}
