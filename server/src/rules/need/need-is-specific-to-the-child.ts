import { headline } from '../../model/ask.ts';
import { pattern } from '../../text/pattern.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { holdsAny } from '../wording/particulars.ts';
import { namesCompany, particularWords } from './universal.ts';

export default defineRule({
  id: 'need-is-specific-to-the-child',
  title: 'A need says what this child needs, not what every child needs',
  severity: 'warning',
  guidance: ['R-07', 'R-10', 'D-33', 'H-22', 'H-45'],
  why: 'Every child needs to be safe. Only what is missing for this child, when and with whom, tells anyone what to do.',
  weak: 'Juno needs to be safe.',
  better:
    'Juno needs somebody sober at home on Friday nights, because that is when Dad drinks and the shouting starts.',
  on: 'need',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Needs

- Juno needs to be safe.
  ^^^^^^^^^^^^^^^^^^^^^^ Every child needs this. Say what Juno needs that is missing today: who, what, when, how often.
- Juno needs a stable and nurturing home.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Every child needs this. Say what Juno needs that is missing today: who, what, when, how often.
- Mum needs support with her mental health.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This is about Mum. Say what Juno is missing because of it, and keep the help for Mum among the actions.
- Dad's cannabis use
  ^^^^^^^^^^^^^^^^^^ This is a heading for a worry. Say what happens, and what Juno needs because of it.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Needs

- Juno needs to be safe on Friday nights, because that is when Dad drinks.
- Juno needs a bed of her own and a door that shuts.
- Juno needs more time with her brother Axel.
`,
  ],
  *check(need, context) {
    const said = need.sentences.filter((it) => !it.ownWords && it.quoted.length === 0).map((it) => it.prose.text);
    if (said.length === 0 || said.length < need.sentences.length) return;
    const whole = said.join(' ');
    const name = childName(context.children);
    if (need.form === 'need' && trouble.test(whole) && !/\d/.test(whole)) {
      yield {
        span: headline(need),
        message: `This is a heading for a worry. Say what happens, and what ${name} needs because of it.`,
        severity: 'information',
      };
      return;
    }
    if (said.some(isParticular)) return;
    if (need.form === 'worry' && !saysNeed.test(whole)) return;
    const label = !saysNeed.test(whole) && (whole.match(/\p{L}+/gu) ?? []).length < 4;
    const parent = parentIn(whole);
    yield {
      span: headline(need),
      message:
        parent === undefined
          ? `Every child needs this. Say what ${name} needs that is missing today: who, what, when, how often.`
          : `This is about ${parent}. Say what ${name} is missing because of it, and keep the help for ${parent} among the actions.`,
      ...((label || need.evidence === 'wording') && { severity: 'information' as const }),
    };
  },
});

const saysNeed = pattern(
  /(?<!\p{L})(?:needs?|needed|requires?|required|should|must|deserves?|entitled|right to|important|essential|vital|to (?:be|have|feel|live|grow|receive|reach|achieve|develop))(?!\p{L})/u,
);

/** Nothing but the name of what is wrong, with no word of what it is like for the child: "Dad's cannabis use". */
const trouble = pattern(
  /^(?:(?:mum|mam|dad|mother|father|parents?|parental|carers?|step-?(?:mum|dad|mother|father)|partner|\p{Lu}\p{L}+)(?:['’]s?)? )?(?:\p{L}+ (?:and )?){0,2}(?:use|misuse|drinking|capacity|violence|abuse|conditions|conflict|relationship|separation|neglect|poverty|debts?|offending|hygiene|addiction|exploitation|self-harm|radicalisation)[.]?$/u,
);

/** The parent whose need it is, as a sentence would call them in its middle. */
function parentIn(whole: string): string | undefined {
  const match =
    /^(?:both |the )?(mum and dad|dad and mum|mum|mam|mom|dad|mother|father|parents|carers?|step-?(?:mum|dad|mother|father))(?:['’]s?)? /i.exec(
      whole,
    );
  const who = match?.[1]?.toLowerCase();
  if (who === undefined) return undefined;
  return /^(?:mum|mam|mom|dad)/.test(who) ? who.replaceAll(/\b[md]/g, (it) => it.toUpperCase()) : `the ${who}`;
}

function isParticular(text: string): boolean {
  return (
    holdsAny(text, ['figure', 'frequency']) ||
    /\bbecause\b|\bso that\b/i.test(text) ||
    namesCompany(text) ||
    particularWords(text).length > 0
  );
}
