/** Words for doing that leave open what is done: each has a plainer one beside it, and the uses in which it is fine. */
import type { PhraseEntry } from './phraseList.ts';

const acts = { action: 'warning', outcome: 'warning', contingency: 'warning' } as const;
const thread = { ...acts, need: 'warning' } as const;
const hint = {
  need: 'information',
  outcome: 'information',
  action: 'information',
  contingency: 'information',
} as const;
const whose = "((\\p{L}+'s?|the|her|his|their|any|all|these|this|own|our) )*";

export const vagueActs: readonly PhraseEntry[] = [
  {
    words: 'monitor(s|ed|ing)?',
    why: 'does not say what is looked for, or what then happens',
    instead: 'Say who looks at what, how often, and what they do if it is not right.',
    in: thread,
    unless: [],
    milder: ['frequency', 'figure', 'examples'],
    fine: [
      '(baby|heart|oxygen|breathing|glucose|blood|blood pressure|apnoea|class|milk|computer|lunch|library|playground|sleep|movement|carbon monoxide) monitor(s|ed|ing)?',
      '(blood|sugar|glucose|heart|oxygen|gps|electronic|tag)( \\p{L}+){0,2} monitor(ing|ed|s)?',
      'monitor(s|ing)? (her|his|the) (blood|sugar|glucose|oxygen|heart|temperature)',
    ],
  },
  {
    words:
      'keep(s|ing)? (a |an )?(close |watchful )?(eye|watch) on|keep(s|ing)? (\\p{L}+ ){0,4}under (review|observation)|(have|has|maintain|keep|retain)s? (\\p{L}+ )?oversight( of)?',
    why: 'does not say what is looked for, or how often',
    instead: 'Say who looks at what, on which days, and what they do if it is not right.',
    in: thread,
    unless: ['frequency', 'figure'],
    milder: ['reason'],
  },

  // Doing something about something.
  {
    words: `address(es|ed|ing)? ${whose}(\\p{L}+ (and )?){0,2}(issues?|concerns?|behaviou?rs?|needs?|risks?|problems?|difficulties|trauma|abuse|neglect|misuse|use|health|debts?|causes?|reasons?|impact|effects?|triggers?|conditions|worries|relationship|attendance|anxiety|anger)`,
    why: 'does not say what will be done about it',
    instead: 'Say what will be done, by whom, on which days.',
    in: thread,
    unless: ['examples', 'figure'],
    milder: ['means'],
  },
  {
    words:
      '(resolve|tackle|overcome|deal with|work through)(s|d|ing)? (\\p{L}+ ){0,4}(issues?|problems?|difficulties|trauma|feelings|emotions)|(anger|mental health|emotional|behavioural|attachment|trust|relationship|alcohol|drug|substance( misuse)?|self-esteem|parenting|underlying|past|health) issues?',
    why: 'does not say what it is and what will be done about it',
    instead: 'Say what happens today, and what will be done.',
    in: thread,
    unless: ['examples', 'figure'],
    milder: ['reason', 'means'],
    fine: ['health issues? (such|like)'],
  },
  {
    words: `manag(e|es|ed|ing) ${whose}(own )?(anger|emotions?|behaviou?rs?|feelings|stress|anxiety|mental health|difficult \\p{L}+|challenging \\p{L}+|big \\p{L}+|impulses?|temper|health|wellbeing|relationships?)( (better|more effectively|appropriately|effectively))?`,
    why: 'does not say what anyone would see',
    instead: 'Say what the person does, in which situation.',
    in: { action: 'warning', outcome: 'warning', need: 'information' },
    unless: ['means', 'figure', 'examples'],
  },
  {
    words: 'promot(e|es|ed|ing)(?! (to|him|her|them) )',
    why: 'does not say what will be done',
    instead: 'Say what will be done for the child, by whom, on which days.',
    in: thread,
    unless: ['means', 'figure'],
    fine: ['promoted to'],
  },
  {
    words:
      '(rais(e|es|ed|ing)|increas(e|es|ed|ing)) (\\p{L}+ )?awareness|awareness[- ]raising|empower(s|ed|ing|ment)?|upskill(s|ed|ing)?',
    why: 'does not say what will be done',
    instead: 'Say who will tell or show whom what, and when.',
    in: thread,
    unless: [],
    milder: ['examples', 'figure'],
  },
  {
    words: 'encourag(e|es|ed|ing|ement)',
    why: 'does not say what is done',
    instead: 'Say what the person will do or say, and when.',
    in: { action: 'warning', outcome: 'information' },
    unless: ['figure', 'frequency', 'examples', 'means'],
    milder: ['reason'],
  },
  {
    words:
      '(?<=^)opportunit(y|ies) (to|for)|(be |is |are )?(given|offered|provided with|have|has|having|provide|provides|offer|give|create) (\\p{L}+ ){0,3}opportunit(y|ies)( (to|for))?',
    why: 'does not say when and where',
    instead: 'Say what will be done, where, and how often.',
    in: acts,
    unless: ['figure', 'frequency', 'examples'],
    milder: ['means'],
  },
  {
    words:
      "explor(e|es|ed|ing) (\\p{L}+'?s? |\\p{L}+, ){0,4}(feelings|issues?|options?|wishes|views|support|relationships?|trauma|ways|possibilit(y|ies)|worries|emotions|identity|impact|history|concerns|triggers|strategies|needs|behaviours?|experiences?)",
    why: 'does not say what will be asked or done',
    instead: 'Say what they will talk about, using what, and when.',
    in: acts,
    unless: ['figure', 'frequency', 'examples', 'means'],
  },
  {
    words:
      'develop(s|ed|ing)? (\\p{L}+(-\\p{L}+)?,? ){0,4}(skills?|understanding|strategies|resilience|confidence|self-esteem|relationships?|friendships?|independence|identity|insight|awareness|attachments?|bond|behaviou?rs?|sense of \\p{L}+|abilit(y|ies)|interests?|techniques)|(build|builds|building|boost|boosts|raise|raises|strengthen|strengthens) (\\p{L}+(-\\p{L}+)? ){0,3}(confidence|self-esteem|self-belief|aspirations?|ambitions?|resilience|relationships?|trust|rapport|bond|attachments?|skills|self-worth|capacity)',
    why: 'does not say what anyone would see',
    instead: 'Say what the child or parent will be able to do, and how often.',
    in: acts,
    unless: ['figure', 'frequency', 'examples', 'means'],
  },
  {
    words:
      '(?<!help )(?<!helping )(?<!helps )maintain(s|ed|ing)? (\\p{L}+ ){0,5}(standards?|levels?|stability|attendance|relationships?|friendships?|behaviour|routines?|boundaries|sobriety|abstinence|conditions|cushion|health|hygiene|wellbeing|placement|safety|links|progress|engagement)',
    why: 'does not say what would be seen',
    instead: 'Say what is done, how often, and by whom.',
    in: { action: 'warning', outcome: 'warning', need: 'information' },
    unless: ['figure', 'frequency', 'examples'],
    milder: ['means'],
  },
  {
    words: `(meet|meets|meeting|met|prioriti[sz](e|es|ed|ing)|put|putting|identify|respond to) (all )?(of )?${whose}(\\p{L}+,? (and )?){0,3}needs( first)?|needs (to be |are |will be |being |be |is )?(\\p{L}+ly )?(being )?met|unmet needs`,
    why: 'does not say which needs',
    instead: 'Say what the child will have or do that is missing today.',
    in: { action: 'warning', outcome: 'warning', need: 'information' },
    unless: ['examples', 'figure'],
    milder: ['means'],
    fine: ['needs assessment\\p{L}*'],
  },
  {
    words:
      '(keep(s|ing)?|kept) ((her|him|them|me|us|herself|himself|themselves|(the|her|his) (child|children|kids|baby|boys|girls)|\\p{Lu}\\p{L}+) )?(and \\p{L}+ )?safe(?! (by|place|from the|at the|when|while|until|in the|space|code|word|work))|(stay|stays|remain|remains|be|is|are|feel|feels) (safe and (well|secure|protected|happy|healthy)|safe from harm|protected from harm)|safe from (further |significant )?(harm|abuse|risk)',
    why: 'does not say from what, or what anybody does about it',
    instead: 'Say who does what, in which situation.',
    in: { action: 'warning', outcome: 'warning' },
    unless: ['means', 'examples', 'figure'],
    milder: ['reason', 'report'],
    fine: ['keep (it|them) safe', 'keep[- ]?safe work', 'keeping safe (work|sessions?|group)'],
  },
  {
    words: `(ensur(e|es|ed|ing)|mak(e|es|ing) sure) (that )?${whose}(\\p{L}+ ){0,4}(safe|safety|supervision|supervised|needs|wellbeing|well-being|welfare|attendance|attends?|engagement|engages?|stability|hygiene|health|protected|supported|cared for|consistency|boundaries|routines?|met|environment|looked after|properly fed)`,
    why: 'does not say what is done',
    instead: 'Say what the person will do, on which days or in which situation.',
    in: acts,
    unless: ['figure', 'frequency', 'means', 'examples'],
    milder: ['reason'],
  },
  {
    words:
      '(better|greater|improved|increased|good|full|clear|an|more|some|deeper|gain|gains|gaining|have|has|show|shows|demonstrate|demonstrates) (an? )?(\\p{L}+ )?(understanding|insight|awareness) (of|into|about)|understands? (the |their |her |his )?(impact|importance|effects?|consequences|risks?|need|needs)( (of|for|to))?',
    why: 'cannot be seen or heard as it stands',
    instead: 'Say what the person will say or do that shows it.',
    in: { outcome: 'warning', action: 'information', need: 'information' },
    unless: ['report', 'figure', 'examples'],
    milder: ['means'],
  },
  {
    words:
      '(coping|calming|parenting|management|behaviour|safety) (strategies|mechanisms|techniques|skills)|cop(e|es|ing) (with|better)',
    why: 'does not say which',
    instead: 'Name what the person will do, and when.',
    in: { outcome: 'warning', action: 'warning', need: 'information' },
    unless: ['figure', 'examples', 'means', 'frequency'],
  },
  {
    words:
      '(tailored|bespoke|individuali[sz]ed|personali[sz]ed|targeted|holistic|robust|proactive(ly)?|meaningful(ly)?|quality time|effective(ly)?|in a timely (manner|way)|timely)',
    why: 'does not say what is done',
    instead: 'Say what will be done, by whom, on which days.',
    in: thread,
    unless: ['figure', 'frequency', 'examples'],
    milder: ['means', 'reason'],
    fine: ['cost[- ]effective'],
  },
  {
    words:
      '(any|further|other|new|ongoing|additional|increased|significant|escalating) (\\p{L}+ )?concerns?( (that )?(are |is )?(raised|arising|arise))?|(raise|raises|raising|raised) concerns|concerns? (escalates?|increases?|persists?|remains?|arises?|continues?|are raised|reduce|grow|worsen|emerge)|(safeguarding|welfare|emerging) concerns?|no concerns',
    why: 'does not say what would be a worry',
    instead: 'Say what would have to be seen or heard.',
    in: { need: 'warning', outcome: 'warning', action: 'warning', contingency: 'warning' },
    unless: ['examples', 'figure'],
  },
  {
    words:
      "(\\p{L}+'s|her|his|their|changes? in|physical|emotional|unkempt|overall|any) (\\p{L}+ )?presentation(?! (on|about|to|of|in class))",
    why: 'does not say what is looked at',
    instead: 'Say what: clothes, mood, tiredness, bruises.',
    in: thread,
    unless: ['examples'],
  },
  {
    words: 'ensur(e|es|ed|ing)|enabl(e|es|ed|ing)',
    why: 'may not say what is done',
    instead: 'Say what the person will do.',
    in: { action: 'information', outcome: 'information' },
    unless: ['figure', 'frequency', 'means'],
  },
  {
    words: '(the |an? )?opportunit(y|ies)|wishes and feelings',
    why: 'does not say what is done',
    instead: 'Say what, where and when.',
    in: hint,
    unless: ['figure', 'frequency', 'examples'],
  },
];
