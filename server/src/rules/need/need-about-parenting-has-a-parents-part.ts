import { actionsOf, headline, linksFrom, outcomesOf } from '../../model/ask.ts';
import type { Action, PlanDocument } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { anyName, sideOf, sideOfPerson } from '../sides.ts';
import { written, writtenNeeds } from '../thread.ts';
import type { Pattern } from '../../text/pattern.ts';
import { patternOf } from '../finds.ts';

export default defineRule({
  id: 'need-about-parenting-has-a-parents-part',
  title: 'Where a need is about parenting, the plan says what the parent will do differently',
  severity: 'information',
  guidance: ['W-05', 'H-30', 'D-12'],
  why: 'A child’s days change when a parent does something else at half past seven. Referrals and visits alone change nobody’s evening.',
  weak: 'Need: Mum shouts at bedtime. Action: the social worker refers to the parenting team.',
  better:
    'Need: Mum shouts at bedtime. Action: Mum counts to ten on the landing, as Beth Lowe has shown her, from 4 May 2026.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const about = aboutParenting(plan);
    for (const need of writtenNeeds(plan)) {
      if (!about.test(need.text.text)) continue;
      const outcomes = written(outcomesOf(plan, need));
      const links = [need, ...outcomes].flatMap((it) => linksFrom(plan, it));
      const actions = written(outcomes.flatMap((it) => actionsOf(plan, it)));
      if (actions.length === 0 || links.some((it) => !it.sure)) continue;
      if (actions.some((it) => isParents(it, plan) || it.owners.length === 0)) continue;
      yield {
        span: headline(need),
        message:
          'This is about what a parent does, and no action here is a parent’s. Add what the parent will do differently, agreed with them, and who helps.',
      };
    }
  },
  bad: [
    {
      plan: `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Mum shouts at Isaac at bedtime because she has been up since five. | By 1 June 2026 Isaac falls asleep in a quiet house. | Refer to the parenting team | Nisha Barr (social worker) |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This is about what a parent does, and no action here is a parent’s. Add what the parent will do differently, agreed with them, and who helps.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Calm evenings

**Need:** Dad drinks on Fridays and argues with Mum.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This is about what a parent does, and no action here is a parent’s. Add what the parent will do differently, agreed with them, and who helps.

**Outcome:** By 1 June 2026 Isaac sleeps on Fridays.

**Action:** Nisha Barr (social worker) will visit every Monday from 4 May 2026.
`,
    },
  ],
  good: [
    `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Mum shouts at Isaac at bedtime because she has been up since five. | By 1 June 2026 Isaac falls asleep in a quiet house. | Count to ten on the landing | Mum |
`,
    `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Mum shouts at Isaac at bedtime because she has been up since five. | By 1 June 2026 Isaac falls asleep in a quiet house. | Show Mum the song and sing it with her | Beth Lowe (school nurse) |
`,
    `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Isaac wakes four times a night and asks for Mum. | By 1 June 2026 Isaac sleeps until six. | See Isaac at the clinic | Beth Lowe (school nurse) |
`,
  ],
});

/** A parent as the one who does something, or does not, at the head of the need or of one of its clauses. */
function aboutParenting({ people }: PlanDocument): Pattern {
  const names = anyName(people.filter((it) => sideOfPerson(it) === 'parent').map((it) => it.name));
  const parent = `(?:${names === undefined ? '' : `${names}|`}(?:her |his |both |the )?(?:mum|mam|mother|dad|father|parents?|stepdad|stepmum|stepfather|carers?))`;
  const does =
    "(?:(?:often|sometimes|still|also|both|regularly) )?(?:shouts?|shouted|hits|smacks?|smacked|drinks?|uses|argues?|leaves?|left|forgets?|misses|missed|struggles?|finds? it (?:hard|difficult)|finds? (?:\\p{L}+ ){0,3}(?:hard|difficult)|does not|do not|doesn['’]t|don['’]t|did not|needs? (?:help )?to|lacks?|cannot|can['’]t|gives in|ignores?|loses (?:his|her) temper|threatens?|(?:has|have) (?:been \\p{L}+ing|lost|not|started|stopped|struggled|missed)|(?:is|are|was|were) (?:often |still |sometimes )?(?:\\p{L}+ing|unable|not able|too \\p{L}+|drunk))";
  return patternOf(
    `(?:^|[.;,] |\\b(?:because|when|that|and|as|since) )${parent}(?: and ${parent})?(?:,? \\p{L}+,)? ${does}(?!\\p{L})|\\bparenting\\b`,
  );
}

/** Whether somebody of the family does it, or it is done with one of them. */
function isParents({ owners, people }: Action, plan: PlanDocument): boolean {
  return [...owners, ...people].some(
    (it) => ['parent', 'network'].includes(sideOf(it, plan.people) ?? '') || it.type === 'group',
  );
}
