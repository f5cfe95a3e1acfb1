/** How the changes to a plan as a whole are made. Loaded once somebody wants one, and nowhere else. */
import type { CheckedPlan } from '../features/checkedPlan.ts';
import { headingsToTable } from '../features/headingsToTable.ts';
import { moveAchieved } from '../features/moveAchieved.ts';
import { insertReview } from '../features/nextReview.ts';
import type { PlanEdit } from '../features/planEdit.ts';
import { renumber } from '../features/renumber.ts';
import { tableToHeadings } from '../features/tableToHeadings.ts';
import { readPlan } from '../syntax/readPlan.ts';
import type { PlanEditName } from './protocol.ts';

export { firstReview, nextReview } from '../features/nextReview.ts';
export { siblingPlans } from '../features/siblingPlans.ts';

/** Makes a change at an offset; a review may be given its day, as `YYYY-MM-DD`. */
type Make = (checked: CheckedPlan, at: number, day?: string) => PlanEdit;

export const changes: Readonly<Record<PlanEditName, Make>> = {
  tableToHeadings: (checked, at) => tableToHeadings(checked, at, readPlan),
  headingsToTable: (checked, at) => headingsToTable(checked, at, readPlan),
  renumber: (checked) => renumber(checked, readPlan),
  moveAchieved: (checked) => moveAchieved(checked, readPlan),
  insertReview: (checked, _, day) => insertReview(checked, day),
};
