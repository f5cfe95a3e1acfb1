/** The faults that a reviewer names in a statement or a plan, each with the rows of the guidance that call it one. */

/** What each fault means, in the words a reviewer would use, and the rows a finding has to name to have found it. */
interface Fault {
  readonly means: string;
  readonly rows: readonly [string, ...string[]];
}

/** Faults of one need, outcome, action or other statement. */
const inAStatement = {
  'need-universal': { means: 'every child needs this', rows: ['R-07', 'R-10', 'D-33', 'H-22', 'H-45'] },
  'need-service': { means: 'a service in place of a need', rows: ['R-08', 'D-34'] },
  'need-assessment': { means: 'an assessment in place of a need', rows: ['R-09'] },
  'vague-word': {
    means: 'a word that everybody reads in their own way',
    rows: ['H-47', 'H-50', 'D-44', 'D-33', 'H-22', 'H-23'],
  },
  'no-measure': {
    means: 'nobody could tell whether it has come true',
    rows: ['H-23', 'D-35', 'D-15', 'S-07', 'R-11', 'H-22', 'D-33', 'H-47', 'H-50'],
  },
  'no-date': { means: 'no time at all', rows: ['H-26', 'H-52', 'D-13', 'D-14', 'D-38', 'S-03', 'R-11', 'W-04'] },
  'vague-date': { means: 'a time that is in no calendar', rows: ['H-52', 'H-26', 'D-14', 'D-38', 'D-44'] },
  'no-owner': { means: 'nobody is to do it', rows: ['H-10', 'H-51', 'D-13', 'S-03'] },
  'agency-owner': { means: 'an organisation or a group is to do it', rows: ['H-51', 'H-10'] },
  'negative-framing': { means: 'says what is not wanted', rows: ['H-46', 'D-42'] },
  absolute: { means: 'never, always, all: more than a family can keep up', rows: ['H-25', 'H-48', 'D-37'] },
  'output-as-outcome': {
    means: 'something attended, received or done in place of a change',
    rows: ['H-49', 'D-43', 'D-34', 'W-07'],
  },
  'service-as-action': { means: 'a referral or a course is the whole action', rows: ['H-49', 'H-50', 'W-13'] },
  'process-contingency': {
    means: 'a meeting or a procedure in place of who does what',
    rows: ['H-14', 'H-16', 'H-19', 'W-08'],
  },
  'case-language': { means: 'calls a child a case', rows: ['H-15'] },
  'jargon-acronym': { means: 'a short form or a word of the trade, unexplained', rows: ['H-27'] },
  disrespectful: { means: 'blames or labels somebody', rows: ['H-28', 'H-36', 'H-15', 'H-27'] },
  'generic-outcome': {
    means: 'could stand in any plan, or is true of every child',
    rows: ['H-45', 'H-22', 'H-23', 'D-33', 'D-35'],
  },
  'multiple-children': { means: 'about several children at once', rows: ['S-11', 'H-20'] },
  'direction-without-authority': { means: 'an order for which the plan has no power', rows: ['H-38', 'H-39'] },
  'written-agreement': { means: 'a written agreement', rows: ['H-40'] },
  'two-in-one': { means: 'two outcomes in one', rows: ['H-44'] },
  'leap-without-steps': { means: 'a long way in one step', rows: ['D-36', 'H-24', 'W-04', 'H-11'] },
  threat: { means: 'threatens the family', rows: ['W-08', 'H-28'] },
} as const satisfies Readonly<Record<string, Fault>>;

/** Faults of a plan as a whole, for which no line can be given. */
const ofAPlan = {
  'no-child-voice': { means: 'the child is not heard', rows: ['H-07', 'D-09', 'R-05', 'W-12'] },
  'no-parent-views': { means: 'the parents are not heard', rows: ['W-12', 'H-07'] },
  'no-strengths': { means: 'nothing that goes well', rows: ['H-06', 'W-06'] },
  'no-review-date': { means: 'no day on which it is looked at again', rows: ['H-12', 'S-07'] },
  'no-purpose': { means: 'does not say why there is a plan', rows: ['H-04', 'D-17', 'S-01'] },
  'no-contingency': { means: 'nothing for when it fails', rows: ['H-13', 'D-16', 'S-09'] },
  'need-without-outcome': { means: 'a need that leads nowhere', rows: ['H-02'] },
  'outcome-without-need': { means: 'an outcome that comes from nowhere', rows: ['H-02'] },
  'outcome-without-action': { means: 'an outcome that nobody works on', rows: ['H-02'] },
  'action-without-outcome': { means: 'an action that leads nowhere', rows: ['H-02'] },
  'outcome-without-owner': { means: 'an outcome nobody answers for', rows: ['H-10', 'H-02', 'D-13'] },
  'family-todo-only': { means: 'chores for the family, with no help beside them', rows: ['H-41', 'W-13', 'S-05'] },
  'practitioners-only': { means: 'the family has no part in it', rows: ['S-05', 'W-05', 'H-48'] },
  'father-missing': { means: 'a father or other parent is left out', rows: ['H-33'] },
  'no-network': { means: 'nobody of the family’s own network', rows: ['H-34', 'H-16'] },
  'single-agency': { means: 'one agency for all of it', rows: ['H-09'] },
  'sibling-in-plan': { means: 'several children share one plan', rows: ['S-11', 'H-20'] },
  'no-lead': { means: 'nobody leads', rows: ['D-02'] },
  'no-sign-off': { means: 'no manager has seen it', rows: ['H-21'] },
  'no-end-picture': { means: 'no picture of how it ends', rows: ['W-03', 'W-02'] },
  'no-steps': { means: 'no steps on the way', rows: ['W-04', 'H-11', 'D-29'] },
  'no-access-contingency': { means: 'nothing for when the door stays shut', rows: ['S-09', 'D-27'] },
  'interim-without-end': { means: 'a safety plan without an end or a plan to follow', rows: ['H-37'] },
} as const satisfies Readonly<Record<string, Fault>>;

/** All faults by their codes. */
export const faults = { ...inAStatement, ...ofAPlan } as const;

/** The code of a fault, as the labelled sets write it. */
export type FaultCode = keyof typeof faults;

/** Whether the word is the code of a fault. */
export function isFault(word: string): word is FaultCode {
  return Object.hasOwn(faults, word);
}

/** Whether a finding that answers these rows of the guidance names the fault. */
export function names(guidance: readonly string[], fault: FaultCode): boolean {
  const rows: readonly string[] = faults[fault].rows;
  return guidance.some((it) => rows.includes(it));
}
