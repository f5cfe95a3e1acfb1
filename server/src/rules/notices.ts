import type { Severity } from './rule.ts';

/** Something the product says about a file and its comments, which no rule about plans can say. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
}

/** What can be said about a file as such. Notices answer no row of the guidance, and no comment takes them back. */
export const notices = [
  {
    id: 'frontmatter-can-be-read',
    title: 'The details between the lines of dashes can be read',
    severity: 'warning',
    why: 'Names and dates that cannot be read there are treated as if they were missing from the plan.',
  },
  {
    id: 'detail-has-a-known-name',
    title: 'A detail at the top has a name that is understood',
    severity: 'warning',
    why: 'A misspelt “review” looks as if the plan had a day for its review, and nobody is told when it comes.',
  },
  {
    id: 'detail-gives-a-day',
    title: 'A day among the details can be found in a calendar',
    severity: 'warning',
    why: 'From the day a plan was made all other times are counted. A day that cannot be read is treated as if it were missing.',
  },
  {
    id: 'detail-names-a-kind-of-plan',
    title: 'The kind of plan is one that is known',
    severity: 'information',
    why: 'Some things are asked of one kind of plan only, such as no orders in a child in need plan.',
  },
  {
    id: 'ignore-gives-a-reason',
    title: 'A comment that sets a finding aside gives its reason',
    severity: 'information',
    why: 'Whoever reviews the plan next can only trust a finding that was set aside when they can read why.',
  },
  {
    id: 'ignore-names-a-rule',
    title: 'A comment that sets a finding aside names a rule that there is',
    severity: 'information',
    why: 'A comment with a misspelt name sets nothing aside, and looks as if it did.',
  },
  {
    id: 'ignore-is-needed',
    title: 'A comment that sets a finding aside is still needed',
    severity: 'information',
    why: 'A comment that was left behind would hide the same fault when it comes back.',
  },
] as const satisfies readonly Notice[];

export type NoticeId = (typeof notices)[number]['id'];

/** Rules over several plans, whose findings are not made here. A comment may set them aside all the same. */
export const rulesAcrossPlans: readonly string[] = ['sibling-has-a-plan'];
