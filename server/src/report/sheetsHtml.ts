import { formatDate } from '../calendar/date.ts';
import type { Sheet, SheetLine, SheetTask } from '../views/sheets.ts';
import { escapeXml } from './escapeXml.ts';

export interface SheetsHtmlOptions {
  /**
   * For whoever makes the sheets, and not for the person: what is left out is named, so that nothing is decided silently,
   * and each line leads to its place in the text.
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
.more .overdue { color: var(--thread-gap, #b3261e); font-weight: 600 }
.left-out { border-left: 3px solid var(--thread-gap, #b3261e); padding-left: .8em }
@media print { article { break-after: page } }
`;

function sheetHtml(sheet: Sheet, forTheMaker: boolean): string {
  const { person, role, children, today, tasks, answersFor, help, ifThingsGoWrong } = sheet;
  const of = children.length === 0 ? 'the plan' : `the plan for ${children.join(' and ')}`;
  const said = `${role === undefined ? '' : `${role}, `}from ${of}, as it was on ${formatDate(today)}`;
  const line = (it: SheetLine): string => lineHtml(it, forTheMaker);
  const task = (it: SheetTask, of?: string): string => taskHtml(it, of, forTheMaker);
  return [
    '<article>',
    `<h2>${escapeXml(person === undefined ? 'What nobody is named for yet' : `What ${person} does`)}</h2>`,
    `<p class="of">${escapeXml(said)}</p>`,
    part(
      person === undefined ? 'Still to be given to somebody' : 'What you do',
      tasks.map((it) => task(it, person)),
    ),
    part('What you answer for', answersFor.map(line)),
    part(
      'What others do that concerns you',
      help.map((it) => task(it)),
    ),
    part('If things go wrong', ifThingsGoWrong.map(line)),
    closing(sheet),
    leftOutHtml(sheet, forTheMaker),
    '</article>',
  ].join('\n');
}

function part(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h3>${heading}</h3><ul>${items.map((it) => `<li>${it}</li>`).join('')}</ul>`;
}

function lineHtml({ text, range }: SheetLine, leads: boolean): string {
  if (!leads) return escapeXml(text);
  const { start, end } = range;
  return `<span tabindex="0" role="link" data-start="${start}" data-end="${end}">${escapeXml(text)}</span>`;
}

function taskHtml(task: SheetTask, person: string | undefined, leads: boolean): string {
  const { words, who, when, state, towards } = task;
  const others = person === undefined ? [] : who.filter((it) => it !== person);
  const passed = state === 'overdue' ? ' <span class="overdue">The day has passed.</span>' : '';
  const more = [
    ...(when === undefined ? [] : [`When: ${escapeXml(when)}.${state === 'done' ? ' Done.' : passed}`]),
    ...(others.length === 0 ? [] : [`With: ${escapeXml(others.join(', '))}`]),
    ...towards.map((it) => `So that: ${escapeXml(it)}`),
  ];
  return [lineHtml({ ...task, text: words }, leads), ...more.map((it) => `<p class="more">${it}</p>`)].join('');
}

function closing({ lead, review }: Sheet): string {
  const said = [
    ...(lead === undefined ? [] : [`Questions about the plan go to ${lead}.`]),
    ...(review === undefined ? [] : [`The plan is looked at again on ${review}.`]),
  ];
  return said.length === 0 ? '' : `<p>${escapeXml(said.join(' '))}</p>`;
}

/** On the sheet itself the words that were left out must not stand. */
function leftOutHtml({ leftOut }: Sheet, forTheMaker: boolean): string {
  if (leftOut.length === 0) return '';
  if (!forTheMaker)
    return '<p class="of">The plan marks some parts as not for everybody. They are not on this sheet.</p>';
  const parts = leftOut.map((it) => lineHtml({ text: it.words, range: it.range }, true)).join(', ');
  return `<p class="left-out">Not on this sheet, because the plan marks it as not for everybody: ${parts}</p>`;
}
