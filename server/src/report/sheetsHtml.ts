import type { Range } from '../text/span.ts';
import { sheetParts, type SheetItem } from '../views/sheetParts.ts';
import type { Sheet, SheetGap } from '../views/sheets.ts';
import { escapeXml } from '../text/escapeXml.ts';

export interface SheetsHtmlOptions {
  /**
   * For whoever makes the sheets, and not for the person: what is left out is named, so that nothing is decided silently,
   * and each line leads to its place in the text. A sheet that is printed or saved says nothing of it.
   */
  readonly forTheMaker: boolean;
}

/** What each person does, as HTML, a part for each. */
export function sheetsHtml(sheets: readonly Sheet[], { forTheMaker }: SheetsHtmlOptions): string {
  if (sheets.length === 0) return '<p>Nobody has a part in this plan yet.</p>';
  return sheets.map((it) => sheetHtml(it, forTheMaker)).join('\n');
}

export const sheetsStyle = `
article { max-width: 46em; margin: 0 0 2.5em }
article h2 { margin: 0 0 .2em; font-size: 1.25em }
article h3 { margin: 1em 0 .2em; font-size: 1em }
article ul { margin: 0; padding-left: 1.2em }
article li { margin: .3em 0 }
.of, .more { margin: 0; color: var(--thread-note, #57606a) }
.more.overdue { color: var(--thread-gap, #b3261e); font-weight: 600 }
div.left-out p { margin: 0 }
.left-out { margin: 1em 0; border-left: 3px solid var(--thread-gap, #b3261e); padding-left: .8em }
@media print { article { break-after: page } }
`;

function sheetHtml(sheet: Sheet, forTheMaker: boolean): string {
  const { title, from, lists, closing } = sheetParts(sheet);
  return [
    '<article>',
    `<h2>${escapeXml(title)}</h2>`,
    `<p class="of">${escapeXml(from)}</p>`,
    ...lists.map(({ heading, items }) => {
      const list = items.map((it) => `<li>${itemHtml(it, forTheMaker)}</li>`).join('');
      return `<h3>${heading}</h3><ul>${list}</ul>`;
    }),
    ...(closing === '' ? [] : [`<p>${escapeXml(closing)}</p>`]),
    ...(forTheMaker ? [leftOutHtml(sheet), ofThePlanHtml(sheet)] : []),
    '</article>',
  ]
    .filter((it) => it !== '')
    .join('\n');
}

function itemHtml({ text, range, more }: SheetItem, leads: boolean): string {
  const lines = more.map((it) => `<p class="more${it.overdue ? ' overdue' : ''}">${escapeXml(it.text)}</p>`);
  return [leads ? leadHtml(text, range) : escapeXml(text), ...lines].join('');
}

function leadHtml(text: string, { start, end }: Range): string {
  return `<span tabindex="0" role="link" data-start="${start}" data-end="${end}">${escapeXml(text)}</span>`;
}

/**
 * What is left out, for whom, why, and how to change it. Only for the maker: a sheet that tells of a part that is not on it
 * has told too much.
 */
function leftOutHtml(sheet: Sheet): string {
  if (sheet.leftOut.length === 0) return '';
  const gaps = sheet.leftOut.map((it) => `<li>${gapHtml(it, sheet.person)}</li>`).join('');
  return `<div class="left-out" role="note"><p>Not on this sheet, which may be read in the family, because the plan marks it as not for everybody:</p><ul>${gaps}</ul><p>If it should be on the sheet, change these words in the plan.</p></div>`;
}

function gapHtml({ text, range, parts, own }: SheetGap, person: string | undefined): string {
  const count = parts === 1 ? '' : `, which holds for ${parts} parts of the plan`;
  const whose = person === undefined ? 'Nobody is named yet for' : `${escapeXml(person)} is named for`;
  const theirs = own.map((it) => leadHtml(it.text, it.range)).join('”, “');
  return `“${leadHtml(text, range)}”${count}${own.length === 0 ? '' : `. ${whose} “${theirs}”`}`;
}

function ofThePlanHtml({ ofThePlan }: Sheet): string {
  if (ofThePlan.length === 0) return '';
  const said = ofThePlan.map((it) => leadHtml(it.text, it.range)).join('”, “');
  return `<p class="left-out" role="note">The plan says of itself: “${said}” That leaves nothing out here; who is given a sheet is for you to decide.</p>`;
}
