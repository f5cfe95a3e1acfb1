/**
 * What a rule is: one value in one file, with its facts first and its check after them.
 *
 * The examples are run as tests and shown in RULES.md, so what a rule says about itself is true.
 */
import type { CalendarDate } from '../calendar/date.ts';
import type { PlacedSentence } from '../model/ask.ts';
import type { Action, Need, Outcome, PlanDocument, PlanKind, Somebody, Statement } from '../model/plan.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { ProfileName } from './profiles.ts';

/**
 * How sure a finding is. `error`: the plan cannot do its job. `warning`: a senior reviewer would agree nineteen times
 * in twenty. Less sure than that is `information` or `hint`.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severities from the gravest to the lightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A change that would put a finding right. */
export interface Fix {
  /** What the button says: "Write the name instead of “the case”". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True when the fix needs no judgement and may be made for a whole file at once. */
  readonly safe: boolean;
}

/** What a rule says about one place. */
export interface RawFinding {
  readonly span: Span;
  /** What is missing, and what to do: one or two plain sentences without blame. */
  readonly message: string;
  /** Less severe than the rule's own severity, when this finding is less sure than the rule is as a whole. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A finding with the facts of its rule. */
export interface Finding extends RawFinding {
  /** The id of the rule, or of the notice (see `notices.ts`). */
  readonly rule: string;
  readonly severity: Severity;
  /** Rows of the guidance that the rule answers, such as `H-51`. */
  readonly guidance: readonly string[];
}

/** What house rules add to the product's own words. */
export interface House {
  /** Acronyms that need no explaining here, each with what it stands for. Keys as written, such as `TAF`. */
  readonly acronyms: Readonly<Record<string, string>>;
  /** The severity of a rule by its id, where the house wants another one; `off` silences it. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Which rules are asked, where the house has chosen; see `profiles.ts`. */
  readonly profile?: ProfileName;
}

/** What a rule about one element may know beside that element. While both stand, so do the findings. */
export interface RuleContext {
  readonly kind: PlanKind;
  /** Everybody the plan names. Where they are introduced may change while nothing else does, so it is left out. */
  readonly roster: readonly Somebody[];
  /** The names of the children whose plan it is. */
  readonly children: readonly string[];
  readonly house: House;
  readonly today: CalendarDate;
  readonly planDate?: CalendarDate;
  /** Acronyms that the plan itself explains somewhere, in capitals. */
  readonly explained: ReadonlySet<string>;
}

/** A plan in which the rule has something to say, drawn with carets, and the same plan after the rule's fix. */
export interface BadExample {
  /**
   * Markdown. A line of carets under a line marks a finding there, with its message behind the carets:
   *
   *     - School to monitor attendance.
   *       ^^^^^^ This action names …
   */
  readonly plan: string;
  /** The plan after the first fix of the rule, when it offers one. */
  readonly fixed?: string;
}

interface RuleFacts {
  /** File name, diagnostic code, setting and anchor in RULES.md: a statement about a sound plan, in kebab-case. */
  readonly id: string;
  /** The same statement as a sentence for people. */
  readonly title: string;
  readonly severity: Severity;
  /** Rows of the guidance that the rule answers; at least one. */
  readonly guidance: readonly [string, ...string[]];
  /** Why it matters to the child, in one or two sentences. */
  readonly why: string;
  /** Kinds of plan that the rule holds for; all of them when left out. */
  readonly kinds?: readonly PlanKind[];
  /** Weak wording and what would be better, side by side, for the hover and RULES.md. */
  readonly weak: string;
  readonly better: string;
  readonly bad: readonly [BadExample, ...BadExample[]];
  /** Plans, or parts of plans, about which the rule is silent. */
  readonly good: readonly [string, ...string[]];
}

type Check<Subject> = (subject: Subject, context: RuleContext) => Iterable<RawFinding>;

/** What the rule looks at: one element and the context, or the plan as a whole. */
export type Rule = RuleFacts &
  (
    | { readonly on: 'need'; readonly check: Check<Need> }
    | { readonly on: 'outcome'; readonly check: Check<Outcome> }
    | { readonly on: 'action'; readonly check: Check<Action> }
    | { readonly on: 'contingency'; readonly check: Check<Statement> }
    | { readonly on: 'sentence'; readonly check: Check<PlacedSentence> }
    | { readonly on: 'plan'; readonly check: Check<PlanDocument> }
  );

/** Gives the rule back as it is; only there so that TypeScript checks it where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
