/** Words for helping and for being helped that leave open what is done, and how often. */
import type { PhraseEntry } from './phraseList.ts';

const acts = { action: 'warning', outcome: 'warning', contingency: 'warning' } as const;
const thread = { ...acts, need: 'warning' } as const;
const people =
  '(the )?(whole |wider )?(family|families|parents|mum|dad|mother|father|carers?|child|children|young person|mum and dad|both parents|siblings?|couple)';
const helpWords =
  '(emotional|practical|parenting|ongoing|on-going|continued|continuing|additional|extra|further|general|more|wider|therapeutic|relevant|necessary|pastoral|financial|mental health|targeted|wraparound|early|specialist|intensive)';
const notSupport =
  '(?! ?(worker|workers|group|groups|plan|plans|officer|assistant|assistants|staff|service|services|team|network|line|programme|session|sessions|hub|centre|dog|teacher))';

export const vagueHelp: readonly PhraseEntry[] = [
  // Support, offered and taken. How often says nothing of what is done.
  {
    words: `(offer|provide|give|receive|access|get|obtain|seek|arrange|accept|continue with|put in|have|has)(s|d|ed|ing)? (${people} |him |her |them )?(with )?(\\p{L}+(?<!to) ){0,3}support${notSupport}`,
    why: 'does not say what is done',
    instead: 'Say what will be done, by whom, on which days.',
    in: acts,
    unless: ['figure', 'examples'],
    milder: ['means', 'purpose'],
    fine: ['(child|income|life|financial) support'],
  },
  {
    words: `(?<!\\p{L} a )${helpWords} (and \\p{L}+ )?support${notSupport}`,
    why: 'does not say what is done',
    instead: 'Say what will be done, by whom, on which days.',
    in: acts,
    unless: ['figure', 'examples'],
    milder: ['means', 'purpose'],
  },
  {
    words: `(?<=(will|to|and|should|must|can|continue to) (also |always |continue to )?)support (${people}|him|her|them|\\p{L}+)(?= *([.;,]|$)| as | where | when | with (the |her |his |their |any |all )?(\\p{L}+ )?(issues?|needs|difficulties|concerns?|parenting|behaviour|wellbeing|emotions|mental health))`,
    why: 'does not say what is done',
    instead: 'Say what will be done, on which days.',
    in: acts,
    unless: ['figure', 'examples', 'means'],
  },
  {
    words:
      '(be|are|is|being|feel|feels|felt|remain|remains) (fully |well |more |better |emotionally |appropriately )*supported(?! (to|in|living|internships?|accommodation|housing|lodgings))',
    why: 'does not say what is done',
    instead: 'Say what will be done, by whom, on which days.',
    in: acts,
    unless: ['figure', 'examples', 'means'],
    milder: ['report', 'purpose'],
  },
  {
    words: `need(s|ed|ing)? (\\p{L}+ ){0,2}support${notSupport}`,
    why: 'does not say with what',
    instead: 'Say what the child cannot do or does not have today, and when it matters.',
    in: { need: 'warning' },
    unless: ['figure', 'examples'],
    milder: ['reason', 'purpose', 'means'],
    fine: ['support (to|with|in|around) \\p{L}+'],
  },
  {
    words:
      '(advice|guidance|help|assistance|information|support)(,| and| or| &|/) ?(\\p{L}+ )?(support|advice|guidance|assistance|help)',
    why: 'does not say what is done',
    instead: 'Say what will be explained or done, and when.',
    in: acts,
    unless: ['figure', 'examples'],
    milder: ['means', 'purpose'],
    fine: ["(citizens'?|welfare|money|debt|housing|legal|information,) advice( \\p{L}+)*"],
  },
  {
    words:
      'access(es|ing)? (to )?(the |any |relevant |local |appropriate |specialist |available |other |community |universal )*(services?|support|provision|resources|activities|opportunities|help)',
    why: 'does not say which, and what for',
    instead: 'Name it, and say what the child will do there.',
    in: acts,
    unless: ['figure', 'examples'],
  },

  {
    words:
      '(provide|provides|offer|offers|give|gives|get|gets|receive|receives|obtain) (\\p{L}+ ){0,2}(help|assistance|advice|guidance|input)( (around|with|regarding|on|in relation to))?|with (\\p{L}+ )?support(?= *([.;,]|$))|spend(s|ing)? (more |some |quality )?time (together|with)',
    why: 'does not say what is done',
    instead: 'Say what will be done together, on which days.',
    in: acts,
    unless: ['figure', 'frequency', 'examples', 'means'],
    milder: ['purpose'],
  },

  {
    words: `support(s|ed|ing)? (${people}|\\p{L}+) (emotionally|practically|financially|pastorally)`,
    why: 'does not say what is done',
    instead: 'Say what will be done, by whom, on which days.',
    in: acts,
    unless: ['figure', 'examples', 'means'],
  },

  // Engaging, working with, keeping in touch.
  {
    words: '(continue to )?engag(e|es|ed|ing|ement) (\\p{L}+ly )?(and \\p{L}+ )?with',
    why: 'does not say what the person will do',
    instead: 'Say what they will do, where, and how often.',
    in: thread,
    unless: ['figure', 'frequency'],
    milder: ['means'],
    fine: [
      'engagement (officer|worker|mentor|lead|team|party|ring)',
      'engaged with (a|another|her|his|the) (toy|book|puzzle|game)',
    ],
  },
  {
    words:
      '(?<=(will|to|must|should|can|and) (\\p{L}+ly )?)engage( (fully|well|positively|meaningfully|more|consistently|in (the |this |all |any )?(\\p{L}+ )?(plan|process|work|support|services?|sessions?|intervention)s?))?(?= *([.;,]|$)| and )|engag(e|es|ed|ing) (more )?(in|positively|meaningfully)',
    why: 'does not say what the person will do',
    instead: 'Say what they will do, where, and how often.',
    in: acts,
    unless: ['figure', 'frequency', 'means'],
    fine: ['engag(e|es|ed|ing) in (conversation|play|games?)( \\p{L}+)* with', 'get(s)? engaged'],
  },
  {
    words:
      'engag(e|es|ing) (\\p{L}+|the \\p{L}+) in (\\p{L}+ )?(activities|work|education|services|sessions|programmes?)|positive activities',
    why: 'does not say what they will do',
    instead: 'Say what they will do, where, and on which days.',
    in: acts,
    unless: ['figure', 'frequency', 'examples'],
    milder: ['means'],
  },
  {
    words: `work(s|ing)? ((closely|together|jointly|alongside|in partnership|collaboratively|openly|honestly|constructively|positively|and) )*with (${people}|(the |all |other )?(professionals|agencies|services|school|partners|network|core group|social worker|social care|children's services|social services|them))(?= *([.;,]|$)| and | to (address|support|promote|improve|ensure|reduce|help|develop|build|manage))`,
    why: 'does not say what will be done',
    instead: 'Say what they will do together, and on which days.',
    in: acts,
    unless: ['figure', 'frequency', 'examples', 'means'],
  },
  {
    words:
      '(complete|completes|undertake|undertakes|do|carry out|deliver|receive|have|continue|to be completed|offer|provide)( \\p{L}+){0,3} (direct|therapeutic|individual|focused|preventative|relationship|keep[- ]?safe|one[- ]to[- ]one|emotional|life[- ]story|safety|some|parenting) work(?! (sheet|book|experience))|(direct|therapeutic|individual|preventative|keep[- ]?safe|some|life[- ]story) work (to be|will be|is to be) (completed|undertaken|done|carried out|offered|delivered)(?! (by|with) \\p{L}+ \\p{L}+)|work around',
    why: 'does not say what will be done and about what',
    instead: 'Say what they will talk about or do, and on which days.',
    in: acts,
    unless: ['figure', 'frequency', 'examples'],
    milder: ['purpose', 'means'],
  },
  {
    words:
      '(keep(s|ing)?|stay(s|ing)?|remain(s)?|be) in (regular |close |frequent )?(touch|contact)|touch base|link(s|ing)? in( with)?|check(s|ing)? in (on|with)|maintain(s|ing)? (regular |close |an? |appropriate |level |of )*contact',
    why: 'does not say how often, or about what',
    instead: 'Say who rings or visits whom, on which days.',
    in: acts,
    unless: ['figure', 'frequency'],
    milder: ['reason'],
    fine: ['(not|never) (be|remain|stay) in (touch|contact)'],
  },
  {
    words: 'liais(e|es|ed|ing|on)( with)?',
    why: 'does not say what will be asked or told',
    instead: 'Say who asks or tells whom what, and by when.',
    in: acts,
    unless: ['figure', 'frequency'],
    milder: ['purpose', 'examples'],
    fine: ['liaison (officer|worker|nurse|and diversion|team|teacher|service)'],
  },
  {
    words:
      '(share(s|d)?|sharing|exchange|exchanging) (all |any |relevant |the |appropriate )*information|feed ?back( any)?|information sharing',
    why: 'does not say what is told to whom',
    instead: 'Say who tells whom what, and by when.',
    in: { action: 'information', outcome: 'information', contingency: 'information' },
    unless: ['figure', 'examples'],
  },

  {
    words:
      "follow(s|ed|ing)? (all |any |the |professional |medical )*(\\p{L}+'s? )?(advice|guidance|recommendations)( given)?|(in |act(s|ing)? in )(the |\\p{L}+'s |her |his |their )(children's |child's )?best interests?",
    why: 'does not say what is done',
    instead: 'Say what exactly, and when.',
    in: acts,
    unless: ['figure', 'frequency', 'examples', 'means'],
    milder: ['purpose'],
  },

  {
    words:
      '(a )?listening ear|be (there|available) (for|to)|take(s|n|ing)? (more |full |greater |some |on )*(responsibility|ownership|accountability)(?! for \\p{L}+ing)|(be|is|are) (more )?(mindful|aware|conscious|respectful|honest|open|committed|cooperative|proactive|supportive|sensitive)( (of|about|with|to))?|(play|plays|take|takes|have|has) an? (more )?(active|positive|full|bigger|greater) (part|role|interest)( in)?|(show|shows|demonstrate|demonstrates) (\\p{L}+ )?(commitment|motivation|willingness)( to)?|commit(s|ted)? to',
    why: 'does not say what the person will do',
    instead: 'Say what they will do, on which days or in which situation.',
    in: { action: 'warning', outcome: 'warning' },
    unless: ['figure', 'frequency', 'examples', 'means'],
    milder: ['reason', 'purpose'],
    fine: ["open to (the )?(\\p{L}+ ){0,3}(service|services|team|camhs|early help|children's services|social care)"],
  },
  {
    words:
      '(endeavour|endeavours|strive|strives) to|work(s|ing)? towards?|look(s|ing)? into|follow(s|ing)? up|give(s)? consideration to|reflect(s)? on|think(s)? about|advocat(e|es|ing) for|oversee(s)?|signpost(s|ed|ing)?|coordinate(s)?|co-ordinate(s)?|facilitat(e|es|ed|ing)|safeguard(s)?',
    why: 'does not say what will be done, and when it is done',
    instead: 'Say what will be done, by when.',
    in: { action: 'warning', outcome: 'information' },
    unless: ['figure', 'frequency', 'examples', 'means'],
    milder: ['reason', 'purpose'],
    fine: ['safeguard(s)? (lead|officer)', 'follow up (appointment|visit|call)'],
  },
  {
    words:
      '(try|tries|attempt|attempts|aim|aims|seek|seeks) to|consider(s)?(?! (which|what|whether|how|where|who|if))|assist(s)?',
    why: 'does not say what will be done, and when it is done',
    instead: 'Say what will be done, by when.',
    in: { action: 'information', outcome: 'information' },
    unless: ['figure', 'frequency', 'examples', 'means'],
  },
  {
    words:
      'work(s|ing)? on (her|his|their|the) (\\p{L}+ ){0,2}(anger|temper|behaviou?r|relationship|communication|parenting|confidence|self-esteem|issues|attendance|skills|drinking|mental health|emotions|feelings|boundaries|routines?)',
    why: 'does not say what is done',
    instead: 'Say what the person will do, with whom, and on which days.',
    in: acts,
    unless: ['figure', 'frequency', 'examples', 'means'],
    milder: ['purpose'],
  },
];
