/** Good words that nobody can see or count as they stand: what everybody hopes for every child. */
import type { PhraseEntry } from './phraseList.ts';

const thread = { need: 'warning', outcome: 'warning', action: 'warning', contingency: 'warning' } as const;
const hint = {
  need: 'information',
  outcome: 'information',
  action: 'information',
  contingency: 'information',
} as const;

export const vagueHopes: readonly PhraseEntry[] = [
  {
    words:
      'good (and \\p{L}+ )?(relationships?|friendships?|attachments?|bond|communication|behaviour|diet|self-esteem|mental health|hygiene|engagement|attitude|role models?|social skills|choices|parenting|outcomes?|manners|sleep)',
    why: 'does not say what anyone would see',
    instead: 'Say what will be said or done.',
    in: { outcome: 'warning', need: 'information', action: 'information' },
    unless: ['figure', 'examples'],
    milder: ['means', 'report', 'reason'],
  },
  {
    words: 'positive(ly)?',
    why: 'does not say what anyone would see',
    instead: 'Say what will be said or done.',
    in: { outcome: 'warning', need: 'information', action: 'information' },
    unless: ['figure', 'examples'],
    milder: ['means', 'report', 'reason'],
    fine: [
      '(test(s|ed)?|hiv|rhesus|drug)[ -]positive',
      'positive (for|test|tests|result|results|drug|behaviour support|parenting)',
    ],
  },
  {
    words:
      '(transition|settle|adjust|adapt|integrate|behave|function|mix|cope)(s|d|ed)? (very |really |more )?well|(do|does|doing|sleep|sleeps|eat|eats) (very |really )?well|(get|gets) (on|along) (very |really )?well',
    why: 'does not say what anyone would see',
    instead: 'Say what the child will be doing or saying then.',
    in: { outcome: 'warning', action: 'information', need: 'information' },
    unless: ['figure', 'frequency', 'examples'],
    milder: ['report', 'means'],
    fine: ['well (below|above|over|under|within|before|after|enough)'],
  },
  {
    words: 'health(y|ier)',
    why: 'does not say what anyone would see',
    instead: 'Say what the child will eat, do or weigh.',
    in: { outcome: 'warning', need: 'information', action: 'information' },
    unless: ['figure', 'examples'],
    milder: ['report', 'means'],
    fine: ['healthy (weight|start|schools?|child|teeth|gums|bmi|baby)'],
  },
  {
    words:
      '(emotional|mental|physical|general|psychological|social|overall)(,? (and |& )?\\p{L}+){0,2} well-?being|well-?being',
    why: 'means something else to each reader',
    instead: 'Say what the child will feel able to do, and how anyone would notice.',
    in: { outcome: 'warning', need: 'information', action: 'information' },
    unless: ['figure', 'examples'],
    milder: ['report', 'reason'],
    fine: [
      'well-?being (lead|team|hub|worker|officer|mentor|coach|service|plan|room|box|scale|check|practitioner|nurse)',
    ],
  },
  {
    words: '(full|fullest|own|true|academic) potential|thrive(s|d)?|thriving|flourish(es)?',
    why: 'is hoped for every child, and cannot be seen',
    instead: 'Say what this child will be doing.',
    in: { outcome: 'warning', need: 'information', action: 'information' },
    unless: ['figure'],
    fine: ['failure to thrive', 'faltering'],
  },
  {
    words:
      '(safe,?|secure,?|stable,?|nurturing,?|loving,?|caring,?|supportive,?|warm,?|consistent,?)( and | |, )(safe|secure|stable|nurturing|loving|caring|supportive|consistent|predictable|warm)( and \\p{L}+)?( home| family| living| care)?( environment| home| place| base| setting| upbringing| care)?|(safe|stable|secure|nurturing|caring|supportive|home) environment',
    why: 'is right for every child, and leaves open what it is for this one',
    instead: 'Say who does what at home, and when.',
    in: { outcome: 'warning', action: 'warning', need: 'information', contingency: 'information' },
    unless: ['examples', 'figure'],
  },
  {
    words:
      'consistent(ly)? (care|caregiving|parenting|approach|messages?|support|boundaries|routines?|guidance|discipline|rules|parented|cared for|met|applied|implemented)',
    why: 'does not say what would be the same each time',
    instead: 'Say what is done, by whom, each time.',
    in: { outcome: 'warning', action: 'warning', need: 'warning' },
    unless: ['examples', 'figure', 'frequency'],
    milder: ['reason', 'means'],
  },
  {
    words: 'consistency|consistently',
    why: 'does not say what would be the same each time',
    instead: 'Say what is done, by whom, each time.',
    in: { outcome: 'warning', action: 'information', need: 'warning' },
    unless: ['examples', 'figure', 'frequency'],
    milder: ['reason', 'means'],
  },
  {
    words: 'consistent',
    why: 'does not say what would be the same each time',
    instead: 'Say what, and how often.',
    in: hint,
    unless: ['examples', 'figure', 'frequency'],
  },
  {
    words:
      '(bed ?time|morning|evening|meal ?time|night|night-?time|homework|school|after-?school|weekend|getting-up|sleep|daily|tea ?time|bath ?time) routines?',
    why: 'does not say what happens and at what time',
    instead: 'Write the steps and the times.',
    in: hint,
    unless: ['examples', 'figure', 'frequency'],
  },
  {
    words:
      '((clear|firm|good|set|healthy|stable|structured|household|family|basic) (and \\p{L}+ )?)?(routines?|boundaries)(( and |, )(routines?|boundaries|structure|rules|consequences))?|rules and limits|structure and (routines?|boundaries)',
    why: 'does not say which',
    instead: 'Say what is to happen at what time, or what is allowed and what is not.',
    in: thread,
    unless: ['examples', 'figure', 'frequency'],
    milder: ['reason'],
    fine: [
      'routine (checks?|appointments?|immunisations?|enquir(y|ies)|visits?|screenings?|bloods?|operations?|surgery|scans?|eye|dental|medical|developmental|health|matters?)',
      'dance routines?',
      '(county|school|garden|borough|parish) boundar(y|ies)',
      '(her|his|their|my|the) (own )?routines? (of|is|has|was|for)',
    ],
  },
  {
    words: '((under|un)-?)?stimulat(e|es|ed|ing|ion)',
    why: 'does not say with what',
    instead: 'Name what the child will play or do, with whom, and for how long.',
    in: { need: 'warning', outcome: 'warning', action: 'warning' },
    unless: ['examples', 'figure'],
    fine: [
      '(nerve|electrical|magnetic|deep brain) stimulation',
      '(is|gets|becomes|be|too|easily|over|sensory|self)[- ](over-?)?stimulat\\p{L}+',
    ],
  },
  {
    words:
      '(?<!failing (a|his|her) )(general|global) (delay|difficult(y|ies)|learning|health|development|support|concerns?|needs?|welfare|wellbeing)|general(ly)? (delayed|behind|poor)',
    why: 'does not say what exactly',
    instead: 'Name what the child finds hard, and what they can do.',
    in: { need: 'warning', outcome: 'warning', action: 'warning' },
    unless: ['examples', 'figure'],
    fine: ['general (practice|hospital|election)', 'global developmental delay'],
  },
  {
    words:
      '(challenging|difficult|poor|negative|problem|bad|disruptive|inappropriate|unwanted|risk-?taking|risky|high.?risk|antisocial|anti-social) behaviou?rs?|behaviou?r(al)? (issues|problems|difficulties)',
    why: 'does not say what the child or adult does',
    instead: 'Say what is done, when, and how often.',
    in: thread,
    unless: ['examples', 'figure', 'frequency'],
    milder: ['reason'],
    fine: ['behaviour support plan', 'challenging behaviour (team|service|nurse|foundation)'],
  },
  {
    words:
      '(emotional|social|behavioural|communication|sensory|attachment|relationship|mental health|self-esteem|financial|housing|family|interaction)((,| and| &) (\\p{L}+ )?\\p{L}+){0,2} (difficult(y|ies)|issues|problems|challenges)',
    why: 'does not say what happens',
    instead: 'Say what the child or parent finds hard, and when.',
    in: { need: 'warning', outcome: 'information', action: 'information' },
    unless: ['examples', 'figure', 'frequency'],
    milder: ['reason'],
  },
  {
    words:
      'poor (school )?(attendance|hygiene|home conditions|parenting|supervision|relationships?|self-esteem|self-care|diet|mental health|engagement|attachment|communication|concentration|sleep|boundaries|living conditions|social skills|impulse control|emotional \\p{L}+)|lack of (\\p{L}+ )?(stimulation|boundaries|routine|supervision|structure|guidance|parenting|stability|consistency|confidence|self-esteem|support|engagement|interaction)',
    why: 'does not say what anyone has seen',
    instead: 'Say what happens, how often, and what it does to the child.',
    in: { need: 'warning', outcome: 'warning', action: 'warning' },
    unless: ['examples', 'figure', 'frequency'],
    milder: ['reason'],
  },
];
