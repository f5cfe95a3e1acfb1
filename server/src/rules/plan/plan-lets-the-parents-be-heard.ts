import { anySentence, fromSentences } from '../../model/ask.ts';
import type { Person, PlanDocument, RoleName, Somebody } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { remembered } from '../../text/remembered.ts';
import { isBlank } from '../blank.ts';
import { findsAnywhere, patternOf } from '../finds.ts';
import { defineRule, type RawFinding } from '../rule.ts';
import { anyName, isFirstPerson, sidesOf } from '../sides.ts';
import { writtenActions } from '../thread.ts';
import { pattern, type Pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-lets-the-parents-be-heard',
  title: 'The plan says what each parent thinks and wants',
  severity: 'warning',
  guidance: ['W-12', 'H-07'],
  why: 'People change for reasons of their own. A plan that says what a parent hopes for has a chance of becoming theirs.',
  weak: 'Six things for Mum to do.',
  better: 'Mum: “I want one person, not six.” Dad would like to have Isaac at weekends and asks for a bed.',
  on: 'plan',
  *check(plan, { roster }) {
    if (isFirstPerson(plan)) return;
    const section = plan.sections.find((it) => it.name === 'family-views');
    if (plan.type === 'template') {
      if (section !== undefined || plan.sections.some((it) => /\b(?:views|say|think)/i.test(it.heading.text))) return;
    }
    const views = viewsIn(plan);
    const parents = parentsOf(plan);
    const heard = parents.filter((it) => isHeard(it, plan));
    if (heard.length === 0 && !views.some((it) => !isExcuse(it.prose.text))) {
      if (plan.kind === 'pathway' && parents.length === 0) return;
      const [excuse] = views;
      const place =
        excuse !== undefined ? spanOf(excuse.prose) : section !== undefined ? spanOf(section.heading) : plan.head;
      yield nobody(plan, place, roster);
      return;
    }
    const silent = parents.find((it) => !heard.includes(it));
    if (silent === undefined || views.some((it) => together.test(it.prose.text))) return;
    yield {
      span: section === undefined ? plan.head : spanOf(section.heading),
      message: `What ${silent.called} thinks cannot be read in this plan. Add it in ${silent.possessive} own words, or say how and when somebody asked.`,
      severity: 'information',
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ What the parents or carers think and want cannot be read in this plan. Add it for each of them, in their own words.

## Needs

- Isaac wakes four times a night.

## Actions

- Mum to lay the table at seven from 4 May 2026.
- Mum to read with Isaac at bedtime from 4 May 2026.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## What the family say
   ^^^^^^^^^^^^^^^^^^^ What Dad thinks cannot be read in this plan. Add it in his own words, or say how and when somebody asked.

Mum: "I want one person, not six."

## Actions

- Dad to walk Isaac to school from 4 May 2026.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Parents' views
   ^^^^^^^^^^^^^^ What the parents or carers think and want cannot be read in this plan. Add it for each of them, in their own words.

Not yet obtained.

## Actions

- Nisha Barr to fit a blind on 4 May 2026.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## What Mum and Dad say

Mum: "I want one person, not six." Dad would like to have Isaac at weekends.

## Actions

- Dad to walk Isaac to school from 4 May 2026.
`,
    `# Child in need plan for Isaac

Rhea Pell (mother) asked for this plan and hopes that the nights get easier.

## Actions

- Rhea to lay the table at seven from 4 May 2026.
- Rhea to read with Isaac from 4 May 2026.
`,
    `# Child in need plan for Isaac

## Views of the parents

They both think that the new house is the reason.

## Actions

- Mum and Dad to read with Isaac from 4 May 2026.
`,
    `# My pathway plan

I am Keziah. I want to stay where I am.

## Actions

- Mum to ring me on Sundays from 3 May 2026.
`,
  ],
});

interface Parent {
  readonly called: string;
  readonly possessive: string;
  /** The source of an expression for all that this parent is called. */
  readonly words: string;
}

const kinds: readonly (readonly [RoleName, string, string, string])[] = [
  ['mother', 'Mum', 'her', 'mum|mam|mummy|mom|mother'],
  ['father', 'Dad', 'his', 'dad|daddy|father|tad'],
  ['step-parent', '', 'their', 'stepdad|stepmum|step-?father|step-?mother|partner'],
];

/** The parents whom the plan knows: by name, or because it asks something of them. */
function parentsOf(plan: PlanDocument): Parent[] {
  const acting = new Set(
    [...plan.actions.map((it) => it.owners), ...plan.needs.map((it) => it.people)].flatMap((all) =>
      all.map((it) => it.roleName),
    ),
  );
  return kinds.flatMap(([role, word, possessive, words]) => {
    const named = plan.people.filter((it) => it.roleName === role && it.is === 'family' && isTheChilds(it, plan));
    const names = anyName(named.map((it) => it.name));
    if (names === undefined && !acting.has(role)) return [];
    // A partner without a name is seldom known well enough to be sure that nobody asked.
    if (names === undefined && role === 'step-parent') return [];
    const all = names === undefined ? words : `${names}|${words}`;
    if (findsAnywhere(goneOf(all), plan)) return [];
    return [{ called: named[0]?.name ?? word, possessive, words: all }];
  });
}

const viewsIn = fromSentences((it) => (it.element.about === 'family-views' && !isBlank(it.prose.text) ? [it] : []));

function goneOf(words: string): Pattern {
  return patternOf(
    `\\b(?:${words})\\b[^.]{0,40}\\b(?:died|is dead|has died|(?:is|was) not known|unknown|no contact)\\b`,
  );
}

/** "Kasia, Ola's mum" is somebody else's mother. */
function isTheChilds({ role }: Person, { children }: PlanDocument): boolean {
  const whose = /(\p{L}+)['’]s? (?:own )?(?:birth )?\p{L}+$/u.exec(role ?? '')?.[1];
  return whose === undefined || children.some((it) => it.name.startsWith(whose));
}

const speaks =
  '(?:says?|said|saying|told|tells|thinks?|thought|feels?|felt|wants?|wanted|would (?:really |also )?(?:like|love|prefer|rather)|hopes?|hoped|wish(?:es|ed)?|asked|asks|agreed|agrees|suggested|suggests|offered|chose|has chosen|decided|explained|explains|described|describes|believes?|worries|is (?:worried|proud|frightened|scared|ashamed|afraid|keen|glad|relieved|unsure|not sure)|wrote|shared|rates?|scores?|came up with|disagrees?|accepts|knows|spoke|finds?|found|joined|made|advised|reports?|reported)';

function isHeard({ words }: Parent, plan: PlanDocument): boolean {
  const headings = plan.sections.filter((it) => it.name === 'family-views' && !it.empty).map((it) => it.heading.text);
  if (headings.some((it) => mentionOf(words).test(it)) && hasViews(plan)) return true;
  return speaksFor(words)(plan);
}

function mentionOf(words: string): Pattern {
  return patternOf(`(?<!\\p{L})(?:${words})(?!\\p{L})`);
}

/** Whether a parent who is called by these words is heard in a sentence. */
const speaksFor = remembered((words) => {
  const opinion = patternOf(
    `(?<![\\p{L}’'-])(?:${words}|(?:both )?parents)(?:,? (?:who|also|both|has|have|had|and|then|\\p{Lu}\\p{L}+|\\([^)]{1,30}\\)|her|his|my|mother|father|mum|dad),?){0,5},? ${speaks}(?!\\p{L})`,
  );
  const later = patternOf(
    `(?<![\\p{L}’'-])(?:${words})\\b[^.;]{0,60} and (?:has |have |had )?(?:asked|said|told|wants|hopes|thinks|agreed)(?!\\p{L})`,
  );
  const quote = patternOf(`(?<!\\p{L})(?:${words})(?: \\([^)]{1,30}\\))?(?::|,? ?(?:["“‘]|'(?!s?\\b)))`);
  const mentioned = mentionOf(words);
  return anySentence(({ prose: { text }, role, element }) => {
    if (element.about === 'family-views' && !isExcuse(text)) return mentioned.test(text);
    if (role === 'action' || role === 'outcome') return false;
    return [opinion, later, quote].some((it) => it.test(text)) && !isExcuse(text);
  });
}, 20);

function hasViews({ statements }: PlanDocument): boolean {
  return statements.some((it) => it.about === 'family-views' && !isBlank(it.text.text) && !isExcuse(it.text.text));
}

/** Words that only say that nobody knows. */
function isExcuse(text: string): boolean {
  return /\b(?:not (?:yet )?(?:been )?(?:ascertained|obtained|gathered|sought|known|available|spoken to|seen|contacted|asked|recorded)|to be (?:obtained|sought|gathered|completed)|did(?: not|n['’]t) (?:attend|engage|share)|no views?|unknown)\b/i.test(
    text,
  );
}

/** Views that are told as everybody's. */
const together = pattern(/\b(?:both|parents|they|we|us|everyone|everybody|the family|mum and dad|the couple)\b/);

function nobody(plan: PlanDocument, span: RawFinding['span'], roster: readonly Somebody[]): RawFinding {
  const asked = writtenActions(plan).filter((it) => sidesOf(it, roster).has('parent'));
  return {
    span,
    message:
      'What the parents or carers think and want cannot be read in this plan. Add it for each of them, in their own words.',
    // Where little is asked of parents, somebody else may be bringing the child up.
    ...((asked.length < 2 || plan.type !== 'plan' || plan.kind === 'pathway' || plan.kind === 'interim-safety') && {
      severity: 'information' as const,
    }),
  };
}
