/** How much is asked of a plan: a few rules for the first days, all of them, or those that hold for an empty page. */
import type { House } from './rule.ts';

/** A choice of rules under one name. */
export interface Profile {
  /** For whom it is, as half a sentence. */
  readonly title: string;
  /** Why these rules and no others. */
  readonly why: string;
  /** The ids of the rules; all of them; or those that look at the plan as a whole. */
  readonly rules: 'all' | 'about the whole plan' | readonly string[];
}

export const profiles = {
  'first-week': {
    title: 'a dozen rules for the first days',
    why:
      'These are nearly always right and matter most: a plan for one child, who is heard, with somebody by name for every ' +
      'action, a day for it, a day to look at it again, and an answer to what happens when it fails. Whoever opens an old ' +
      'plan for the first time meets a handful of findings, and not sixty.',
    rules: [
      'plan-is-for-one-child',
      'plan-has-a-contingency-plan',
      'plan-has-a-review-date',
      'plan-has-the-childs-voice',
      'contingency-is-more-than-a-process',
      'need-is-not-a-service',
      'outcome-is-a-change-for-the-child',
      'action-names-a-person',
      'action-owner-is-a-person',
      'action-has-a-date',
      'wording-is-respectful',
      'child-is-not-a-case',
    ],
  },
  full: {
    title: 'all rules',
    why:
      'All that the guidance asks and a plan can be asked. It is what you get when nothing else is set: a reviewer has to ' +
      'be sure that what was not found was looked for, and a shorter list is a choice that a team makes knowingly.',
    rules: 'all',
  },
  template: {
    title: 'what a page without a child can already have',
    why:
      'For those who write templates: whether there is a place for each part of a plan. What is said about single needs, ' +
      'outcomes, actions and words has to wait until somebody has written them.',
    rules: 'about the whole plan',
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

export const profileNames = Object.keys(profiles) as readonly ProfileName[];

/** What holds where nobody has chosen. */
export const usualProfile: ProfileName = 'full';

export function isProfile(word: unknown): word is ProfileName {
  return profileNames.some((it) => it === word);
}

/**
 * Whether the house wants to hear of the rule. A severity that the house gives the rule itself wins over the profile, so
 * that a team can add a thirteenth rule to its first week. Rules over several plans look at no plan as a whole.
 */
export function isAsked(rule: { readonly id: string; readonly on?: string }, house: House): boolean {
  const set = house.severities[rule.id];
  if (set !== undefined) return set !== 'off';
  const wanted: Profile['rules'] = profiles[house.profile ?? usualProfile].rules;
  if (wanted === 'all') return true;
  return wanted === 'about the whole plan' ? rule.on === 'plan' : wanted.includes(rule.id);
}
