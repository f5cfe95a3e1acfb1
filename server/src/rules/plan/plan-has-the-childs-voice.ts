import { fromSentences, headline, type PlacedSentence } from '../../model/ask.ts';
import type { PlanDocument, Statement } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { remembered } from '../../text/remembered.ts';
import { isBlank } from '../blank.ts';
import { defineRule } from '../rule.ts';
import { isFirstPerson } from '../sides.ts';
import { childName } from '../thread.ts';
import { capital } from '../../text/words.ts';
import { pattern } from '../../text/pattern.ts';
import { patternOf } from '../finds.ts';

export default defineRule({
  id: 'plan-has-the-childs-voice',
  title: 'The plan lets the child be heard',
  severity: 'warning',
  guidance: ['H-07', 'W-12', 'D-09'],
  why: 'A plan made without the child is easily a plan for somebody else. Even a baby shows what is good and what is frightening.',
  weak: 'Views of the child: too young.',
  better:
    'Isaac says: “I like it when Dad reads. I don’t like the dark.” At fourteen weeks, his sister Lily turns to Mum’s voice and settles on her shoulder.',
  on: 'plan',
  *check(plan) {
    if (isUnborn(plan) || isFirstPerson(plan)) return;
    const own = plan.statements.filter((it) => it.about === 'child-voice' && it.text.text.trim() !== '');
    const section = plan.sections.find((it) => it.name === 'child-voice');
    if (
      plan.type === 'template' &&
      (section !== undefined || plan.sections.some((it) => leavesRoom.test(it.heading.text)))
    )
      return;
    if (own.some((it) => !isExcuse(it.text.text))) return;
    const names = plan.children.map((it) => /^[^ ]+/.exec(it.name)?.[0] ?? '').filter((it) => it.length > 1);
    const spoken = spokenBy(names.join('\n'))(plan);
    if (spoken.some((it) => it.role === 'other')) return;
    yield {
      ...place(plan, own, section?.empty === true ? spanOf(section.heading) : undefined),
      ...((spoken.length > 0 || plan.kind === 'interim-safety') && { severity: 'information' as const }),
    };
  },
  bad: [
    {
      plan: `---
child: Isaac Pell
---

# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Isaac is not heard in this plan. Add what Isaac says, or how you found out what life is like for Isaac.

## Needs

- Isaac wakes four times a night.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Isaac's views

Too young.
^^^^^^^^^^ This does not say how anyone tried to find out. Add what was seen or asked, when, and what Isaac showed.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## What Isaac says

"I like it when Dad reads. I don't like the dark."
`,
    `# Child in need plan for Lily

## Lily's views

Lily is too young to say. Beth watched her with Mum on 4 May: she turned to Mum's voice and settled on her shoulder.
`,
    `# Child in need plan for Isaac

Isaac told Beth on 4 May that he does not like the dark.
`,
  ],
});

function place(plan: PlanDocument, own: readonly Statement[], heading: PlanDocument['head'] | undefined) {
  const who = childName(plan.children.map((it) => it.name));
  const [excuse] = own;
  if (excuse !== undefined) {
    return {
      span: headline(excuse),
      message: `This does not say how anyone tried to find out. Add what was seen or asked, when, and what ${who} showed.`,
    };
  }
  return {
    span: heading ?? plan.head,
    message: `${capital(who)} is not heard in this plan. Add what ${who} says, or how you found out what life is like for ${who}.`,
  };
}

const excuse = pattern(
  /\b(?:too young|(?:not|un)(?: yet)?(?: been)? ?(?:ascertain(?:ed)?|obtain(?:ed)?|gather(?:ed)?|sought|seek|known|available|recorded|collected|able to|possible)|unable to|non-?verbal|pre-?verbal|not (?:applicable|spoken to|seen|met)|did(?: not|n['’]t) (?:want|wish|engage|attend|share|say)|declined|refused|to be (?:obtained|sought|gathered|completed|captured|explored)|views? (?:will|to) be|due to (?:his|her|their) age|cannot (?:speak|say|express)|no views?)\b/,
);

/** Words of somebody who watched, asked or played. */
const account = pattern(
  /\b(?:observed|watched|saw|seen (?:with|at|in|on|by)|notice[ds]?|smil\p{L}*|laugh\p{L}*|cr(?:y|ies|ied)|settle[sd]?|reach\p{L}*|turns?|turned|clings?|clung|played|plays|drew|drawing|painted|showed|shows|pointed|chose|body language|makaton|talking mats|pictures?|cards|interpreter|advocate|spent time|sat with|was asked|asked (?:him|her|them|about)|said|says|told|tells|likes?|loves?|enjoys?|wants?)\b/u,
);

/** Whether the words only explain why nobody knows what the child thinks. */
function isExcuse(text: string): boolean {
  return isBlank(text) || (excuse.test(text) && !account.test(excuse.replace(text, '')));
}

/** A template's heading for the child's words, whatever stands for the name in it. */
const leavesRoom = pattern(/\b(?:says?|thinks?|feels?|voice|views|wishes|words)\b/);

const says =
  'says|said|told|tells|telling|would (?:really )?(?:like|love|prefer)|wishes|hopes|explained|explains|described|describes|shared|drew|wrote|chose|rates?|talked about|spoke about';

/** The sentences in which the child speaks, or that tell what the child said. First names, one a line. */
const spokenBy = remembered((lines) => {
  const names = lines.split('\n').filter((it) => it !== '');
  const child = [...names.map(escaped), 'the (?:child|young person|boy|girl)'].join('|');
  const speaks = patternOf(
    `(?<![\\p{L}])(?:${child})(?:,? (?:who|also|has|often|then|\\(\\d+\\))){0,3},? (?:${says})(?![\\p{L}])`,
  );
  const named = patternOf(`(?<![\\p{L}])(?:${child})(?![\\p{L}])`);
  const isSpoken = ({ prose: { text }, quoted, role }: PlacedSentence): boolean => {
    if (speaks.test(text)) return true;
    if (role === 'other' && names.length === 1 && /^(?:s?he|they)\b/i.test(text)) return goesOn.test(text);
    return quoted.some((it) => it.end - it.start > 12) && named.test(text);
  };
  return fromSentences((it) => (it.element.about !== 'family-views' && isSpoken(it) ? [it] : []));
}, 20);

const goesOn = pattern(`^(?:s?he|they) (?:also |has |often )?(?:${says})(?![\\p{L}])`);

/** Nobody can hear a child who is not born yet. */
function isUnborn(plan: PlanDocument): boolean {
  const unborn = /\b(?:unborn|pre-?birth|bump|baby of)\b/i;
  return unborn.test(plan.title?.text ?? '') || plan.children.some((it) => unborn.test(it.name));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&');
}
