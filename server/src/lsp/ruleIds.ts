import { rules } from '../rules/index.ts';
import { workspaceRules } from '../workspace/rules/index.ts';

/** The rules that house rules may name. */
export const ruleIds: readonly string[] = [...rules, ...workspaceRules].map((it) => it.id);
