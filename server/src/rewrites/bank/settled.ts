/** What a sound sentence of each role settles: the rules whose findings it does not draw, whatever it speaks of. */
type RuleIds = readonly [string, ...string[]];

export const soundNeed: RuleIds = [
  'need-is-specific-to-the-child',
  'need-is-not-a-service',
  'need-is-not-an-assessment',
  'wording-is-specific',
  'wording-is-respectful',
];

export const soundOutcome: RuleIds = [
  'outcome-is-about-the-child',
  'outcome-is-a-change-for-the-child',
  'outcome-is-still-to-come',
  'outcome-says-what-will-be',
  'outcome-can-be-measured',
  'outcome-has-a-date',
  'aim-can-be-kept',
  'wording-is-specific',
  'wording-is-respectful',
];

/** With days and figures on the way. */
export const soundSteps: RuleIds = [...soundOutcome, 'outcome-comes-in-steps', 'outcome-has-steps-on-the-way'];

export const soundAction: RuleIds = [
  'action-names-a-person',
  'action-owner-is-a-person',
  'action-has-a-date',
  'action-says-what-a-service-is-for',
  'contact-says-how-often',
  'date-is-specific',
  'plan-gives-no-orders',
  'aim-can-be-kept',
  'wording-is-specific',
  'wording-is-respectful',
];

export const soundContingency: RuleIds = [
  'contingency-is-more-than-a-process',
  'contingency-names-a-person',
  'contingency-says-what-happens-for-the-child',
  'consequence-is-no-threat',
  'aim-can-be-kept',
  'wording-is-specific',
  'wording-is-respectful',
];
