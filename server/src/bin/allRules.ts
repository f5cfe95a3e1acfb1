import type { RuleFacts } from '../report/ruleFacts.ts';
import { rules } from '../rules/index.ts';
import { workspaceRules } from '../workspace/rules/index.ts';

/** The rules about one plan and those about several, with what a report says about each. */
export const allRules: readonly RuleFacts[] = [...rules, ...workspaceRules];
