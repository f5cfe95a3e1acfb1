/**
 * Words that leave open how much, how often or in whose view. Each has its harmless uses beside it.
 * What everybody hopes for stands in `vagueHopes.ts`, what people do in `vagueActs.ts` and `vagueHelp.ts`, the professions' own
 * words in `jargon.ts`.
 */
import type { PhraseEntry } from './phraseList.ts';

const thread = { need: 'warning', outcome: 'warning', action: 'warning', contingency: 'warning' } as const;
const hint = {
  need: 'information',
  outcome: 'information',
  action: 'information',
  contingency: 'information',
} as const;
const everywhere = { ...thread, other: 'warning' } as const;
const inWhoseView = 'depends on who is looking';
const howMuch = 'does not say how much, or from what to what';

export const vagueWords: readonly PhraseEntry[] = [
  // In whose view?
  {
    words:
      '(?<!(long|much|often|far|soon) )(as|where|wherever|when|as and when) (it is |they are )?(appropriate|necessary|needed|required|possible|practicable|feasible)|as and when(?= *([.,;]|$))',
    why: 'lets everyone decide for themselves whether it happens',
    instead: 'Say in which situation, or on which days.',
    in: thread,
    fine: [
      '(inhaler|insulin|pen|cream|paracetamol|dose|tablets?|medicine|medication|oxygen|feeds?|painkillers?|patch|puffs?)( \\p{L}+){0,6} (as|when|where) (needed|required|necessary)',
      '(as|where) (required|needed|necessary) (by|under|for) (the )?(court|law|order|licence|act|regulations?|section)',
      '(as|when) needed by',
    ],
  },
  {
    words: 'if (appropriate|necessary|required|deemed necessary|considered necessary)',
    why: 'lets everyone decide for themselves whether it happens',
    instead: 'Say in which situation.',
    in: hint,
  },
  {
    words: '(age|stage|developmentally|age and stage)[- ]appropriate(ly)?',
    why: 'means something else to each reader',
    instead: 'Say what that is at this age.',
    in: hint,
    unless: ['examples'],
  },
  {
    words: '(in)?appropriate(ly|ness)?',
    why: inWhoseView,
    instead: 'Say what would be seen or done.',
    in: thread,
    unless: ['examples'],
    fine: [
      'appropriate adults?',
      '(sexually|touch(ed|ing)?( \\p{L}+){0,2}) inappropriate(ly)?',
      'inappropriate(ly)? touch(ed|ing)?',
      'appropriate (body|authority) ',
    ],
  },
  {
    words:
      'suitable (accommodation|housing|clothing|clothes|arrangements?|adults?|childcare|placements?|activities|toys|home)',
    why: inWhoseView,
    instead: 'Say what makes it right for this child.',
    in: thread,
    unless: ['examples', 'reason', 'figure'],
  },
  {
    words: '(un)?suitabl[ey]',
    why: inWhoseView,
    instead: 'Say what makes it right for this child.',
    in: hint,
    unless: ['examples', 'reason'],
  },
  {
    words: '(in)?adequate(ly)?',
    why: inWhoseView,
    instead: 'Say how much, or what would be seen.',
    in: thread,
    unless: ['examples'],
  },
  {
    words: '(in)?sufficient(ly)?',
    why: inWhoseView,
    instead: 'Say how much.',
    in: hint,
    unless: ['examples', 'figure'],
  },
  {
    words: '(un)?acceptable|satisfactory|(of )?a (good|decent|high|reasonable|better) (standard|level)',
    why: inWhoseView,
    instead: 'Say what would be seen.',
    in: thread,
    unless: ['examples', 'figure'],
    fine: ['unacceptable to (him|her|them|mum|dad)'],
  },
  {
    words:
      'good[- ]enough (parenting|parent|care|standards?|level|home conditions?|mother|father|mothering|fathering|carers?)|(parenting|care) (is|was|remains|are) (not )?good enough',
    why: inWhoseView,
    instead: 'Say what is done for the child, and how often.',
    in: everywhere,
    unless: ['examples'],
  },
  {
    words: 'clean and tidy|tidy and clean|clean,? (and )?(hygienic|presentable|safe)|clean and (hygienic|presentable)',
    why: 'looks different to everyone',
    instead: 'Name the rooms or things, and what would be seen there.',
    in: everywhere,
    unless: ['examples'],
  },
  {
    words:
      '(kept|keeps?|keeping) (it |them |(the|her|his|their) (house|home|flat|bedrooms?|kitchen|bathroom|property) |house )?(clean|tidy|presentable|in order)',
    why: 'looks different to everyone',
    instead: 'Name the rooms or things, and what would be seen there.',
    in: thread,
    unless: ['examples', 'frequency'],
  },
  {
    words: '(grubby|unkempt|scruffy|squalid|filthy|slovenly|unhygienic)',
    why: 'is a judgement that the family hears',
    instead: 'Say what was seen, where and when.',
    in: { ...everywhere, outcome: 'information' },
    unless: ['examples'],
  },
  {
    words:
      "(the |her |his |their |mum's |dad's |this )?(home|house|flat|property|home conditions|home environment|home life|conditions|family|family home|household|parenting|supervision|care|hygiene|relationship|placement|attachment|behaviour|presentation|situation|bond) (is|are|was|were|has been|remains?|appears?|seems?|looks?|continues to be|were found to be) (to be )?(still |currently |very |quite |rather |extremely |generally |fairly |more |now )?(un)?(safe|stable|settled|suitable|chaotic|poor|dirty|neglectful|dysfunctional|inappropriate|appropriate|inadequate|adequate|concerning|worrying|acceptable|satisfactory|positive|fine|ok|messy)(?= *([.;!]|$))",
    why: 'is a judgement with nothing behind it that anyone could see',
    instead: 'Say what was seen or heard, when, and by whom.',
    in: everywhere,
    unless: ['examples', 'figure', 'frequency'],
  },
  {
    words: '(reasonabl[ey]|sensibl[ey]|proper(ly)?|healthily)',
    why: inWhoseView,
    instead: 'Say what would be seen.',
    in: { outcome: 'information', action: 'information' },
    unless: ['examples'],
    fine: ['reasonable (adjustments?|force|excuse|grounds)', 'properly (fitted|cooked|shut|closed)'],
  },

  // How often? How much?
  {
    words: '(more |on a (more )?)?regular(ly| basis|ity)?|on a (frequent|consistent) basis|(more |very )?frequently',
    why: 'does not say how often',
    instead: 'Write the days, or the number of times.',
    in: { ...thread, need: 'information' },
    unless: ['frequency', 'figure'],
    fine: ['regular (forces|army|soldiers?|customer|menu|verbs?|heartbeat|heart|contract|driver|size)'],
  },
  {
    words: '(in)?frequent|infrequently|often|more time',
    why: 'does not say how often',
    instead: 'Write the number of times.',
    in: { outcome: 'information', action: 'information' },
    unless: ['frequency', 'figure'],
  },
  {
    words:
      '(improve(s|d|ment|ments)?|improving|enhance(s|d|ment)?|enhancing|increase(s|d)?|increasing|strengthen(s|ed|ing)?|maximi[sz](e|es|ed|ing))',
    why: howMuch,
    instead: 'Say what will be seen, heard or counted, from where it is today to where it will be.',
    in: { outcome: 'warning', need: 'information', contingency: 'information' },
    unless: ['figure'],
    milder: ['report'],
    fine: ['home improvement\\p{L}*', 'increase (the |her |his )?(dose|rent|hours)'],
  },
  {
    words:
      '(reduce(s|d)?|reducing|reduction|decrease(s|d)?|decreasing|minimi[sz](e|es|ed|ing)|lessen(s|ed)?|fewer|greater)',
    why: howMuch,
    instead: 'Say from what number to what number, or what will be there instead.',
    in: { outcome: 'warning', need: 'information', contingency: 'information' },
    unless: ['figure'],
    milder: ['report'],
    fine: [
      'reduced (price|timetable|rent|rate)',
      'greater (manchester|london|depth)',
      'minimi[sz]ing (the )?(abuse|violence)',
    ],
  },
  {
    words:
      '(?<=^|[.;:] ?|(to|will|and|should|must|can) )(improve|enhance|increase|reduce|decrease|strengthen|maximi[sz]e|minimi[sz]e)',
    why: howMuch,
    instead: 'Say what will be done, from what number to what number.',
    in: { action: 'warning' },
    unless: ['figure', 'frequency'],
    milder: ['means', 'purpose'],
    fine: ['(increase|reduce) (the |her |his )?(dose|rent|payments?|debts?|hours|tablets?|medication|heating)'],
  },
  {
    words:
      '(better|best) (understanding|communication|relationships?|behaviour|attendance|outcomes?|self-esteem|choices|routines?|boundaries|mental health|health|care|parenting|life|lives|sleep|able|equipped|supported|prepared|placed|engagement|start|quality)|(get|gets|getting|feel|feels|do|does|doing|behave|behaves|cope|copes|manage|sleep|sleeps|eat|eats|be|is|become|becomes|achieve) better(?! \\p{L}+(ed|en|off)(?!\\p{L}))|better at|better (in|with) (school|class|lessons|maths|english)',
    why: 'does not say better than what',
    instead: 'Say what it is like today and what it will be like then.',
    in: { outcome: 'warning', need: 'information', action: 'information' },
    unless: ['figure'],
    milder: ['report'],
  },
  {
    words:
      '(happy|happier|calmer|safer|more (confident|confidence|settled|secure|stable|resilient|resilience|independent|independence|positive|relaxed|aware|able|involved|engaged|consistent|active|responsible|sociable|effective|organised|mature|respectful|understanding|self-esteem|motivated|included|emotionally \\p{L}+)|less (anxious|worried|isolated|stressed|angry|aggressive|withdrawn|frightened|dependent|conflict))',
    why: 'cannot be seen or counted as it stands',
    instead: 'Say what the child will be doing or saying then.',
    in: { outcome: 'warning', need: 'information' },
    unless: ['figure'],
    milder: ['report', 'means'],
    fine: [
      'happy (birthday|meal|hour|tears)',
      '(is|are|be) happy (to|with|for|that)',
      'safer (sleep(ing)?|recruitment|internet|neighbourhoods?)',
    ],
  },
  {
    words:
      'more (often|frequently|regularly|effectively|positively|appropriately|independently|consistently|quickly|easily|openly|time)|less (often|frequently|time)',
    why: howMuch,
    instead: 'Write the number of times, today and then.',
    in: { outcome: 'warning', action: 'warning', need: 'information' },
    unless: ['figure', 'frequency'],
  },
  {
    words: '(earlier|later|longer|quicker|gradually|over time)',
    why: howMuch,
    instead: 'Write the time or the number.',
    in: { outcome: 'information', action: 'information' },
    unless: ['figure', 'frequency'],
    fine: ['(no|any|not any|as) (longer|later|earlier)', '(sooner|earlier) or later', 'later (on|that|the)'],
  },
  {
    words: '(good|some|expected|steady|satisfactory|further|sufficient) progress|make progress|progress well',
    why: 'does not say what anyone would see',
    instead: 'Say what the child will be able to do then.',
    in: { outcome: 'warning', need: 'information', action: 'information' },
    unless: ['figure', 'examples'],
  },
  {
    words: 'on-?going',
    why: 'never comes to an end that anyone could check',
    instead: 'Write how often, and until when.',
    in: { outcome: 'warning' },
    unless: ['figure'],
  },
  {
    words: 'an? (\\p{L}+ )?(range|variety|number) of|various|lots of|several|a lot (of|more)',
    why: 'does not say which and how many',
    instead: 'Name them.',
    in: { outcome: 'information', action: 'information' },
    unless: ['examples', 'figure'],
  },
];
