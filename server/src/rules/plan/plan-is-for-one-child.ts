import { headline } from '../../model/ask.ts';
import type { Child, Element, PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { defineRule, type RawFinding } from '../rule.ts';
import { writtenActions, writtenNeeds, writtenOutcomes } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-is-for-one-child',
  title: 'A plan is for one child',
  severity: 'error',
  guidance: ['S-11', 'H-20'],
  why: 'Brothers and sisters lead different lives in one home. In a shared plan the quieter one disappears.',
  weak: 'Child protection plan for Isaac and Lily.',
  better: 'Two plans: one with what Isaac needs, one with what Lily needs.',
  on: 'plan',
  *check(plan) {
    const [, second] = plan.children;
    if (second !== undefined) yield shared(plan, second);
    else yield* together(plan);
  },
  bad: [
    {
      plan: `---
plan: child protection
children: Isaac Pell, Lily Pell
                      ^^^^^^^^^ This plan is for Isaac Pell and Lily Pell. Give each child a plan of their own, with their own needs and outcomes.
---

# Child protection plan
`,
    },
    {
      plan: `---
child: Isaac Pell
---

# Child in need plan for Isaac

## Needs

- The children need to know who collects them from school.
  ^^^^^^^^^^^^ “The children” are several, and this plan is for Isaac. Say what Isaac needs here, and give each of the others a plan of their own.
`,
    },
  ],
  good: [
    `---
child: Isaac Pell
siblings: Lily Pell
---

# Child in need plan for Isaac

## Needs

- Isaac and his sister Lily share a room, and he wakes when she cries.
- Isaac needs time with other children on Saturdays; the boys in his class have asked him to play.
`,
  ],
});

function shared(plan: PlanDocument, second: Child): RawFinding {
  const names = plan.children.map((it) => it.name);
  const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  if (plan.kind === 'early-help') {
    return {
      span: second.span,
      message: `This family plan is for ${list}. Make sure that each child’s own needs and outcomes can be found in it, under their name.`,
      severity: 'information',
    };
  }
  return {
    span: second.span,
    message: `This plan is for ${list}. Give each child a plan of their own, with their own needs and outcomes.`,
    ...(second.from === 'wording' && { severity: 'warning' as const }),
  };
}

const several =
  '(?:(?:the|both|all the|all of the|these|her|his|their) )(?:(?:three|two|four|five|younger|older|little) )*(?:children|girls|boys|kids|siblings|twins)';
const notJustThere =
  "(?! (?:in|at|from|who|he|she|of|on|with|and (?:families|young)|centre|home|team|service)|['’]s (?:home|centre|worker|services?|social|team|group|guardian))";

/** Several children at the head of a sentence, with what they need or will do behind them. */
const asSubject = pattern(
  `^(?:by [^,]{3,30}, ?)?(${several})${notJustThere}(?: all| both| each)? (?:need|needs|will|to|should|must|have|are|feel|can)\\b`,
);

/** Several children whom the sentence is about: kept safe, their needs met, their room cleared. */
const asObject = pattern(
  `\\b(?:keep|keeps|keeping|ensure|ensures|ensuring|make sure|makes sure|meet|meets|meeting|protect|protects|safeguard)(?: that)? (${several})${notJustThere}`,
);

function* together(plan: PlanDocument): Generator<RawFinding> {
  for (const element of [...writtenNeeds(plan), ...writtenOutcomes(plan), ...writtenActions(plan)]) {
    const found = severalIn(element);
    if (found !== undefined) yield about(plan, element, found);
  }
}

interface Several {
  readonly start: number;
  readonly words: string;
}

const severalIn = rememberedOf(({ text }: Element): Several | undefined => {
  for (const pattern of [asSubject, asObject]) {
    const match = pattern.exec(text.text);
    const words = match?.[1];
    if (match !== null && words !== undefined) return { start: match.index + match[0].indexOf(words), words };
  }
  return undefined;
});

function about(plan: PlanDocument, element: Element, { start, words }: Several): RawFinding {
  const [child] = plan.children;
  const first = child === undefined ? undefined : (/^[^ ]+/.exec(child.name)?.[0] ?? child.name);
  return {
    span: element.text.text === '' ? headline(element) : spanOf(element.text, start, start + words.length),
    message:
      first === undefined
        ? `“${words}” are several children. Say which child this is about, and give each child a plan of their own.`
        : `“${words}” are several, and this plan is for ${first}. Say what ${first} needs here, and give each of the others a plan of their own.`,
    severity: 'warning',
  };
}
