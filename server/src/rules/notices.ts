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
