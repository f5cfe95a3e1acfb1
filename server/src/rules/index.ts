import actionHasADate from './action/action-has-a-date.ts';
import actionNamesAPerson from './action/action-names-a-person.ts';
import actionOwnerIsAPerson from './action/action-owner-is-a-person.ts';
import actionServesAnOutcome from './action/action-serves-an-outcome.ts';
import contingencyIsMoreThanAProcess from './contingency/contingency-is-more-than-a-process.ts';
import dateExists from './plan/date-exists.ts';
import dateIsSpecific from './action/date-is-specific.ts';
import needHasAnOutcome from './need/need-has-an-outcome.ts';
import needIsNotAService from './need/need-is-not-a-service.ts';
import needIsNotAnAssessment from './need/need-is-not-an-assessment.ts';
import needIsSpecificToTheChild from './need/need-is-specific-to-the-child.ts';
import outcomeCanBeMeasured from './outcome/outcome-can-be-measured.ts';
import outcomeHasADate from './outcome/outcome-has-a-date.ts';
import outcomeHasAnAction from './outcome/outcome-has-an-action.ts';
import outcomeHasAnOwner from './outcome/outcome-has-an-owner.ts';
import outcomeIsAChangeForTheChild from './outcome/outcome-is-a-change-for-the-child.ts';
import outcomeMeetsANeed from './outcome/outcome-meets-a-need.ts';
import outcomeSaysWhatWillBe from './outcome/outcome-says-what-will-be.ts';
import planHasAContingencyPlan from './plan/plan-has-a-contingency-plan.ts';
import planHasAReviewDate from './plan/plan-has-a-review-date.ts';
import planHasStrengths from './plan/plan-has-strengths.ts';
import planHasTheChildsVoice from './plan/plan-has-the-childs-voice.ts';
import planIsForOneChild from './plan/plan-is-for-one-child.ts';
import planSaysWhy from './plan/plan-says-why.ts';
import threadCanBeFollowed from './plan/thread-can-be-followed.ts';
import type { Rule } from './rule.ts';
import acronymIsExplained from './wording/acronym-is-explained.ts';
import childIsNotACase from './wording/child-is-not-a-case.ts';
import wordingIsRespectful from './wording/wording-is-respectful.ts';
import wordingIsSpecific from './wording/wording-is-specific.ts';

/** All rules, by subject, in the order of RULES.md. A new rule adds one line here. */
export const rules: readonly Rule[] = [
  // The plan as a whole
  planIsForOneChild,
  planHasAContingencyPlan,
  planHasAReviewDate,
  planHasTheChildsVoice,
  planHasStrengths,
  planSaysWhy,
  threadCanBeFollowed,
  dateExists,
  // Needs
  needHasAnOutcome,
  // Outcomes
  outcomeHasAnOwner,
  outcomeMeetsANeed,
  outcomeHasAnAction,
  // Actions
  actionNamesAPerson,
  actionOwnerIsAPerson,
  actionHasADate,
  dateIsSpecific,
  actionServesAnOutcome,
  // Contingency
  contingencyIsMoreThanAProcess,
  // Wording
  needIsSpecificToTheChild,
  needIsNotAService,
  needIsNotAnAssessment,
  outcomeSaysWhatWillBe,
  outcomeIsAChangeForTheChild,
  outcomeHasADate,
  outcomeCanBeMeasured,
  wordingIsSpecific,
  wordingIsRespectful,
  childIsNotACase,
  acronymIsExplained,
];
