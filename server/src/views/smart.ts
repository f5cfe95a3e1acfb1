/** How far an outcome is SMART, as the rules see it: specific, measurable, achievable, relevant, in time. */
import { linkIndex } from '../model/links.ts';
import type { Outcome } from '../model/plan.ts';
import { isDone } from '../rules/owners.ts';
import { isWritten } from '../rules/thread.ts';
import { holdsAny } from '../rules/wording/particulars.ts';
import { findingsOn, type FindingsOn } from './findingsOn.ts';
import type { Judged } from './thread.ts';
import { whenOf } from './when.ts';

export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];

/**
 * `met`: no rule has anything against it. `in-part`: the outcome itself is fine, one of its actions is not. `not-yet`: a
 * rule found something. `for-people`: no machine can judge it here.
 */
export type SmartState = 'met' | 'in-part' | 'not-yet' | 'for-people';

/** One letter of the meter. */
export interface SmartMark {
  readonly letter: SmartLetter;
  /** `Specific`. */
  readonly name: string;
  readonly state: SmartState;
  /** What was found, in the words of the rules, each once; for `for-people` the question to ask. */
  readonly because: readonly string[];
}

export type Smart = readonly SmartMark[];

interface Letter {
  readonly name: string;
  /** Rules whose findings on the outcome or its actions speak against the letter. */
  readonly rules: readonly string[];
  /** What only the people in the room can answer. */
  readonly question: string;
}

/** Every rule about one outcome or its actions that bears on a letter. The tests hold that each of these is a rule. */
export const smartRules: Readonly<Record<SmartLetter, Letter>> = {
  S: {
    name: 'Specific',
    rules: [
      'outcome-is-one-change',
      'outcome-says-what-will-be',
      'outcome-is-still-to-come',
      'wording-is-specific',
      'action-names-a-person',
      'action-owner-is-a-person',
      'action-says-what-a-service-is-for',
    ],
    question: 'Would everybody in the room see the same thing in these words?',
  },
  M: {
    name: 'Measurable',
    rules: ['outcome-can-be-measured', 'outcome-has-steps-on-the-way', 'reviewed-outcome-has-evidence'],
    question: 'Who will see it, hear it or count it?',
  },
  A: {
    name: 'Achievable',
    rules: ['aim-can-be-kept', 'outcome-comes-in-steps'],
    question: 'Can this family do this by then, with this help?',
  },
  R: {
    name: 'Relevant',
    rules: ['outcome-meets-a-need', 'outcome-is-a-change-for-the-child', 'outcome-is-about-the-child'],
    question: 'Would it meet a need that this child has?',
  },
  T: {
    name: 'In time',
    rules: ['outcome-has-a-date', 'date-is-specific', 'action-has-a-date'],
    question: 'Is it soon enough for the child?',
  },
};

/** The meter of every outcome that says something, by its id. */
export function smartOf(judged: Judged): ReadonlyMap<string, Smart> {
  const findings = findingsOn(judged.plan, judged.findings);
  return new Map(judged.plan.outcomes.filter(isWritten).map((it) => [it.id, meter(judged, it, findings)]));
}

function meter(judged: Judged, outcome: Outcome, findings: FindingsOn): Smart {
  const { above, below } = linkIndex(judged.plan);
  const own = findings(outcome.id);
  const ofActions = below(outcome.id).flatMap((it) => findings(it.id));
  return smartLetters.map((letter): SmartMark => {
    const { name, rules, question } = smartRules[letter];
    const [found, around] = [own, ofActions].map((all) => all.filter((it) => rules.includes(it.rule)));
    const because = [...new Set([...(found ?? []), ...(around ?? [])].map((it) => it.message))];
    const mark = (state: SmartState): SmartMark => ({ letter, name, state, because });
    // Whether a family can do it no machine knows; what the rules found is given to those who do.
    if (letter === 'A') return { letter, name, state: 'for-people', because: [...because, question] };
    if (found !== undefined && found.length > 0) return mark('not-yet');
    if (letter === 'T' && whenOf(judged.plan, outcome) === undefined && !isDone(outcome)) {
      return { letter, name, state: 'not-yet', because: ['This outcome has no date. Say by when it will be so.'] };
    }
    const forPeople =
      (letter === 'R' && above(outcome.id).length === 0) ||
      (letter === 'M' && !isCounted(outcome)) ||
      (letter === 'S' && own.some((it) => it.rule === 'outcome-can-be-measured'));
    if (forPeople) return { letter, name, state: 'for-people', because: [...because, question] };
    return mark(around !== undefined && around.length > 0 ? 'in-part' : 'met');
  });
}

/** That no rule spoke up is not enough: another one may have spoken of the same words. */
function isCounted({ text, measure }: Outcome): boolean {
  return (measure?.text.trim() ?? '') !== '' || holdsAny(text.text, ['figure', 'frequency', 'report']);
}
