/** What a text is by its wording alone, where no heading, label or column tells. Always a guess. */
import { findDates } from '../calendar/findDates.ts';
import type { CalendarDate } from '../calendar/date.ts';
import { fact, remembered, rememberedOf } from '../text/remembered.ts';
import type { IsChild } from './labels.ts';
import { bindsSomebody } from './subjects.ts';
import { termsIn } from './terms.ts';

export type WordedRole = 'need' | 'outcome' | 'action';

const need =
  /^(?:[\p{L}'’-]+(?: [\p{L}'’-]+){0,5}? (?:really |also |still |both )?(?:needs|(?<=\b(?:I|[Ww]e|[Tt]hey|[Pp]arents|[Cc]hildren|and \p{L}{2,}|[Bb]oth|[Aa]ll) )need)(?! to be (?:seen|reviewed|completed))\b|It (?:is|['’]s) (?:very |really )?important (?:that|for|to)\b|What .{2,60} needs? is\b)/u;
/** What everybody wants is an outcome; what one person would like is a wish, and theirs. */
const wish = /^(?:(?:we|everyone)[ ](?:all |both )?(?:want|hope|would like|['’]d like|wish)[ ])/iu;
const state =
  /\b(?:will (?:be able to|have|feel|know|be|sleep|go|eat|attend|arrive|live|tell|say|see|spend|get)|is able to|can|has|is|are|have)\b/u;

/** What somebody would like is theirs to say: no outcome yet, and nothing anybody has taken on. */
const hope =
  /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,3} (?:would (?:really |also )?like|wants?|hopes?|wish(?:es)?|feels?|thinks?|says?|said)\b/u;

/** "Life story work to be done", "Contact to be supervised": what is to be done, whoever is to do it. */
const toBeDone =
  /^(?:[\p{L}'’-]+ ){1,8}to be (?:done|made|arranged|completed|booked|offered|provided|referred|reviewed|registered|supervised|monitored|explored|considered|undertaken|held|sent|sought|found|given|set up|put in place|carried out|looked into|followed up)\b/iu;

/** The part a sentence or list item plays in the thread, as far as its wording says. */
export function roleByWording(
  text: string,
  isChild: IsChild,
  reference: CalendarDate | undefined,
): WordedRole | undefined {
  return readingsFor(isChild)(reference ?? '')(text);
}

const readingsFor = rememberedOf((isChild: IsChild) =>
  remembered((reference) => fact((text) => readRole(text, isChild, reference || undefined)), 5),
);

function readRole(text: string, isChild: IsChild, reference: CalendarDate | undefined): WordedRole | undefined {
  const first = termsIn(text.slice(0, 160)).find((it) => it.type !== 'agency');
  const child =
    first === undefined ||
    first.type === 'self' ||
    (first.type === 'name' && isChild(first.text)) ||
    (first.type === 'role' && first.roleName === 'sibling');
  const date = findDates(text.slice(0, 80), reference)[0];
  const opensWithDeadline =
    date?.start === 0 && (date.binding === 'by' || date.binding === 'within' || date.binding === 'in');
  if (need.test(text) && (child || !bindsSomebody(text))) return 'need';
  if (wish.test(text)) return 'outcome';
  if (hope.test(text)) return undefined;
  if (opensWithDeadline && (child || !bindsSomebody(text))) return 'outcome';
  if (toBeDone.test(text)) return 'action';
  if (bindsSomebody(text))
    return child && state.test(text) && !/\bto (?:attend|be referred|see|have)\b/.test(text) ? 'outcome' : 'action';
  return undefined;
}
