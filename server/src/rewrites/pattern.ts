/**
 * What a rewrite pattern is: one good sentence with gaps in it, what it is for, and an example that is run as a test.
 *
 * The bank is data: a pattern never decides anything. `choose.ts` finds the patterns that suit a sentence, and `fill.ts`
 * fills their gaps with what the plan already says. What only a person can know stays a gap for them.
 */

/** What an element has to be for a pattern to suit it. */
export type RewriteRole = 'need' | 'outcome' | 'action' | 'contingency';

/** What a sentence is about. */
export type Subject =
  | 'attendance'
  | 'home'
  | 'hygiene'
  | 'health'
  | 'feeding'
  | 'sleep'
  | 'domestic-abuse'
  | 'substances'
  | 'parental-mental-health'
  | 'family-time'
  | 'feelings'
  | 'self-harm'
  | 'speech'
  | 'behaviour'
  | 'money'
  | 'isolation'
  | 'identity'
  | 'exploitation'
  | 'independence'
  | 'network';

/**
 * A sentence with gaps in braces. `{name}` is filled from the plan where the plan says it; where it does not, it stays a
 * gap with a placeholder of its own. `{ask: what a calm morning looks like}` is always for a person.
 *
 * | gap | filled with |
 * | --- | --- |
 * | `{child}` `{child's}` | the child's first name |
 * | `{they}` `{them}` `{their}` | he/she, him/her, his/her where the plan makes that certain, else the name again; so verbs stand in the singular |
 * | `{parent}` `{parent's}` | the parent or carer the sentence speaks of, else the one the plan names |
 * | `{owner}` | who does it in the sentence, by name where the plan has one |
 * | `{worker: school nurse}` | the professional with this role, as “Name, school nurse” where the plan names one |
 * | `{friend}` | somebody of the family's own network |
 * | `{start}` `{third}` `{halfway}` `{two thirds}` `{review}` | the plan's start, days spread between it and the review, and the review |
 * | `{now}` `{first step}` `{second step}` `{goal}` | the figure of the sentence, two steps on the way, and where they lead, without a unit |
 * | `{often}` | how often, in the sentence's own words |
 * | `{place}` | where, in the sentence's own words |
 * | `{service}` | the service or agency that the sentence names |
 * | `{rest}` | the sentence's own words about what is done, from the verb on, where it says who does it |
 *
 * Starting a gap with a capital (`{Child}`, `{Their}`) gives a capital. `\n` begins a new list item or line.
 */
export type SentenceWithGaps = string;

export interface RewritePattern {
  /** Unique in the bank, in kebab-case, starting with the subject: `attendance-in-steps`. */
  readonly id: string;
  /** What it is called in the menu, behind “Rewrite as”: `steps towards full attendance`. */
  readonly title: string;
  readonly role: RewriteRole;
  /** `any` suits every subject. */
  readonly subject: Subject | 'any';
  /** Where it speaks of what only a baby does. What it says of school tells by itself that it is for somebody older. */
  readonly age?: 'baby';
  /** Ids of the rules whose findings a sentence of this shape does not draw. */
  readonly settles: readonly [string, ...string[]];
  /** Rows of the guidance that the shape follows. */
  readonly guidance: readonly [string, ...string[]];
  readonly text: SentenceWithGaps;
  readonly example: {
    /** A weak sentence as people write it, which draws a finding that the pattern settles. */
    readonly weak: string;
    /** What a person types into the gaps that are left, in their order. */
    readonly values: readonly string[];
    /** What results, word for word. */
    readonly better: string;
  };
}
