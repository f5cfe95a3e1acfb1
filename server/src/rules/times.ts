/** Questions about times, which several rules ask. */
import type { PlacedDate } from '../model/plan.ts';
import type { Span } from '../text/span.ts';
import { pattern } from '../text/pattern.ts';

/** Words that open a condition at the start of a sentence or behind a comma: the time is whenever it happens. */
const opensCondition = pattern(
  /(?:^|[,;:.–—-] ?|\n|\bthen |\band |\bbut )(?:if|whenever|when|should (?!be\b)|in the event|in case|each time|every time|any time|where there|on the day|immediately (?:if|after))\b/,
);

/** Words that carry a condition in the middle of a sentence. "Check if", "ask if" and the like only ask. */
const carriesCondition = pattern(
  /(?<!\b(?:check|checks|see|sees|ask|asks|asked|to know|find out|wonder|decide|clear|as) )\b(?:if|unless|in the event|each time|every time|any time)\b(?! (?:possible|appropriate|necessary|needed|required|so)\b)/,
);

/** Telling somebody about whatever may come up is done when it comes up. */
const tellsOfAny = pattern(
  /\b(?:report|tell|inform|ring|call|phone|contact|notify|let [\p{L} ]{2,20} know)s?\b[^.;\n]{0,40}\b(?:any|all) (?:further|new|future|other|more )?[^.;\n]{0,25}\b(?:incidents?|missed|absences?|injur|episodes?|attempts?|messages?|threats?|changes?|assaults?)/u,
);

/** What somebody is not to do: it holds from now on and has no day, and nobody has to be found to do it. */
const prohibition = pattern(
  /\b(?:will|would|must|should|shall|may|to|can|does|do|are|is) (?:not|never|no longer)\b|\bwon['’]t\b|\bnever\b|\bnot to\b/,
);

/** Arrangements about contact hold from now on as well. */
const aboutContact = pattern(/\b(?:all|any) (?:contact|visits?|family time|phone calls?)\b/);

/** Whether the text says that something is done when something else happens, so that no day can be given. */
export function isConditional(text: string): boolean {
  return opensCondition.test(text) || carriesCondition.test(text);
}

/** Whether the text is about telling somebody of whatever comes up. */
export function isReportOfAny(text: string): boolean {
  return tellsOfAny.test(text);
}

/** Whether the text says what somebody will not do. */
export function isProhibition(text: string): boolean {
  return prohibition.test(text);
}

/** Whether the text is an arrangement that holds from now on, and has no day. */
export function isStanding(text: string): boolean {
  return isProhibition(text) || aboutContact.test(text);
}

/** Whether a time can be found in a calendar, or stands for a day that everybody in the room knows. */
export function isOnCalendar({ mention }: PlacedDate): boolean {
  switch (mention.type) {
    case 'date':
    case 'part':
    case 'period':
    case 'term':
      return true;
    case 'repeated':
      return mention.from !== undefined || mention.until !== undefined;
    default:
      return false;
  }
}

/** Words for how often that say nothing of it. Inside a sentence they are for the rule about wording. */
const saysNothingOfHowOften = pattern(
  /^(?:on an? )?(?:very )?(?:regular|periodic|frequent)|(?:needed|required|necessary|appropriate|possible)$|^(?:as|if) and when|^(?:every )?now and|^from time|^over time/,
);

/** Whether the words of a vague time stand in the element's own sentence and only leave open how often. */
export function isOnlyLoose({ mention, span }: PlacedDate, element: { readonly span: Span }): boolean {
  if (mention.type !== 'vague' || !saysNothingOfHowOften.test(mention.text.trim())) return false;
  return span.block === element.span.block && element.span.start <= span.start && span.end <= element.span.end;
}

/**
 * Whether a relative time is counted from something that may happen ("within 24 hours of it", "two days after the
 * visit"), or is so short that it can only be. `after` is the text that follows it.
 */
export function isBoundToEvent(words: string, after: string): boolean {
  if (/\b(?:minutes?|mins?|hours?|hrs?|seconds?)\b/i.test(words)) return true;
  return /^[ ]?(?:when|if|once|whenever|of|after|from|following) (?!to-?day|this (?:plan|meeting|review|date)|the (?:plan|meeting|review|conference|icpc|date of)|now\b)/i.test(
    after,
  );
}
