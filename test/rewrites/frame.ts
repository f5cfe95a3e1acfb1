/** A sound plan with one place for a sentence of each role, in which the patterns of the bank are tried. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedPlan } from '../../server/src/features/checkedPlan.ts';
import type { RewriteRole } from '../../server/src/rewrites/pattern.ts';
import { checkPlan } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { layoutAt, type Layout } from '../../server/src/rewrites/layout.ts';
import type { Situation } from '../../server/src/rewrites/situation.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { absolute } from '../../server/src/text/span.ts';

/** The day on which the plan of the frame is written and read. */
export const today = '2026-07-27';

const frame = readFileSync(join(import.meta.dirname, 'frame.md'), 'utf8');

const sound: Readonly<Record<RewriteRole, string>> = {
  need: 'Nadia needs breakfast and somebody to walk with, because she came to school hungry on 9 of the last 20 days.',
  outcome:
    'By 2 November 2026 Nadia eats breakfast before school on four days in every 5. First step: three days by 14 September 2026. Today it is two.',
  action: 'Joan Boyd will ring Karen at seven on school days from 2 September 2026 until 2 November 2026.',
  contingency:
    'If Karen cannot get up, Joan will come by eight and walk Nadia to school, and Nadia can ring Joan from the hall.',
};

/** The plan with a sentence in the place of its role, and sound sentences in the others. */
export function framed(role: RewriteRole, sentence: string): { readonly text: string; readonly at: number } {
  const others = (Object.keys(sound) as RewriteRole[]).filter((it) => it !== role);
  const text = others.reduce((plan, it) => plan.replace(`<${it}>`, sound[it]), frame);
  const at = text.indexOf(`<${role}>`);
  return { text: text.replace(`<${role}>`, () => sentence), at };
}

export function checkedOn(text: string, day = today): CheckedPlan {
  const plan = readPlan(text);
  return { text, plan, findings: checkPlan(plan, rules, { today: day }), today: day };
}

/** All that is known about the sentence that stands at an offset of a plan. */
export function situationAt({ plan, today: day }: CheckedPlan, at: number, sentence: string): Situation {
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions, ...plan.contingency];
  const element = elements.find((it) => absolute(plan.blocks, it.span).start === at);
  if (element === undefined) throw new Error(`nothing is read at ${at}: “${sentence}”`);
  return { plan, today: day, element, sentence };
}

export function layoutIn(text: string, at: number): Layout {
  return layoutAt(text, at, false);
}
