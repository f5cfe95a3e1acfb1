/** Words of the professions that a family hears as a foreign language, or that each profession means differently. */
import type { PhraseEntry } from './phraseList.ts';

const everywhere = {
  need: 'warning',
  outcome: 'warning',
  action: 'warning',
  contingency: 'warning',
  other: 'warning',
} as const;
const hint = {
  need: 'information',
  outcome: 'information',
  action: 'information',
  contingency: 'information',
  other: 'information',
} as const;

const foreign = 'is professionals’ language';
const unlikeReadings = 'means different things to different professionals';

export const jargon: readonly PhraseEntry[] = [
  {
    words: '(?<=^)(at |likely )?(risk of )?significant (\\p{L}+ )?harm(?=[.]?$)',
    why: unlikeReadings,
    instead: 'Say what happened and what it did to the child.',
    in: everywhere,
  },
  {
    words: '(disguised|superficial|false|apparent|surface) compliance',
    why: foreign,
    instead: 'Say what was promised and what was done.',
    in: everywhere,
  },
  {
    words: '(pre-?)?contemplati(ve|on)( stage| phase)?|cycle of change|stages? of change',
    why: foreign,
    instead: 'Say what the person says about changing.',
    in: everywhere,
    fine: ['(quiet|religious|in) contemplation'],
  },
  {
    words:
      '(insecure|secure|disorgani[sz]ed|ambivalent|avoidant|disordered|anxious)(ly)?[- ]attach(ment|ed)( style| pattern)?|attachment (disorder|issues|difficulties|style|needs|based|figures?)',
    why: unlikeReadings,
    instead: 'Say what the child does when they are upset, and with whom.',
    in: everywhere,
  },
  {
    words: '(un)?attun(ed|ement)|mis-?attuned|reflective function(ing)?|mentali[sz](e|es|ation|ing)',
    why: foreign,
    instead: 'Say what the parent notices and does.',
    in: everywhere,
  },
  {
    words: '(toxic trio|trio of vulnerabilities|trilogy of risk)',
    why: foreign,
    instead: 'Name each worry.',
    in: everywhere,
  },
  {
    words:
      '(mal-?adaptive|cognitive distortions?|psycho-?education(al)?|psycho-?social|bio-?psycho-?social|psychosomatic|psychogenic|comorbid(ity)?)',
    why: foreign,
    instead: 'Say what happens, in plain words.',
    in: everywhere,
  },
  {
    words:
      '(enmeshed|enmeshment|parentified|parentification|triangulat(e|ed|ion|ing)|collusive|intra-?familial|extra-?familial|inter-?generational|trans-?generational)',
    why: foreign,
    instead: 'Say who does what with whom.',
    in: everywhere,
    fine: ['triangulat\\p{L}+ (a|the) (point|position)'],
  },
  {
    words:
      '(primary|alternate|backup|principal) care ?givers?|victimi[sz]ation|permanency( planning)?|stakeholders?|service[- ]users?|clients?|interventions? (package|strategy)',
    why: foreign,
    instead: 'Use the person’s name, or say what it is.',
    in: hint,
  },
  {
    words:
      '(inter-?parental conflict|parental (capacity|acrimony)|parenting capacity|capacity to (change|parent|protect)|dyad(ic)?|strengths-based|solution-focused)',
    why: foreign,
    instead: 'Say what is done, and by whom.',
    in: hint,
  },
  {
    words:
      'residual effects?|traumatic (life )?(experiences|stressors|material)|trauma (symptoms|responses?|narrative)|adverse (childhood )?experiences',
    why: foreign,
    instead: 'Say what happened, as the child would say it.',
    in: hint,
  },
  {
    words:
      '(child|family|household|behaviou?r|placement) (management|maintenance|functioning|preservation)( skills)?|behaviou?r control|family functioning',
    why: foreign,
    instead: 'Say who does what at home.',
    in: { need: 'warning', outcome: 'warning', action: 'warning', other: 'information' },
  },
  {
    words:
      '(hyper-?vigilan(t|ce)|hyper-?arousal|dys-?regulat(ed|ion)|emotional(ly)? (dys)?regulat(e|ed|ion)|co-?regulat(e|es|ion)|self-?regulat(e|es|ion)|affect regulation|regulate (her|his|their) emotions)',
    why: foreign,
    instead: 'Say what the child does, and what helps.',
    in: hint,
  },
  {
    words:
      '(de-?escalat(e|es|ion|ing)|escalat(e|es|ed|ion)|internali[sz](e|es|ing)|externali[sz](e|es|ing)|executive function(ing)?|scaffold(ed|ing)|differentiated|cohort|psychometric)',
    why: foreign,
    instead: 'Say what is done, in plain words.',
    in: hint,
  },
  {
    words:
      '(meets?|met|meeting|below|above|reached|reaches) (the )?threshold|threshold (is|was|has been) (not )?(met|reached)|statutory (intervention|involvement|services|thresholds?)',
    why: foreign,
    instead: 'Say what is worrying enough for what to happen.',
    in: { need: 'warning', outcome: 'warning', action: 'warning', contingency: 'warning', other: 'information' },
  },
  {
    words:
      '(twin|triple|parallel|dual)[- ](track|plan)(ning|ned|ing|s)?|concurrent planning|multi-?agency|multi-?disciplinary|person-?cent(red|ered)|child-?cent(red|ered)|outcome-?focused|co-?produc(e|ed|tion)',
    why: foreign,
    instead: 'Say who does what.',
    in: hint,
  },
  {
    words: '(significant|emotional|cumulative|significant emotional|significant physical) harm(?= *([.;]|$))',
    why: unlikeReadings,
    instead: 'Say what happened and what it did to the child.',
    in: {
      need: 'warning',
      outcome: 'information',
      action: 'information',
      contingency: 'information',
      other: 'information',
    },
  },
];
