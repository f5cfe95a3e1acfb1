import { actionsOf, headline, linksFrom } from '../../model/ask.ts';
import type { Action, Outcome, PlanDocument, PlanKind, Somebody } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { keptWith, rememberedOf } from '../../text/remembered.ts';
import { patternOf } from '../finds.ts';
import { isDone, ownersOf } from '../owners.ts';
import { defineRule, type RawFinding } from '../rule.ts';
import { anyName, sideOf, sideOfPerson, type Side } from '../sides.ts';
import { written, writtenActions, writtenOutcomes } from '../thread.ts';
import type { Pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-shares-the-work',
  title: 'What the family does and what others do to help stand side by side',
  severity: 'warning',
  guidance: ['W-13', 'H-41', 'S-05', 'D-11', 'H-30'],
  why: 'A to-do list leaves a tired parent alone with it. “This is what you do, and this is how we help you do it” gets done.',
  weak: 'Mum to put routines in place. Mum to ring the debt line. Mum to see the doctor.',
  better:
    'Mum rings the debt line on 4 May 2026 and Nisha Barr sits beside her. Aunt Jo does bath time on Mondays so that Mum can sleep.',
  on: 'plan',
  *check(plan, { roster }) {
    if (plan.type === 'template') return;
    // A sentence of running text that nobody in the plan does is perhaps no action at all.
    const from = [roster, plan.kind];
    const work = (action: Action): Work => keptWork(action, from, () => workOf(action, roster, plan.kind));
    const actions = writtenActions(plan).filter(
      (it) => !isDone(it) && (it.evidence !== 'wording' || work(it) !== 'unclear'),
    );
    const asked = actions.filter((it) => work(it) === 'asked');
    if (asked.length >= list && asked.length >= actions.length * nearlyAll) {
      yield toDoList(plan, asked, actions.length);
      return;
    }
    if (actions.length >= list && actions.every((it) => work(it) === 'professional')) {
      yield {
        span: place(plan, actions),
        message:
          'Everything in this plan is done by professionals. Ask the family and their network what they want to do themselves, and add it.',
        severity: 'information',
      };
      return;
    }
    const onlyTheirs = new Set(asked);
    for (const outcome of writtenOutcomes(plan)) yield* onlyAsked(plan, outcome, onlyTheirs);
  },
  bad: [
    {
      plan: `# Early help plan

## What needs to happen
   ^^^^^^^^^^^^^^^^^^^^ 4 of the 5 actions here are asked of the parents, with nobody beside them. Write with each thing who helps with it, how and when.

- Mum to put routines in place.
- Mum to ring the debt line.
- Mum to see the doctor about her sleep.
- Mum to walk Isaac to school.
- Family support worker to support as needed.
`,
    },
    {
      plan: `# Plan

| Outcome | Action | Who |
| --- | --- | --- |
| By 1 June 2026 Isaac sleeps until six. | Fit a blind<br>Put out the light at seven | Mum<br>Mum |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ All that is done for this outcome is asked of the parents. Add who helps them with it, how and when.
| By 1 June 2026 Isaac eats before school. | Keep a place at breakfast club | Mrs Dunmore (head of Year 5) |
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Actions
   ^^^^^^^ Everything in this plan is done by professionals. Ask the family and their network what they want to do themselves, and add it.

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Beth Lowe (school nurse) will weigh Isaac on 5 May 2026.
- Mrs Dunmore (head of Year 5) will keep a place at breakfast club from 5 May 2026.
- Dr Okoye (GP) will write to the clinic by 8 May 2026.
`,
    },
  ],
  good: [
    `# Early help plan

## What needs to happen

- Mum to ring the debt line on 4 May 2026, with Nisha Barr (family worker) beside her.
- Mum to see the doctor about her sleep on 6 May 2026; Aunt Jo drives her.
- Mum to walk Isaac to school from 4 May 2026.
- Aunt Jo to do bath time on Mondays from 4 May 2026.
- Nisha Barr (family worker) to bring a clock on 4 May 2026.
`,
    `# Plan

| Outcome | Action | Who |
| --- | --- | --- |
| By 1 June 2026 Isaac sleeps until six. | Put out the light at seven<br>Show Mum the song | Mum<br>Beth Lowe (school nurse) |
| By 1 June 2026 Isaac eats before school. | Lay the table | Mum |
`,
    `# My pathway plan

## What I will do

- I will open an account on 4 May 2026.
- I will ring the college on 5 May 2026, and Delroy Pike will sit with me.
- Delroy Pike (personal adviser) will bring the form on 6 May 2026.
- Aunt Jo will show me how to use the meter on 9 May 2026.
`,
  ],
});

