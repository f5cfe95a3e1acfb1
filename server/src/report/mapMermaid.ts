import type { MapItem, ThreadMap } from '../views/map.ts';

/** The map in the words of Mermaid, which many wikis and editors draw. */
export function mapMermaid({ items, ties }: ThreadMap): string {
  const names = new Map(items.map((it, index) => [it.id, `${it.kind}${index + 1}`]));
  return [
    'flowchart LR',
    ...items.map((it) => `  ${names.get(it.id) ?? ''}["${labelOf(it)}"]:::${it.kind}`),
    ...ties.map(({ from, to, sure, broken }) => {
      const line = broken ? '-. missing .->' : sure ? '-->' : '-.->';
      return `  ${names.get(from) ?? ''} ${line} ${names.get(to) ?? ''}`;
    }),
    '  classDef need stroke:#0b5cad,stroke-width:2px',
    '  classDef outcome stroke:#6e40aa,stroke-width:2px',
    '  classDef gap stroke:#b3261e,stroke-dasharray:5 5,color:#b3261e',
    '',
  ].join('\n');
}

/** Mermaid reads some signs as its own, so all but letters, digits and plain punctuation are written as their numbers. */
function labelOf({ text, note }: MapItem): string {
  const escape = (it: string): string =>
    it.replaceAll(/[^\p{L}\p{N} .,;:'’()%/–—·-]/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`);
  return note === undefined ? escape(text) : `${escape(text)}<br>${escape(note)}`;
}
