import { formatDate } from '../calendar/date.ts';
import { plainly } from '../text/markdown.ts';
import type { Sheet, SheetLine, SheetTask } from './sheets.ts';
import type { ThreadState } from './thread.ts';

/** Sheets as one Markdown page, a heading for each person. Everything that comes from the plan stands in it word for word. */
export function sheetMarkdown(sheets: readonly Sheet[]): string {
  return `${sheets.map((it) => partsOf(it).join('\n\n')).join('\n\n---\n\n')}\n`;
}

function partsOf(sheet: Sheet): string[] {
  const { person, children, role, tasks, answersFor, help, ifThingsGoWrong, leftOut, today } = sheet;
  const of = children.length === 0 ? 'the plan' : `the plan for ${plainly(children.join(' and '))}`;
  const who = role === undefined ? '' : `${plainly(role)}, `;
  return [
    person === undefined ? '# What nobody is named for yet' : `# What ${plainly(person)} does`,
    `*${who}from ${of}, as it was on ${formatDate(today)}*`,
    ...part(
      person === undefined ? 'Still to be given to somebody' : 'What you do',
      tasks.map((it) => task(it, person)),
    ),
    ...part('What you answer for', answersFor.map(line)),
    ...part(
      'What others do that concerns you',
      help.map((it) => task(it, undefined)),
    ),
    ...part('If things go wrong', ifThingsGoWrong.map(line)),
    ...closing(sheet),
    // The words that are left out must not stand on the sheet; whoever makes it sees them beside the plan.
    ...(leftOut.length === 0 ? [] : ['*The plan marks some parts as not for everybody. They are not on this sheet.*']),
  ];
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}

function line({ text }: SheetLine): string {
  return `- ${plainly(text)}`;
}

const stateWords: Partial<Readonly<Record<ThreadState, string>>> = { done: 'Done.', overdue: 'The day has passed.' };

function task({ words, who, when, state, towards }: SheetTask, person: string | undefined): string {
  const others = person === undefined ? [] : who.filter((it) => it !== person);
  return [
    `- ${plainly(words)}`,
    ...(when === undefined ? [] : [`  - When: ${plainly(when)}${stateWords[state] ? `. ${stateWords[state]}` : ''}`]),
    ...(others.length === 0 ? [] : [`  - With: ${plainly(others.join(', '))}`]),
    ...towards.map((it) => `  - So that: ${plainly(it)}`),
  ].join('\n');
}

function closing({ lead, review }: Sheet): string[] {
  const said = [
    ...(lead === undefined ? [] : [`Questions about the plan go to ${plainly(lead)}.`]),
    ...(review === undefined ? [] : [`The plan is looked at again on ${plainly(review)}.`]),
  ];
  return said.length === 0 ? [] : [said.join(' ')];
}
