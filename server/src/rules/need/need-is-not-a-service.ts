import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { service } from '../services.ts';
import { childName } from '../thread.ts';
import { assessmentIn } from './assessments.ts';
import { isDescribed, wholeWords } from './described.ts';
import { pattern } from '../../text/pattern.ts';

const wanting =
  '(?:needs?|needed|requires?|(?:would|could|will|may) benefit from|should (?:have|be offered|be given|receive)|(?:is|are) in need of|has a need for|there is a need for)(?: (?:\\p{L}+ly|some|further|more|also|continued|ongoing))*';

const getting =
  'to (?:\\p{L}+ly )?(?:see|speak (?:to|with)|talk (?:to|with)|meet(?: with)?|attend|access|receive|have|get|engage (?:with|in)|work with|complete|undertake|undergo|go (?:to|on|into)|join|start|begin|continue (?:with|to (?:attend|see|access|receive|have|work with|engage (?:with|in)))|do|participate in|take part in|accept|enrol (?:on|in)|be (?:(?:re-)?referred|signposted|referred back) (?:to|for)|be (?:offered|given|allocated|assigned|provided with|supported by|seen by|placed (?:in|with)|enrolled (?:in|on)|open to|linked (?:in )?with|discussed (?:at|with)))';

const way =
  '(?:(?:an? |the )?(?:access|referral|re-referral|place|support|help|input|advice|involvement|work|sessions?) (?:to|with|in|on|at|from|for|of) )?';

const needed = wholeWords(`${wanting} (?:${getting} )?${way}${service}`);
/** "Family therapy is needed", or nothing but the service: "Respite for Mum". */
const asked = wholeWords(
  `${service} (?:is|are|will be|would be) (?:urgently |also |still )?(?:needed|required|recommended|beneficial)`,
);
const bare = pattern(
  `^(?:access to|input from|support from|help from|referral to|a place (?:on|in|at|with)|more|further|continued|regular|weekly)? ?(?:an? |the )?${service}(?: (?:for|with|from|by|to|at) [^.;,\\n]{2,60})?[.]?$`,
);
/** A place with, on or in whatever it is: "needs a place with the befriending scheme". */
const placeWith = wholeWords(
  `${wanting} (?:an? )?(?:\\p{L}+ )?place (?:(?:with|on|in) (?:the|an?) [^.;,\\n]{3,60}|at (?:an? |the )?(?:nursery|pre-?school|(?:\\p{L}+ )?club|special school|college))`,
);
const barePlace = pattern(
  '^(?:an? )?(?:\\p{L}+ )?places? (?:at|on|with) (?:an? |the )?(?:nursery|pre-?school|(?:\\p{L}+[- ])?(?:club|course|programme|group|scheme)|college|special school)(?: [^.;,\\n]{2,40})?[.]?$',
);
/** Help in general, as good as a service: "would benefit from emotional support". */
const helpInGeneral = wholeWords(
  `(?:(?:would|could|will|may) benefit from|requires?) (?:\\p{L}+(?:-\\p{L}+)? (?:and \\p{L}+ )?){0,3}(?:support|help|input|intervention|advice|guidance)(?! (?:to|from (?:her|his|their)) \\p{L})`,
);
/** Referrals to anything are services, whatever the name. */
const referral = wholeWords(
  `(?:needs? (?:to be|an?)|^to be) (?:re-)?(?:referred|referral|signposted)(?: (?:to|for|back to) [\\p{L}\\d' ’-]{2,50})?`,
);

const forms = [needed, placeWith, barePlace, referral, helpInGeneral, asked, bare];

export default defineRule({
  id: 'need-is-not-a-service',
  title: 'A need says what the child needs, not which service',
  severity: 'warning',
  guidance: ['R-08', 'D-34'],
  why: 'A service is one way to meet a need. Named as the need, it hides what is hard for the child, and attending it looks like success.',
  weak: 'Juno needs play therapy.',
  better:
    'Juno needs to be able to tell somebody what she saw on the stairs; since then she wakes three nights a week.',
  on: 'need',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Needs

- Juno needs play therapy.
       ^^^^^^^^^^^^^^^^^^ This names the help and not the need behind it. Say what Juno needs it for, and keep the help for the actions.
- Dad needs to complete an anger management course.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This names the help and not the need behind it. Say what Juno needs it for, and keep the help for the actions.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Needs

- Juno needs to be able to tell somebody what she saw on the stairs.
- Juno needs her speech therapist and her nursery to use the same signs.
- Juno needs to know when her social worker is coming.
`,
  ],
  *check(need, context) {
    for (const { prose, ownWords } of need.sentences) {
      if (ownWords) continue;
      const match = forms.map((it) => it.exec(prose.text)).find((it) => it !== null);
      if (
        match === undefined ||
        match === null ||
        isSomebodyWhoActs(match[0], prose.text.slice(match.index + match[0].length))
      )
        continue;
      const end = match.index + match[0].trimEnd().length;
      // An assessment is the narrower of the two, and has a rule of its own.
      const narrower = assessmentIn(prose.text);
      if (narrower !== undefined && narrower.start < end && match.index < narrower.end) continue;
      const doubt = need.evidence === 'wording' || isDescribed(prose.text, match.index, end);
      yield {
        span: spanOf(prose, match.index, end),
        message: `This names the help and not the need behind it. Say what ${childName(context.children)} needs it for, and keep the help for the actions.`,
        ...(doubt && { severity: 'information' as const }),
      };
    }
  },
});

/** "Needs her speech therapist to use the same signs": the person is known, and the need is what they do. */
function isSomebodyWhoActs(match: string, after: string): boolean {
  return (
    /(?: (?:his|her|their|the|its)|['’]s) [^,]*$/i.test(match) &&
    /^(?:,? and [^.;]{1,60}?)? (?:to|not to) \p{Ll}/u.test(after) &&
    !/ to (?:be|attend|see|complete|engage) /.test(match)
  );
}
