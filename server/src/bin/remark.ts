/** `golden-thread/remark`: the rules for those who check their Markdown with unified and remark-lint. */
import { lintRules, preset } from '../remark/preset.ts';
import { localDate } from './surroundings.ts';

/** Each rule by its id, for those who want only some, or another level for one. */
export const rules = lintRules({ today: () => localDate(new Date()) });

/** All rules as a preset: `remark().use(remarkLint).use(goldenThread)`. */
export default preset(rules);
