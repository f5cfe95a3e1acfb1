import { dateParts, type CalendarDate } from '../calendar/date.ts';
import { allSentences } from '../model/ask.ts';
import type { PlanDocument } from '../model/plan.ts';

/** Whether a plan is for a baby, which is a child before their second birthday, or for somebody older. */
export type Age = 'baby' | 'older';

/** Words that speak of the child as a baby. The baby who is a brother or sister tells nothing. */
const ofBabies =
  /\b(?:bab(?:y|y['’]s)(?! (?:brother|sister|cousin))|unborn|newborn|infant(?! (?:school|class))|breast-?fe\w+|formula milk|teats?|weaning|cots?|moses basket|wet nappies|(?:weeks?|months?)[ -]old)\b/i;
/** Words that no plan for a baby has about the child. */
const ofOlder = /\b(?:school|pupil|college|lessons?|homework|year (?:\d|1[0-3])|reception class|teenager)\b/i;

/**
 * How old the child is on a day, by the date of birth (a birth that lies ahead is a baby's), else by the words of the
 * plan; undefined where these tell nothing, or two things.
 */
export function ageOf(plan: PlanDocument, today: CalendarDate): Age | undefined {
  const born = plan.children[0]?.born;
  if (born !== undefined) return today < secondBirthday(born) ? 'baby' : 'older';
  const sentences = allSentences(plan).map((it) => it.prose.text);
  const baby = sentences.some((it) => ofBabies.test(it));
  const older = sentences.some((it) => ofOlder.test(it));
  return baby === older ? undefined : baby ? 'baby' : 'older';
}

/** Whether a sentence asks for a life that a baby does not lead. */
export function isForOlder(text: string): boolean {
  return ofOlder.test(text) || /\b(?:class|teacher)\b/i.test(text);
}

function secondBirthday(born: CalendarDate): CalendarDate {
  const { year } = dateParts(born);
  return `${String(year + 2).padStart(4, '0')}${born.slice(4)}`;
}
