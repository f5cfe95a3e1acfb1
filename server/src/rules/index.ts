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
import outcomeComesInSteps from './outcome/outcome-comes-in-steps.ts';
import outcomeIsAboutTheChild from './outcome/outcome-is-about-the-child.ts';
import outcomeIsOneChange from './outcome/outcome-is-one-change.ts';
import outcomeIsStillToCome from './outcome/outcome-is-still-to-come.ts';
import outcomeMeetsANeed from './outcome/outcome-meets-a-need.ts';
import outcomeSaysWhatWillBe from './outcome/outcome-says-what-will-be.ts';
import planHasAContingencyPlan from './plan/plan-has-a-contingency-plan.ts';
import planHasAReviewDate from './plan/plan-has-a-review-date.ts';
import planReadsEasily from './plan/plan-reads-easily.ts';
import planHasNoOpenGaps from './plan/plan-has-no-open-gaps.ts';
import planHasStrengths from './plan/plan-has-strengths.ts';
import planHasTheChildsVoice from './plan/plan-has-the-childs-voice.ts';
import planIsForOneChild from './plan/plan-is-for-one-child.ts';
import planSaysWhy from './plan/plan-says-why.ts';
import templateHasAPlaceForEachPart from './plan/template-has-a-place-for-each-part.ts';
import threadCanBeFollowed from './plan/thread-can-be-followed.ts';
import planGrowsOutOfTheAssessment from './plan/plan-grows-out-of-the-assessment.ts';
import planDescribesTheHarm from './plan/plan-describes-the-harm.ts';
import planLetsTheParentsBeHeard from './plan/plan-lets-the-parents-be-heard.ts';
import planInvolvesTheFather from './plan/plan-involves-the-father.ts';
import planInvolvesFamilyAndFriends from './plan/plan-involves-family-and-friends.ts';
import planSharesTheWork from './plan/plan-shares-the-work.ts';
import planNamesWhatStandsInTheWay from './plan/plan-names-what-stands-in-the-way.ts';
import planBringsAgenciesTogether from './plan/plan-brings-agencies-together.ts';
import everydayPractitionersHaveAPart from './plan/everyday-practitioners-have-a-part.ts';
import personHasAPart from './plan/person-has-a-part.ts';
import leadIsNamed from './plan/lead-is-named.ts';
import coreGroupHasItsMembers from './plan/core-group-has-its-members.ts';
import planSaysHowProgressIsSeen from './plan/plan-says-how-progress-is-seen.ts';
import planPicturesItsEnd from './plan/plan-pictures-its-end.ts';
import planStartsInTheFirstMonth from './plan/plan-starts-in-the-first-month.ts';
import planShowsOversight from './plan/plan-shows-oversight.ts';
import interimPlanIsShort from './plan/interim-plan-is-short.ts';
import carePlanHoldsTheChildsBelonging from './plan/care-plan-holds-the-childs-belonging.ts';
import needAboutParentingHasAParentsPart from './need/need-about-parenting-has-a-parents-part.ts';
import outcomesAreNearAndFar from './plan/outcomes-are-near-and-far.ts';
import outcomeHasStepsOnTheWay from './outcome/outcome-has-steps-on-the-way.ts';
import reviewedOutcomeHasEvidence from './outcome/reviewed-outcome-has-evidence.ts';
import achievedOutcomeLeavesThePlan from './outcome/achieved-outcome-leaves-the-plan.ts';
import actionSaysWhatAServiceIsFor from './action/action-says-what-a-service-is-for.ts';
import contactSaysHowOften from './action/contact-says-how-often.ts';
import unfinishedActionHasAReason from './action/unfinished-action-has-a-reason.ts';
import contingencyNamesAPerson from './contingency/contingency-names-a-person.ts';
import contingencySaysWhatHappensForTheChild from './contingency/contingency-says-what-happens-for-the-child.ts';
import contingencyHoldsTheHome from './contingency/contingency-holds-the-home.ts';
import contingencyCoversAClosedDoor from './contingency/contingency-covers-a-closed-door.ts';
import contingencyIsReviewedWithThePlan from './contingency/contingency-is-reviewed-with-the-plan.ts';
import consequenceIsNoThreat from './contingency/consequence-is-no-threat.ts';
import planGivesNoOrders from './authority/plan-gives-no-orders.ts';
import familyTimeIsTheFamilysOwn from './authority/family-time-is-the-familys-own.ts';
import planAsksForNoWrittenAgreement from './authority/plan-asks-for-no-written-agreement.ts';
import type { Rule } from './rule.ts';
import aimCanBeKept from './wording/aim-can-be-kept.ts';
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
  planGrowsOutOfTheAssessment,
  planDescribesTheHarm,
  planLetsTheParentsBeHeard,
  planInvolvesTheFather,
  planInvolvesFamilyAndFriends,
  planSharesTheWork,
  planNamesWhatStandsInTheWay,
  planBringsAgenciesTogether,
  everydayPractitionersHaveAPart,
  personHasAPart,
  leadIsNamed,
  coreGroupHasItsMembers,
  planSaysHowProgressIsSeen,
  planPicturesItsEnd,
  planStartsInTheFirstMonth,
  planShowsOversight,
  interimPlanIsShort,
  carePlanHoldsTheChildsBelonging,
  planHasNoOpenGaps,
  templateHasAPlaceForEachPart,
  // Needs
  needHasAnOutcome,
  needAboutParentingHasAParentsPart,
  // Outcomes
  outcomeHasAnOwner,
  outcomeMeetsANeed,
  outcomeHasAnAction,
  outcomesAreNearAndFar,
  outcomeHasStepsOnTheWay,
  reviewedOutcomeHasEvidence,
  achievedOutcomeLeavesThePlan,
  // Actions
  actionNamesAPerson,
  actionOwnerIsAPerson,
  actionHasADate,
  dateIsSpecific,
  actionServesAnOutcome,
  actionSaysWhatAServiceIsFor,
  contactSaysHowOften,
  unfinishedActionHasAReason,
  // Contingency
  contingencyIsMoreThanAProcess,
  contingencyNamesAPerson,
  contingencySaysWhatHappensForTheChild,
  contingencyHoldsTheHome,
  contingencyCoversAClosedDoor,
  contingencyIsReviewedWithThePlan,
  consequenceIsNoThreat,
  // Authority
  planGivesNoOrders,
  familyTimeIsTheFamilysOwn,
  planAsksForNoWrittenAgreement,
  // Wording
  needIsSpecificToTheChild,
  needIsNotAService,
  needIsNotAnAssessment,
  outcomeIsAboutTheChild,
  outcomeIsOneChange,
  outcomeIsStillToCome,
  outcomeComesInSteps,
  outcomeSaysWhatWillBe,
  outcomeIsAChangeForTheChild,
  outcomeHasADate,
  outcomeCanBeMeasured,
  wordingIsSpecific,
  aimCanBeKept,
  wordingIsRespectful,
  childIsNotACase,
  acronymIsExplained,
  planReadsEasily,
];
