/** Sentences with gaps in them, as the protocol has them. */
import type { FilledPart, Gap } from '../rewrites/fill.ts';

/** A snippet with a tab stop for each gap. */
export function snippetText(parts: readonly FilledPart[]): string {
  return parts.map((it) => (typeof it === 'string' ? escaped(it) : tabStop(it))).join('');
}

/** Where there are no tab stops, a line shows where to write: `[how often: ____]`. */
export function plainText(parts: readonly FilledPart[]): string {
  return parts.map((it) => (typeof it === 'string' ? it : it.placeholder.replace(/\]$/, ': ____]'))).join('');
}

function tabStop({ gap, placeholder }: Gap): string {
  return placeholder === '' ? `$${gap}` : `\${${gap}:${escaped(placeholder)}}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
