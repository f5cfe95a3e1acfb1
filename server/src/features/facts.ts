import { notices } from '../rules/notices.ts';
import { rules } from '../rules/index.ts';
import { workspaceRules } from '../workspace/rules/index.ts';

/** What an editor can teach about a rule or a notice. */
export interface Facts {
  readonly title: string;
  readonly why: string;
  readonly weak?: string;
  readonly better?: string;
}

const byId = new Map<string, Facts>([...rules, ...workspaceRules, ...notices].map((it) => [it.id, it]));

/** The facts of the rule or notice of this id; undefined when there is none. */
export function factsOf(id: string): Facts | undefined {
  return byId.get(id);
}