/** So many things that they are a list. */
const list = 4;
const nearlyAll = 0.8;

type Work = 'asked' | 'shared' | 'professional' | 'unclear';

/** Whether an action is only asked of a parent, or somebody else does it or helps with it. */
function workOf(action: Action, people: readonly Somebody[], kind: PlanKind): Work {
  const sides = ownersOf(action).map((it) => sideOf(it, people));
  const [first] = sides;
  if (first === undefined || sides.includes(undefined)) return 'unclear';
  if (sides.every((it) => it === 'professional')) return takesPart(action, people) ? 'shared' : 'professional';
  if (!sides.every((it) => isAsked(it, kind))) return 'shared';
  return helped(people).test(action.text.text) ? 'shared' : 'asked';
}

const keptWork = keptWith<Action, Work>();

function isAsked(side: Side | undefined, kind: PlanKind): boolean {
  return side === 'parent' || (side === 'child' && kind === 'pathway');
}

/** "Show Mum", "with Dad": something that a professional does together with the family. */
function takesPart(action: Action, people: readonly Somebody[]): boolean {
  return action.people.some((it) => ['parent', 'network'].includes(sideOf(it, people) ?? ''));
}

/** Somebody beside the parent who lends a hand in the same action. */
const helped = rememberedOf((people: readonly Somebody[]): Pattern => {
  const others = anyName(
    people.filter((it) => sideOfPerson(it) !== 'parent' && it.is !== 'child').map((it) => it.name),
  );
  const who = `(?:${others === undefined ? '' : `${others}|`}(?:the |her |his |their )?(?:[\\p{L}-]+ ){0,2}(?:worker|nurse|visitor|teacher|nan|gran|grandad|aunt|uncle|sister|brother|friend|neighbour|mentor|midwife|advis[eo]r)|we|us)`;
  return patternOf(
    `\\b(?:with|beside|alongside|from|by|together with) (?:help from |the help of )?${who}\\b|\\b${who}\\b[^.;]{0,60}\\b(?:helps?|shows?|drives?|goes|comes?|sits?|brings?|has|have|will|is there|are there|pays?|lends?|rings?|cooks?|takes?|fetch(?:es)?)\\b`,
  );
});

function toDoList(plan: PlanDocument, asked: readonly Action[], all: number): RawFinding {
  const count = asked.length === all ? 'Everything' : `${asked.length} of the ${all} actions`;
  const verb = asked.length === all ? 'is' : 'are';
  return {
    span: place(plan, asked),
    message: `${count} here ${verb} asked of the parents, with nobody beside them. Write with each thing who helps with it, how and when.`,
  };
}

function* onlyAsked(plan: PlanDocument, outcome: Outcome, asked: ReadonlySet<Action>): Generator<RawFinding> {
  const actions = written(actionsOf(plan, outcome));
  const sure = linksFrom(plan, outcome).every((it) => it.sure);
  if (!sure || actions.length < 2 || !actions.every((it) => asked.has(it))) return;
  yield {
    span: headline(outcome),
    message: 'All that is done for this outcome is asked of the parents. Add who helps them with it, how and when.',
    severity: 'information',
  };
}

function place(plan: PlanDocument, [first]: readonly Action[]): RawFinding['span'] {
  const heading = plan.sections.find((it) => it.name === 'actions' && !it.empty)?.heading;
  return heading !== undefined ? spanOf(heading) : first === undefined ? plan.head : headline(first);
}
