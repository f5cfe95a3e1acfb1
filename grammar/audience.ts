import type { Phrase } from './phrases.ts';

const relatives =
  '(birth )?(mothers?|fathers?|mums?|mams?|dads?|parents?|grandparents?|step-?(mother|father|mum|dad)|family|families|carers?|children|child|young person)';

/**
 * Headings, labels and column headers that say for whose eyes something is, and nothing of what it is: an action below
 * "Professionals only" is an action as before. Whole texts, as those of `words.ts`, in English and Welsh.
 */
export const audienceWords: readonly Phrase[] = [
  '((information|notes?|section|part|details|this (section|part) is|this is|these are) )?(for )?(professionals?|core group|staff|workers|agencies)( eyes)? only',
  '((information|notes?|section|part|details) )?for (the )?professionals',
  '((this is|these are|the above is) )?(strictly |highly |private and )*confidential( (information|details|section|part|notes?))?( (to|for|from|between) {who})?',
  `not for (the |his |her |their )?${relatives}((,| or| and) (the )?${relatives})?( eyes| to (see|read|know|have))?`,
  '(not|never) to be (shared|disclosed|revealed|passed on)( (with|to|by) {who})?',
  "(this|it|these|the above|(this|these|the above) (information|details|actions?|steps?|tasks?|points?|notes?)) (must not|mustn't|should not|shouldn't|cannot|can not|can't|may not|is not to|are not to|isn't to|aren't to|must never|should never) be (shared|disclosed|revealed|passed on)( (with|to|by) {who})?",
  "(please )?(do not|don't|never) (share|disclose|reveal|pass on)( (this|these|it|the above)( (section|part|page|table|list|actions?|steps?|information))?)?( (with|to) {who})?",
  'restricted( (information|circulation|section|part|access))?',
  'third.party( information| details)?',
  '((address|details|information) )?withheld( from {who})?',
  '(gwybodaeth )?[cg]yfrinachol( i {who})?',
  '((ar gyfer|i) )?(gweithwyr )?proffesiynol yn unig',
  '(peidiwch|peidio) [âa] (rhannu|datgelu)( ([âai]|gyda) {who})?',
  "(ddim|nid|na) i'w (rhannu|ddatgelu)( ([âai]|gyda) {who})?",
];
