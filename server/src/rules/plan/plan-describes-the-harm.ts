import { anySentence } from '../../model/ask.ts';
import { defineRule } from '../rule.ts';
import { childName, writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-describes-the-harm',
  title: 'A protection plan says in plain words what has hurt the child, or could',
  severity: 'information',
  guidance: ['S-02'],
  why: 'Only when everybody means the same danger can everybody look out for it. “Neglect” is a category; an empty house at eleven at night is what happened.',
  kinds: ['child-protection', 'care-and-support-protection'],
  weak: 'Isaac is on a plan under the category of neglect.',
  better:
    'Isaac was found alone at home at eleven at night on 9 March and 2 April 2026. He could have been hurt in a fire.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template' || writtenActions(plan).length === 0) return;
    if (tellsOfHarm(plan)) return;
    const who = childName(plan.children.map((it) => it.name));
    yield {
      span: plan.head,
      message: `The plan does not say what has hurt ${who}, or what could. Add what happened, when, and what it was like for ${who}.`,
    };
  },
  bad: [
    {
      plan: `# Child protection plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan does not say what has hurt Isaac, or what could. Add what happened, when, and what it was like for Isaac.

Isaac has been on a plan since 4 May 2026 under the category of neglect.

## Actions

- Mum to attend the group from 6 May 2026.
`,
    },
    {
      plan: `# Care and support protection plan
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan does not say what has hurt the child, or what could. Add what happened, when, and what it was like for the child.

| Need | Action |
| --- | --- |
| Isaac needs to be safe from significant harm and domestic abuse. | Refer Mum to the group |
`,
    },
  ],
  good: [
    `# Child protection plan for Isaac

Isaac was found alone at home at eleven at night on 9 March 2026.

## Actions

- Mum to attend the group from 6 May 2026.
`,
    `# Child protection plan for Isaac

## Needs

- Isaac saw Craig push his mum down the stairs, and sleeps in his clothes since.

## Actions

- Mum to attend the group from 6 May 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Mum to attend the group from 6 May 2026.
`,
  ],
});

/** Names of categories, which describe nothing. */
const category = pattern(
  /\b(?:(?:emotional|physical|sexual|domestic|substance|alcohol|drug|financial) (?:abuse|harm|violence|misuse)|neglect|significant harm|(?:risk of |safe from |protected from |further )+(?:\p{L}+ ){0,2}harm|needs? to be safe)\b/u,
);

const harm = pattern(
  /\b(?:hit|hits|hitting|slap\p{L}*|smack\p{L}*|punch\p{L}*|kick\p{L}*|push(?:ed|es|ing)?|shak(?:es|ing|en)|shook|shout\p{L}*|scream\p{L}*|threw|throw\p{L}*|grab\p{L}*|held|squeez\p{L}+|burn\p{L}*|bruis\p{L}+|injur\p{L}+|fractur\p{L}+|broke\p{L}*|bleed\p{L}*|bled|hurt\p{L}*|harm(?:ed|s)|wound\p{L}*|bit(?:ten)?|chok\p{L}+|strangl\p{L}+|assault\p{L}*|threaten\p{L}*|frighten\p{L}*|scared|afraid|terrified|cries|crying|hungry|weigh\p{L}*|thin|dirty|sores?|nappies|lice|alone|left|locked|missing|drunk|drink\p{L}*|overdos\p{L}+|heroin|cocaine|cannabis|diazepam|drugs?|alcohol|vodka|needles?|unconscious|asleep|argu\p{L}+|fight\p{L}*|violen\p{L}+|police|arrest\p{L}*|knife|weapon|touched|groom\p{L}*|exploit\p{L}+|sent (?:him|her|pictures)|images|saw|seen|heard|witness\p{L}*|stairs|die[ds]?|dead|worr(?:y|ied)|danger\p{L}*|fell|accident|missed|unsafe|could be|self-harm|cuts?|scratch\p{L}*)\b/u,
);

const tellsOfHarm = anySentence(
  ({ role, prose }) => (role === 'other' || role === 'need') && harm.test(category.replace(prose.text, '')),
);
