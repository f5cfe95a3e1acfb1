/** Words that promise what nobody can keep on a bad day. Each has the uses beside it in which it promises nothing. */
import type { PhraseEntry } from './phraseList.ts';

const kept = { outcome: 'warning', action: 'warning' } as const;
const hint = { outcome: 'information', action: 'information' } as const;

const slip = 'leaves no room for a single bad day';

/** What keeps a small child alive may well be meant without exception. */
const safety =
  '(in the bath|in the car|car seat|seat ?belt|strap(s|ped)?|on (his|her|their) back|helmet|life ?jacket|stair ?gate|locked|epi-?pen|inhaler|insulin|shake|shakes|to blame|(his|her|their) fault|share (a|the) (bed|sofa))';

/** A place or a person in particular. */
const near = '(in|on|near|by) (the |a |her |his )?(bath|pool|car|street|road|water|cooker|balcony)';

export const absolutes: readonly PhraseEntry[] = [
  {
    words:
      '(will |to |shall |must |should )?(never (\\p{L}+ ){0,5}(alone|unattended|unsupervised)( with \\p{L}+)?|not (\\p{L}+ ){0,5}(alone|unattended|unsupervised) (with \\p{L}+ )?at any time)',
    why: 'may be right for a small child, and may ask too much of a parent on their own',
    instead: 'Say in which situation, and who takes over when the parent cannot.',
    in: hint,
    fine: [`(never|not) (\\p{L}+ ){0,8}(alone|unattended|unsupervised) ${near}`],
  },
  {
    words: '(will |to |shall |must |should )?never( (?!more|less)\\p{L}+)?',
    why: slip,
    instead: 'Say what will happen instead, and how often it would be good enough.',
    in: kept,
    fine: [
      'never leaves? (\\p{L}+ ){0,5}(gate|windows?|door|knife|knives|cooker|candles?|iron|medicines?|tablets|methadone|bottle|matches|lighter|pan|dog)',
      'never (\\p{L}+ ){0,4}(more|less|fewer|later|longer|earlier) than',
      `never (\\p{L}+ ){0,6}${safety}`,
      'never mind',
      '(has|have|had|having|was|were|is|are|who|which|that|almost|nearly) never( \\p{L}+)?',
      'never (been|before|had|seen|met|said|told|known|having)',
      '(says?|said|knows?|told|tells|feels?|felt) (that )?(\\p{L}+ ){0,3}never',
    ],
  },
  {
    words:
      '(will|shall|must|should|to|can|is|are|be) always|always (be|have|do|put|use|attend|take|follow|supervise|ensure|make sure|keep|show|stay|remain|answer|engage|work|act|speak|listen|tell|go|come|get|meet|manage|feel|uses|attends|takes|follows|keeps|shows|stays|answers|speaks|listens|tells|goes|comes|gets|manages|feels)',
    why: slip,
    instead: 'Say how often would be good enough.',
    in: kept,
    unless: ['figure'],
    milder: ['reason'],
    fine: [
      `always (\\p{L}+ ){0,6}${safety}`,
      '(almost|nearly|not|as|has|have|had) always',
      '(is|are|was|were) always (in|there|open|at home|available|with|welcome|nearby|next door|on|about|the same|up|by)',
      '(can|could|may) always',
      'always (has|had|have) (been|had|said|liked|wanted)',
      '(says?|said|knows?|told|tells|feels?|felt) (that )?(\\p{L}+ ){0,3}always',
    ],
  },
  {
    words: '(100|a hundred|one hundred) ?(%|per ?cent)( of the time| attendance| school attendance)?',
    why: 'leaves no room for an ordinary cold',
    instead: 'Say which figure would be good enough, and the steps that lead to it.',
    in: kept,
    fine: [
      '(was|were|has been|had been|already|is now|stays? at|stayed at|from) (at )?(100|a hundred|one hundred) ?(%|per ?cent)',
    ],
  },
  {
    words:
      'full (school |college )?attendance|perfect (school )?attendance|zero (incidents?|absences?|missed \\p{L}+|tolerance|contact|use|alcohol|drugs?|violence|arguments?|exclusions?|tolerance for \\p{L}+)',
    why: slip,
    instead: 'Say which number would be good enough, and the steps that lead to it.',
    in: kept,
  },
  {
    words:
      '(no further|no more|no other|not any more|no repeat) (\\p{L}+ ){0,2}(incidents?|episodes?|arguments?|abuse|violence|violent \\p{L}+|conflict|shouting|fights?|fighting|assaults?|concerns|police \\p{L}+|call[- ]?outs?|drinking|drug use|use|self-harm|exclusions?|offend\\p{L}+|offences?|missing \\p{L}+|absences?|outbursts?|domestic \\p{L}+)',
    why: 'promises what nobody can promise',
    instead: 'Say what will happen at home instead, and how it will be noticed.',
    in: kept,
    unless: ['figure'],
  },
  {
    words:
      '(nobody|no one|no-one|none) (\\p{L}+ ){1,3}?ever|not ever|ever again|never again|for ever|forever|for good(?= *([.,;]|$))|once and for all|under (no|any) circumstances?|without (exception|fail)|no exceptions?|not (\\p{L}+ ){0,4}at all(?= *([.,;]|$))',
    why: slip,
    instead: 'Say how often would be good enough, until which day.',
    in: kept,
    fine: [`(never|not|no) (\\p{L}+ ){0,8}${safety}( \\p{L}+)*`],
  },
  {
    words:
      '(not|never|no|nobody) (\\p{L}+ ){0,7}at any time|at all times|all (of )?the time|every (single )?time|on every (single )?occasion|each and every \\p{L}+|every single \\p{L}+|every minute|round the clock|24 hours a day|24/7',
    why: slip,
    instead: 'Say on which days, at what times, or in which situation.',
    in: kept,
    unless: ['reason'],
    fine: [
      'every time (that )?(he|she|they|it|\\p{Lu}\\p{L}+|mum|dad|the)',
      `${safety} (\\p{L}+ ){0,5}at all times`,
      'at all times (\\p{L}+ ){0,4}(car|bath|locked|gate)',
    ],
  },
  {
    words:
      "(attend|attends|attended|attending|keep|keeps|kept|keeping|complete|completes|engage with|engages with|take part in|go to|to) (to )?all (of )?(\\p{L}+(?:'s?)? |\\p{L}+, |and ){0,4}(meetings?|appointments?|sessions?|lessons|visits?|reviews?|classes|groups|core groups?|conferences?|school days?|medicals?|immunisations?)|(attend|attends|attended|keep|keeps) every (?!(one|two|three|four|five|other|second|third) )(\\p{L}+ ){0,2}(meeting|appointment|session|lesson|visit|review|class|conference|day)",
    why: 'leaves no room for a missed bus or a child who is ill',
    instead: 'Say how many, and what happens when one is missed.',
    in: kept,
    unless: ['figure'],
    milder: ['reason'],
  },
  {
    words:
      '(will |to |must |should |has |have )?(stop|stops|stopped|give up|gives up|given up|cease|ceases|ceased|quit|quits) (all |any |the |her |his |their )?(drinking|alcohol|using|smoking|drugs?|cannabis|heroin|cocaine|substances?|shouting|fighting|arguing|hitting|gambling|offending|self-harm(ing)?|lying|stealing|taking (drugs|cannabis|\\p{L}+))( (alcohol|drugs?|cannabis|heroin|cocaine|substances?))?( altogether| completely| entirely| permanently)?',
    why: 'asks for all of it at once',
    instead: 'Say what will happen instead, the first step, and who looks after the child when there is a slip.',
    in: { outcome: 'warning', action: 'information' },
    unless: ['figure', 'frequency'],
    milder: ['means'],
    fine: ['stop (smoking|drinking) (service|clinic|nurse|group|advis\\p{L}+|programme|support|course|team)'],
  },
  {
    words:
      'abstinent from (all )?\\p{L}+|(abstain|abstains|abstaining|refrain|refrains) from (\\p{L}+ ){0,3}(alcohol|drugs?|drinking|using|cannabis|heroin|substances?|cocaine)( \\p{L}+)?|(remain|remains|be|is|are|stay|stays|become|becomes|maintain|maintains|maintaining|achieve) (completely |totally |fully )?(abstinent|abstinence|sobriety|sober|clean from (drugs|substances|alcohol)|(alcohol|drug|substance)[- ]free|free (of|from) (all )?(drugs?|alcohol|substances?|drug/alcohol|cannabis|tantrums?|violence|conflict|abuse)( (and|or) (drugs|alcohol))?( use| misuse| abuse)?)',
    why: 'asks for all of it at once',
    instead: 'Say what the first step is, and who looks after the child when there is a slip.',
    in: kept,
    unless: ['figure', 'frequency'],
    milder: ['reason'],
  },
  {
    words:
      '(completely|totally|entirely|fully|permanently|perfectly) (stop|stops|stopped|comply|complies|engage|engages|engaged|safe|abstain|abstains|abstinent|eliminat\\p{L}+|protected|free)|(fully|completely) co-?operat\\p{L}+|(stop|stopped|cease|engage|comply|safe|end) (completely|totally|altogether|permanently)',
    why: slip,
    instead: 'Say how much would be good enough, and the first step.',
    in: kept,
    unless: ['figure'],
  },
  {
    words: '(always|constantly|constant|permanently|totally|completely|entirely)',
    why: slip,
    instead: 'Say how often, or how much, would be good enough.',
    in: hint,
    unless: ['figure', 'frequency', 'reason'],
    fine: [
      '(almost|nearly|not|as|has|have|had|is|are|was|were|can|could|may) (always|constantly)( \\p{L}+)?',
      'always (has|had|have|likes?|wanted)',
      `(always|constantly) (\\p{L}+ ){0,6}${safety}`,
    ],
  },
];
