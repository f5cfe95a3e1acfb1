import { plainly } from '../text/markdown.ts';
import { sheetParts, type SheetItem } from './sheetParts.ts';
import type { Sheet } from './sheets.ts';

/** Sheets as one Markdown page, a heading for each person. Everything that comes from the plan stands in it word for word. */
export function sheetMarkdown(sheets: readonly Sheet[]): string {
  return `${sheets.map(sheet).join('\n\n---\n\n')}\n`;
}

function sheet(it: Sheet): string {
  const { title, from, lists, closing } = sheetParts(it);
  return [
    `# ${plainly(title)}`,
    `*${plainly(from)}*`,
    ...lists.flatMap(({ heading, items }) => [`## ${heading}`, items.map(item).join('\n')]),
    ...(closing === '' ? [] : [plainly(closing)]),
  ].join('\n\n');
}

function item({ text, more }: SheetItem): string {
  return [`- ${plainly(text)}`, ...more.map((it) => `  - ${plainly(it.text)}`)].join('\n');
}
