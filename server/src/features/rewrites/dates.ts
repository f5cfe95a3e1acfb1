import type { Action, Outcome } from '../../model/plan.ts';
import { fill } from '../../rewrites/fill.ts';
import type { SentenceWithGaps } from '../../rewrites/pattern.ts';
import type { Situation } from '../../rewrites/situation.ts';
import type { Finding } from '../../rules/rule.ts';
import { spanOf } from '../../text/prose.ts';
import { absolute, type Range, type Span } from '../../text/span.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import type { Offer } from './planAction.ts';

const once: SentenceWithGaps = 'by {ask: date}';
const over: SentenceWithGaps = '{ask: on which days or how often}, from {start} until {review}';

/** The day an action still lacks: in its own cell where it has one, and otherwise at the end of its sentence. */
export function missingDay(checked: CheckedPlan, finding: Finding): Offer[] {
  const action = checked.plan.actions.find((it) => isIn(finding.span, it.span) || isIn(finding.span, it.dateField));
  if (action === undefined || finding.fix !== undefined) return [];
  const often = action.dates.find((it) => it.span.start === finding.span.start && it.span.block === finding.span.block);
  if (often?.mention.type === 'repeated') return [behind(checked, finding, often.span)];
  if (action.dates.length > 0) return [];
  if (isIn(finding.span, action.dateField)) {
    // A cell for both who and when is of no use with one of them.
    const who = action.ownerField?.start === action.dateField?.start ? '{ask: name}, ' : '';
    return [inCell(checked, finding, who + once), inCell(checked, finding, who + over)];
  }
  return [atEnd(checked, finding, action, ` ${once}`), atEnd(checked, finding, action, ` ${over}`)];
}

/** A day in the place of words that nobody can find in a calendar. What goes on says from when until when. */
export function dayInstead(checked: CheckedPlan, finding: Finding): Offer[] {
  if (finding.fix !== undefined) return [];
  const range = absolute(checked.plan.blocks, finding.span);
  const words = checked.text.slice(range.start, range.end);
  const goesOn = /going|continu|regular|throughout|each|always|routine|basis/i.test(words);
  return [replaced(checked, finding, range, goesOn ? over : once)];
}

/** The review as the day by which an outcome has come true. */
export function outcomeDay(checked: CheckedPlan, finding: Finding): Offer[] {
  const outcome = checked.plan.outcomes.find((it) => isIn(finding.span, it.span));
  const first = outcome?.sentences[0];
  // The message for all outcomes at once is no message about this one.
  if (outcome === undefined || outcome.dates.length > 0 || first === undefined || first.ownWords) return [];
  const { start } = absolute(checked.plan.blocks, spanOf(first.prose));
  const [word = ''] = /^[\p{L}’']*/u.exec(first.prose.text) ?? [];
  const small = smallWords.test(word) && checked.text.startsWith(word, start);
  const parts = fill(`By {review} ${small ? word.toLowerCase() : ''}`, situationOf(checked, outcome));
  return [
    {
      title: 'Write by when',
      findings: [finding],
      edits: [{ start, end: small ? start + word.length : start, parts }],
    },
  ];
}

/** Words that have a capital only because they come first. */
const smallWords =
  /^(?:There|The|A|An|All|Both|He|She|They|It|His|Her|Their|No|When|Each|Every|This|In|At|On|Home|Contact|School)$/;

function inCell(checked: CheckedPlan, finding: Finding, shape: SentenceWithGaps): Offer {
  const { start, end } = absolute(checked.plan.blocks, finding.span);
  const front = checked.text[start - 1] === '|' ? ' ' : '';
  const back = start === end && checked.text[end] === '|' ? ' ' : '';
  return replaced(checked, finding, { start, end }, `${front}${shape}${back}`);
}

function behind(checked: CheckedPlan, finding: Finding, span: Span): Offer {
  const { end } = absolute(checked.plan.blocks, span);
  return replaced(checked, finding, { start: end, end }, ' from {start} until {review}');
}

/** In front of the sentence's full stop. */
function atEnd(checked: CheckedPlan, finding: Finding, action: Action, shape: SentenceWithGaps): Offer {
  const sentence = action.sentences.find(({ prose }) => isIn(finding.span, spanOf(prose))) ?? action.sentences.at(-1);
  const prose = sentence?.prose ?? action.text;
  const { end } = absolute(checked.plan.blocks, spanOf(prose, 0, prose.text.replace(/[ .;,]+$/, '').length));
  return replaced(checked, finding, { start: end, end }, shape);
}

function replaced(checked: CheckedPlan, finding: Finding, range: Range, shape: SentenceWithGaps): Offer {
  const title = shape.includes('{start}') ? 'Write how often, from when and until when' : 'Write by when';
  return { title, findings: [finding], edits: [{ ...range, parts: fill(shape, situationOf(checked)) }] };
}

function situationOf({ plan, today }: CheckedPlan, element?: Outcome): Situation {
  return { plan, today, sentence: element?.text.text ?? '', ...(element && { element }) };
}

export function isIn(span: Span, whole: Span | undefined): boolean {
  return span.block === whole?.block && whole.start <= span.start && span.end <= whole.end;
}
