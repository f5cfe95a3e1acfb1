import type { WorkspaceRule } from '../workspaceRule.ts';
import siblingHasAPlan from './sibling-has-a-plan.ts';

/** All rules over several plans. A new one adds a line here and its id to `rulesAcrossPlans` of `rules/notices.ts`. */
export const workspaceRules: readonly WorkspaceRule[] = [siblingHasAPlan];
