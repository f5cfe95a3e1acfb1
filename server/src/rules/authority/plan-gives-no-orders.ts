import { spanOf } from '../../text/prose.ts';
import { clauses, isSupposed } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { anyName, sideOfPerson } from '../sides.ts';
import { adults, isOwnIdea } from './orders.ts';
import { pattern, type Pattern } from '../../text/pattern.ts';
import { patternOf } from '../finds.ts';

export default defineRule({
  id: 'plan-gives-no-orders',
  title: 'A plan that the family is free to refuse gives them no orders',
  severity: 'warning',
  guidance: ['H-38'],
  why: 'Nobody has the power to give orders in such a plan. If a child is not safe without one, that is the time to say so openly and to ask for protection.',
  kinds: ['child-in-need', 'early-help'],
  weak: 'Dad will not live in the family home.',
  better:
    'Dad has decided to stay at his brother’s until 1 June 2026. Nisha Barr (social worker) will meet him there every Monday from 4 May 2026.',
  on: 'sentence',
  *check({ prose, role, ownWords, quoted, element }, { roster }) {
    if (ownWords || (role === 'other' && element.about !== 'thread' && element.about !== 'actions')) return;
    if (role === 'need' || !mayOrder.test(prose.text) || isOwnIdea(element.text.text)) return;
    const family = roster.filter((it) => ['parent', 'network', 'child'].includes(sideOfPerson(it) ?? ''));
    const workers = anyName(roster.filter((it) => it.is === 'professional').map((it) => it.name));
    const match =
      strongOrder(prose.text, workers) ??
      orderTo(anyName(family.map((it) => it.name)), anyName(family.map((it) => surname(it.name)))).exec(prose.text);
    if (match === null || isWorker(match, prose.text, workers)) return;
    if (quoted.some((it) => it.start <= match.index && match.index < it.end)) return;
    // "If Isaac cannot stay at home …" says what may happen, and orders nothing.
    if (clauses(prose.text).some((it) => isSupposed(it) && it.start <= match.index && match.index < it.end)) return;
    yield {
      span: spanOf(prose, match.index, match.index + match[0].length),
      message: `“${match[0]}” is an order, which this kind of plan cannot give. Write what the family has chosen to do and who helps, or ask whether the child needs a plan that protects.`,
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- Dad will not live in the family home.
  ^^^^^^^^^^^^^^^^^^^^ “Dad will not live in” is an order, which this kind of plan cannot give. Write what the family has chosen to do and who helps, or ask whether the child needs a plan that protects.
- Mum is not to let Dad into the house.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Mum is not to let Dad into” is an order, which this kind of plan cannot give. Write what the family has chosen to do and who helps, or ask whether the child needs a plan that protects.
- Isaac will not be left alone with his stepdad from 4 May 2026.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Isaac will not be left alone” is an order, which this kind of plan cannot give. Write what the family has chosen to do and who helps, or ask whether the child needs a plan that protects.
`,
    },
    {
      plan: `---
plan: early help
child: Isaac Pell
people:
  - Rhea Pell (mother)
  - Craig Moss (her partner)
---

# Isaac's plan

| What we want | What will happen | Who |
| --- | --- | --- |
| Isaac sleeps until six. | Craig will have no contact with Isaac. | Rhea |
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Craig will have no contact” is an order, which this kind of plan cannot give. Write what the family has chosen to do and who helps, or ask whether the child needs a plan that protects.
| Isaac eats before school. | Rhea is not to go out in the evening. | Rhea |
                              ^^^^^^^^^^^^^^^^^^^^^ “Rhea is not to go out” is an order, which this kind of plan cannot give. Write what the family has chosen to do and who helps, or ask whether the child needs a plan that protects.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Dad will stay at his brother's from 4 May to 1 June 2026. This was his own idea.
- Dad has decided that he will not live at home until he has finished the course on 1 June 2026.
- Mum will not wake Isaac before seven from 4 May 2026, and Aunt Jo will not ring after eight.
- Mrs Dunmore will not ask Isaac to read aloud until 8 May 2026.
- If Isaac cannot stay in his home overnight, Aunt Jo will fetch him by car.
`,
    `# Child protection plan for Isaac

## Actions

- Dad will not live in the family home from 4 May 2026.
`,
    `# Child in need plan for Isaac

## What Isaac says

"Dad must not come to the house when he is drunk."

## Needs

- Isaac is afraid that Dad will not come home.
`,
  ],
});

const not =
  "(?:(?:will|would|must|should|shall|can|may|is|are) (?:not|never|no longer)(?: (?:be )?(?:allowed|permitted))?(?: to)?|not to|won['’]t|cannot|can['’]t|mustn['’]t)";

const home = '(?:the |his |her |their )?(?:family |same |children’s )?(?:home|house|property|address|flat)';

/** What orders forbid: to be there, to have to do with somebody, to let somebody in. Much else may well be left undone. */
const forbidden = [
  'live (?:in|at|with)',
  'stay (?:in|at|with|overnight)',
  'sleep (?:in|at)',
  'reside',
  'return (?:home|to)',
  'come (?:to|into|in|near|back|round|home)',
  'go (?:to|near|into|out|back to)',
  `be (?:in|at|around|near) ${home}`,
  'be (?:left )?(?:alone|unsupervised|in the care|in sole care)',
  'be left (?:alone|with|in|unsupervised|at home)',
  'be in (?:contact|touch|a relationship)',
  'have (?:any |direct |sole |further )?(?:contact|unsupervised|care|communication)',
  '(?:contact|see|meet|visit|approach|enter|reside|resume|speak to)',
  `attend (?:at )?${home}`,
  'attend (?:the )?(?:school|nursery)',
  'have (?:\\p{L}+ ){1,2}(?:round|over|in|at)',
  '(?:allow|let|permit|invite) (?:\\p{L}+ ){1,4}?(?:into|in|near|round|to (?:enter|come|visit|stay|see|have|live|be)|contact|access)',
  '(?:allow|permit) (?:any )?(?:contact|visitors|visits|access)',
  'leave (?:\\p{L}+ ){1,3}?(?:alone|with|unsupervised|in the care)',
  'take (?:\\p{L}+ ){1,3}?(?:to|out|from)',
  '(?:care for|look after) (?:\\p{L}+ ){1,3}?(?:alone|unsupervised|on (?:his|her|their) own)',
  '(?:continue|resume|have) (?:a|the|her|his|their) relationship',
  'move (?:in|back|home)',
].join('|');

const without = [
  '(?:will|must|should|is to|are to|to|can) have no (?:\\p{L}+ )?(?:contact|communication|relationship)',
  '(?:will|must|should|is to|are to|to|can) only (?:see|visit|have contact|have supervised)',
  '(?:will|must|should|is to|are to|to) (?:stay away from|keep away from|remain away|live elsewhere|reside elsewhere)',
  '(?:must|should|is to|are to|to) (?:move out|vacate|leave the (?:family )?(?:home|house|property))',
].join('|');

/** "No adult males to stay": the order stands in its subject. */
const nobody =
  'no (?:other )?(?:\\p{L}+ )?(?:adults?|males?|men|man|visitors?|friends|partners?) (?:will|to|should|is to|are to|must|can|may) (?:be|stay|visit|live|enter|come|sleep|have)';

const orders =
  '(?:must|is required to|are required to|is expected to|are expected to)(?! (?:be|have|feel|know|mean|seem))';

const ordered = `(?:${not} (?:ever )?(?:${forbidden})|${without}|${orders})`;

/** Without one of these there is no order, whoever is meant. The expressions below are others in each plan, and long. */
const mayOrder = pattern(`[ ](?:${ordered}|(?:is|are) forbidden (?:to|from))(?!\\p{L})|${nobody}`);

/** `names` are the family's first names, `surnames` what may stand behind a title. */
function orderTo(names: string | undefined, surnames: string | undefined): Pattern {
  const titled = surnames === undefined ? '' : `(?:mr|mrs|ms|miss) (?:${surnames})|`;
  const who = `(?:${names === undefined ? '' : `${names}|`}${titled}${adults})`;
  return patternOf(
    `(?<![\\p{L}’'-])(?:${who}(?: \\([^)]{1,30}\\))?(?: and ${who})?(?: also)? ${ordered}|${nobody})(?![\\p{L}])`,
  );
}

const strong = pattern(
  `(?<![\\p{L}’'-])[\\p{L}][\\p{L}’'-]+ (?:(?:must not|mustn['’]t|may not|is not to|are not to|is not (?:allowed|permitted) to|are not (?:allowed|permitted) to|(?:is|are) forbidden (?:to|from)) (?:ever )?(?:${forbidden})|(?:is|are) forbidden (?:to|from))(?![\\p{L}])`,
);

/** What is forbidden outright is an order, whoever it is that we do not know. Medicine and machines have no names. */
function strongOrder(text: string, workers: string | undefined): RegExpExecArray | null {
  const match = strong.exec(text);
  if (match === null || !/^\p{Lu}/u.test(match[0])) return null;
  const subject = text.slice(Math.max(0, match.index - 12), match.index + match[0].indexOf(' '));
  return workers !== undefined && patternOf(`(?:${workers})$`).test(subject) ? null : match;
}

function surname(name: string): string {
  return name.includes(' ') ? (name.split(' ').at(-1) ?? '') : '';
}

/** A pronoun may stand for the worker who was named before it. */
function isWorker(match: RegExpExecArray, text: string, workers: string | undefined): boolean {
  if (!/^(?:he|she|they) /i.test(match[0])) return false;
  const named = patternOf(
    `\\b(?:${workers === undefined ? '' : `${workers}|`}worker|nurse|teacher|visitor|officer)\\b`,
  );
  return named.test(text.slice(0, match.index));
}
