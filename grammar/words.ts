/**
 * The words of the plan language: headings, labels and table headers as authors write them, in English and Welsh.
 * Data only. How a phrase is written stands in `phrases.ts`; how it is used, in `server/src/syntax/`.
 */
import type { Phrase } from './phrases.ts';

/** What a section of a plan is about. */
export type SectionName =
  | 'details'
  | 'purpose'
  | 'worries'
  | 'strengths'
  | 'child-voice'
  | 'family-views'
  | 'needs'
  | 'outcomes'
  | 'actions'
  | 'thread'
  | 'contingency'
  | 'review'
  | 'people'
  | 'risks'
  | 'history'
  | 'identity'
  | 'family-time'
  | 'permanence'
  | 'assessment'
  | 'progress'
  | 'achieved'
  | 'measures'
  | 'sign-off'
  | 'legal'
  | 'minutes'
  | 'attendance'
  | 'explanation';

/** What a column, or a label in front of a text, holds. */
export type FieldName =
  | 'need'
  | 'worry'
  | 'outcome'
  | 'action'
  | 'who'
  | 'when'
  | 'who-and-when'
  | 'state'
  | 'reason'
  | 'measure'
  | 'strength'
  | 'frequency'
  | 'help'
  | 'number';

/** A fact about the plan as a whole: a key of the frontmatter, or a label at the top of the page. */
export type DetailName =
  | 'child'
  | 'family'
  | 'born'
  | 'kind'
  | 'written'
  | 'review'
  | 'lead'
  | 'people'
  | 'siblings'
  | 'title'
  | 'legal'
  | 'template';

/** Sections by their headings. The first name whose phrases fit is taken, so narrower ones stand first. */
export const sectionWords: Readonly<Record<SectionName, readonly Phrase[]>> = {
  'child-voice': [
    '{who} (says|said|thinks|wants|feels|tells us|told us|would like)( …)?',
    'what (does )?{who} (say|says|said|think|thinks|want|wants|feel|feels|tells us|told us|shows us|shows|would like|like|likes)( …)?',
    "((in )?({who}'s?|her|his|their|my|the) )?(own )?(words|voice|wishes and feelings|wishes, views and feelings|wishes|views, wishes and feelings)( …)?",
    "(the )?(child|young person|children)'?s?'? (own )?(words|voice|views?|wishes|wishes and feelings|views, wishes and feelings|perspective|opinion|lived experience)( …)?",
    '(the )?(voice|views?|wishes|wishes and feelings|views, wishes and feelings|lived experience) of (the|each) (child|young person|children)( …)?',
    "{who}'s? (views?|wishes|wishes and feelings|views, wishes and feelings|voice|story|day|lived experience|daily life)( …)?",
    "(a day in {who}'s? life|what life is like for {who}|in {who}'s? (own )?words)( …)?",
    'what i (think|want|say|feel|would like|like|wish)( …)?',
    "((the |my |{who}'s )?(three|3) houses|words and pictures|(the )?(wizards?|fair(y|ies))( and (wizards?|fair(y|ies)))?|house of (worries|dreams|good things))( …)?",
    '(how i feel|my views|my voice|my words|my wishes( and feelings)?|my wishes and feelings|about me|all about me|in my own words)( …)?',
    '(llais (y |yr )?(plentyn|person ifanc)|barn (y |yr )?(plentyn|person ifanc)|dymuniadau a theimladau|fy marn i|fy llais i)( …)?',
  ],
  'family-views': [
    "(parents?'?s?'?|family'?s?|families'?|carers?'?s?|mother'?s?|father'?s?|mum'?s?|dad'?s?|parents'? and carers'?|parent ?/ ?carer'?s?)( and {who})? (views?|wishes|words|comments?|voice|perspective|views and wishes|wishes and feelings)( …)?",
    '(the )?views of (the )?(parents?|family|carers?|mother|father|mum|dad|parents and carers|parents ?/ ?carers)( …)?',
    'what (does |do )?(the )?(parents?|family|carers?|mum|dad|mam|mother|father|mum and dad|mother and father|my family|my parents|my mum|my dad|nan|gran)( and {who})? (say|says|said|think|thinks|want|wants|feel|feels)( …)?',
    '(barn|safbwyntiau) (y |yr )?(rhieni|teulu|gofalwyr)( …)?',
  ],
  strengths: [
    "(what('?s| is| are we| do we know is)? )?(going|working|works) well( …)?",
    "(what|what's|what is) (good|positive|strong)( …)?",
    '(family )?strengths?( and …)?',
    '(strengths|protective factors|existing strengths|safety factors|resources|positives|existing safety)( …)?',
    '({who} )?(strengths|good points|protective factors)',
    'what {who} (does|do|is|are) (well|good at|proud of)( …)?',
    "what (i am|i'm) (good at|proud of)( …)?",
    '(things|what) (that )?(help|helps|we can build on)( …)?',
    "(cryfderau|beth sy[’']?n (mynd|gweithio)[’']?n dda|ffactorau amddiffynnol)( …)?",
  ],
  contingency: [
    '(the )?(family.s )?(contingency|contingencies)( …)?',
    "((our|my|the|family|{who}'s) )?(back-?up|fall-?back|emergency|crisis|safety|plan b|alternative|parallel|twin.track|triple.track) (plan|plans|planning|arrangements?)( …)?",
    '(back-?up|fall-?back|in a crisis|emergenc(y|ies)|crisis|twin.track|triple.track)( (contacts?|steps))?',
    'plan b( …)?',
    'if …',
    'what (if|happens if|will happen if|we will do if|to do if|i will do if|if things|do we do if)( …)?',
    'when (things|it) (go|goes|get|gets) (wrong|hard|worse|difficult)( …)?',
    'in (an emergency|a crisis|case …)( …)?',
    '(bottom lines?|consequences|escalation|what if)( …)?',
    '((y |ein )?cynllun(iau)? wrth gefn|os (bydd|aiff|nad|na|yw) …|beth os …)( …)?',
  ],
  review: [
    '(the )?(next )?(plan )?reviews?( (date|dates|arrangements?|of (the |this )?plan|meetings?|and …))?',
    '(next|future|subsequent) (review|meeting|core group|taf|tac|team around the (family|child)|conference|visit|steps for review)s?( …)?',
    '(date|dates|day|time) (of|for) (the )?(next|subsequent|review|reviews) …',
    'date (of|for) (the )?(next|subsequent) (review|meeting|core group)( …)?',
    "(when|how) (we|will we|do we|are we|we're|i) ( ?will| are| is| going to)* ?(look|looking|meet|meeting|review|reviewing|check|checking|talk|come back|get together)( …)?",
    'when (this|the|my) plan (will be|is|gets) (reviewed|looked at)( …)?',
    'reviewing (the|this|my|our) plan( …)?',
    '((dyddiad )?adolyg(u|iad)|cyfarfod nesaf|(dyddiad y )?cyfarfod adolygu|dyddiad adolygu)( …)?',
  ],
  achieved: [
    '(achieved|completed|closed|met|finished|done)( (outcomes?|actions?|goals?|so far|since …))?',
    '(outcomes?|actions?|goals?) (achieved|completed|closed|met)( …)?',
    "what (we have|we've|has been) (achieved|done|finished)( …)?",
    'cyflawnwyd( …)?',
  ],
  'sign-off': [
    "(sign.?off|signatures?|signed( by)?|management oversight|manager'?s? (oversight|comments?|sign.?off|decision|approval|rationale)|authori[sz](ation|ed by)|agreement and signatures?|agreed by|who agreed …|approval|team manager …)( …)?",
    '(llofnod(ion|au)?|goruchwyliaeth rheolwr)( …)?',
  ],
  'family-time': [
    '(family time|contact|contact arrangements?|seeing (my )?family|time with (my )?(family|mum|dad|{who})|keeping in touch …|family time and …)( …)?',
    "amser (i[’']r )?teulu( …)?",
  ],
  identity: [
    "((my |{who}'?s? )?identity|identity( and …)|diversity|culture|religion|faith|language|heritage|ethnicity|culture,? …|language and communication)( …)?",
    '(hunaniaeth|diwylliant|iaith)( …)?',
  ],
  permanence: [
    '(permanence|permanency|long.term plan|plan for permanence|where i will live|where {who} will live|home for good)( …)?',
    'sefydlogrwydd( …)?',
  ],
  assessment: [
    '((the )?(assessment|analysis|assessment summary|summary of (the )?assessment|what the assessment (says|found)|(social worker.s )?analysis))( …)?',
    'asesiad( …)?',
  ],
  measures: [
    "(how|what) (will|would|do|can|we|i) (we|you|anyone|i|they|will|'ll) (know|see|tell|measure|notice)( …)?",
    '(how (progress|change|success|this|it) (is|will be) (measured|checked|seen))( …)?',
    '(success|outcome|progress) (measures?|criteria|indicators?)( …)?',
    '(measures?( of (success|progress|change))?|measuring (progress|change)|evidence of (change|progress)|final outcome measures?)',
    'what (life|a normal day|home) (will|would) (be|look) like( …)?',
  ],
  progress: [
    '(progress( …)?|update( …)?|updates( …)?|what has changed( …)?|what difference …|since the last …|review of progress( …)?)',
    'cynnydd( …)?',
  ],
  attendance: [
    '((meeting )?attend(ees|ance|ing)|apologies|present|in attendance|those present|who was there|who came|invited|absent)( …)?',
    '(yn bresennol|ymddiheuriadau)( …)?',
  ],
  minutes: [
    '((meeting )?notes|minutes|(meeting )?notes? ?[-–—/]? ?minutes|discussion|matters arising|agenda)( …)?',
    'cofnodion( …)?',
  ],
  explanation: [
    '(explaining|sharing) (the|this) plan( …)?',
    'how (the|this) plan (was|has been|will be) (explained|shared|made)( …)?',
    'who (made|wrote|has seen|has) this plan( …)?',
  ],
  people: [
    "(people|who'?s? (who|is who|involved)|who is (in|part of|involved)|my (people|team|network)|(the )?(family|safety|support|professional|family and friends) network|network|core group( members(hip)?)?|members( of …)?|(core group|plan) membership|professionals( involved)?|family(?! (and|&) social)( and network)?|family members|household|family details|family composition|who helps|who can help|the team|team around …|important people|people (in|involved|who|important) …)( …)?",
    'who (is|are) (in|part|involved|helping|important) …',
    '(pobl|rhwydwaith|grŵp craidd|aelodau|teulu)( …)?',
  ],
  legal: [
    '((the )?legal (status|basis|framework|order|position)|statutory basis|legal)( …)?',
    'statws cyfreithiol( …)?',
  ],
  history: [
    '((family )?(history|background)|chronology|what has happened( before)?|past (help|services|involvement)( …)?|what (has been|we have) tried( …)?|previous (plans?|involvement|services)( …)?|what (worked|has worked|helped|has helped)( …)? before( …)?)( …)?',
    'cefndir( …)?',
    'hanes( …)?',
  ],
  purpose: [
    "(purpose|aims?|overall aims?|reasons?|rationale)( ((of|for) (this|the|my|our|{who}'?s?) ((child|care|safety|protection|in need|support|and|early help|pathway|interim|family) ?)*(plan|plans)?( …)?))?",
    '(reason|reasons|purpose|rationale|background|background to|basis) (for|of|to) …',
    '(reason|purpose|aim) and …',
    "why (there is|there's|we have|we're|we are|{who} (has|have|is on|are on|needs?)|is there|do we have|are we|this|the|i have|i am|have) ?( …)?(plan|here|worried|meeting|doing this)( …)?",
    'why .*plan',
    '(why|pam)',
    'what (this|the|my) plan is (for|about)( …)?',
    '(introduction|summary|overview|background)( …)?',
    '(pwrpas|diben|rheswm|rhesymau|nod) (y |yr |dros |am )?( …)?',
    'pam …',
  ],
  worries: [
    "(what( are|'re| is)? (we|you|i|people|professionals|everyone|the family|{who}) ?(are|is|am|'re|'m)? ?(worried|concerned) (about|for)?|what (worries|are the worries|concerns) ?(us|me|people|we have)?|(our |the |main |key |my )?(worries|concerns)|areas? of (worry|concern)|(worry|danger|harm) statements?|worries and …)( …)?",
    "(pryderon|beth sy[’']?n (ein |eich )?poeni( ni)?|am beth rydym ni.?n poeni)( …)?",
  ],
  risks: [
    '((identified |the |current |key )?risks?|dangers?|harm( and …)?|risk of (significant )?harm|significant harm|past harm|future danger|complicating factors|risk (factors|assessment|analysis))( …)?',
    '(risgiau|niwed|perygl)( …)?',
  ],
  outcomes: [
    '((desired|planned|intended|agreed|overall|expected|our|the|key|main|priority|long.term|short.term|medium.term|immediate|smart) )*(outcomes?|goals?|objectives?|targets?|aims)( (we want|for {who}|to achieve|and …|sought|wanted|agreed|required|\\(.*\\)))?',
    'what (do |did )?(we|i|you|they|{who}) (all )?(want|wants|would like|hope|hopes|are aiming for|aim|are working towards|hopes? for)( to (see|achieve|happen|change|be different|be better))?( …)?',
    'what (do )?(we|i|you|they|{who}) needs? to (see|achieve|change)( …)?',
    'what (outcomes?|goals?) (do|does|are|is|will|would) …',
    '(what (needs to|must|has to|should|will|would) (change|be different|be better|improve))( …)?',
    '(safety goals?|goal statements?|wellbeing goals?|success goals?|what will be different|what (good|better|success) (will )?looks? like|(our|my|the) goals?|where we want to (get to|be)|vision)( …)?',
    '(canlyniad(au)?( dymunol| personol| lles)?|nodau|amcanion|beth (ydym ni|rydym ni|ydyn ni) (eisiau|am) …)( …)?',
  ],
  actions: [
    '((agreed|the|key|planned|family|professional|our|my|specific|immediate|further|next) )*(actions?|tasks?|steps|interventions?|to.?dos?)( (to be taken|to be undertaken|required|needed|agreed|for {who}|points?|plan|list|and …|we will take|by whom|\\(.*\\)))?( …)?',
    'what (will|needs to|must|has to|should|is going to) (happen|be done|we do|i do|everyone do|people do)( …)?',
    'what (we|i|{who}|everyone|people) (will|are going to|is going to|am going to|need to|needs to|have agreed to|has agreed to|agreed to|can) (all )?do( …)?',
    'what (actions?|steps?|do we need to do|are we going to do) ?( …)?',
    '(who (will|is going to|does|is doing|needs to) (do )?(what)?|who does what( and …)?|how (we|i|{who}) (will|are going to|can) (get there|do (this|it)|help|support)|how we.ll (get there|do it|help)|the help|help and support|support( and services)?|services( to be provided)?|support (plan|to be provided))( …)?',
    '(cam(au)? gweithredu|camau( nesaf)?|gweithredoedd|tasgau|beth (fydd|sydd angen|sy.n mynd i) …|pwy fydd yn gwneud beth)( …)?',
  ],
  needs: [
    "((assessed|identified|unmet|care and support|developmental|child'?s?|{who}'s|the|my|current|key|main|priority|parenting|parents'?|family|individual|health|additional|wellbeing) )*needs?( (of|for) …| and (risks?|strengths?|difficulties|worries|concerns).*|, strengths …| identified …| assessed …|, risks …)?",
    'what (does )?{who} (need|needs|needed)( …)?',
    'what (i|we) need( …)?',
    '(needs, strengths and difficulties|areas? of need|need statements?|domain(s)?|presenting needs?|issues?( to address)?|identified issues?|problems?|area)( …)?',
    '(anghenion|angen)( …)?',
  ],
  thread: [
    "((the|my|our|detailed|current|revised|updated|full|agreed|initial|outline|interim|family|{who}'s) )*((child|young person)('s)? (protection |in need |care )?|care (and support )?(protection )?|protection |pathway |safety |support |early help |action |care and support )*plan( (for|of) .*| details| table| of action| of work)?",
    'plan',
    '((y|ein|fy) )?(cynllun|nghynllun)( …)?',
  ],
  details: [
    "((child'?s?|young person'?s?|personal|basic|key|plan|family|core|about (the|this)) )*(details|information|facts|data|particulars)( …)?",
    'about {who}',
    '(manylion|gwybodaeth)( …)?',
  ],
};

/** Columns and labels. The first name whose phrases fit is taken; then the name whose word stands first in the text. */
export const fieldWords: Readonly<Record<FieldName, readonly Phrase[]>> = {
  number: ['(no|nr|number|ref|id|item|#|priority|rhif)( …)?'],
  reason: [
    '(if (no|not)( …)?|reasons?( why)?( …)?|why not|comments?( …)?|notes?|explanation|explain why|barriers?|rheswm|sylwadau)',
  ],
  'who-and-when': [
    "(by )?(who|whom)('?s)?( …)? (and|/|&|,|-|–|\\+) ?(by |at |from )?when( …)?",
    '(who will do (this|it|what)?,? ?(and )?(by )?when)( …)?',
    '(person|owner|responsib\\p{L}*|lead)( …)? (and|/|&) (date|deadline|timescale|when|target date|by when|time ?frame)( …)?',
    '(when|date|timescale)( …)? (and|/|&) (by )?(who|whom)( …)?',
    'pwy a phryd( …)?',
  ],
  when: [
    '(by |until |from )?when(\\??)( …)?',
    '((agreed |target |due |completion |end |start |review |by )*(date|dates|deadline|deadlines|timescale|timescales|time ?frame|time ?frames|time ?line|timing|due|due by|target|time))( …)?',
    '(how often( …)? (and )?(by )?when|completed by|to be (completed|done) by|complete by|start|finish)( …)?',
    '(pryd|erbyn pryd|dyddiad( targed| cwblhau)?|amserlen)( …)?',
  ],
  frequency: ['(how often|frequency|how much|amlder|pa mor aml)( …)?'],
  who: [
    "(by )?(who|whom)( (will|is|does|by|leads?|helps?|else|needs|are)(?! what| do what| doing what)( …)?|'?s( …)?)?( ?\\(.*\\))?",
    '(((lead|named|key|responsible) )?(person|people|professional|worker|agency|agencies|practitioner|individual|owner|lead|name|names)( ?(/|and|or|&) ?(agency|agencies|person|people|professional|family member|service|role|worker))?( (responsible|accountable|involved|to action|leading))?)( …)?',
    '(responsib(le|ility)|responsibilities|owner|action owner|assigned to|allocated to|lead|action by|actioned by|to be (done|completed|actioned|undertaken) by|accountable)( …)?',
    'by',
    '(pwy|gan bwy|cyfrifoldeb|person cyfrifol|perchennog)( …)?',
  ],
  measure: [
    "(how|what) (will|would|do|can|we|i) (we|you|anyone|i|they|will|'ll) (know|see|tell|measure|notice|evidence)( …)?",
    '(measures?|evidence|success (criteria|measures?|indicators?)|measured by|indicators?( of …)?|how (measured|evidenced|it (is|will be) measured)|what will (we|it) (see|look like)|progress measures?|sut (fyddwn ni|byddwn) …)( …)?',
  ],
  state: [
    '((is (it|this) |action |outcome |task )?(achieved|complete|completed|done|met|closed|status|rag|rag rating|progress|progress made|update|updates|progress update|review|outcome of review|reviewed|scaling|score|cyflawnwyd|statws|cynnydd))( …)?',
    '(actions?|outcomes?|tasks?|goals?) (complete|completed|achieved|met|done)( …)?',
    'progress( …)?',
  ],
  strength: [
    '(strengths?|what.?s (working|going) well|working well|what is (working|going) well|protective factors|cryfderau)( …)?',
  ],
  help: [
    '(how (we|i|others|professionals|they|{who}) (will|can|are going to) (help|support)( …)?|help( (from|needed|given|offered))?( …)?|support( (offered|needed|given|from|provided))?( …)?|who (helps|will help)( …)?|cymorth( …)?)',
  ],
  worry: [
    "(what are we worried about|what we are worried about|what we're worried about|worr(y|ies)|concerns?|risks?|danger|harm|areas? of concern|pryder(on)?)( …)?",
  ],
  outcome: [
    "((desired|planned|intended|agreed|overall|expected|our|the|key|smart|long.term|short.term|medium.term|child'?s?) )*(outcomes?|goals?|objectives?|aims?)( …)?",
    'what (outcome|outcomes|do (we|i|you) want|we want|i want|will be different|needs to change|must change|should change|will change|would be different|are we aiming for|do we hope|we hope|change|does good look like|good looks like)( …)?',
    '(how (it|things|life) will (be|look)( …)?|what (will (life|it|things)|life will|it will|things will) (be|look) like|where do (we|i) want to (be|get)|change (needed|wanted|required)|(desired|intended) change|what difference …|target outcome|canlyniad(au)?|nod(au)?)( …)?',
  ],
  action: [
    '((agreed|planned|key|specific|smart|next|further|family|our|the|required) )*(actions?|tasks?|steps?|interventions?|what to do|next steps?|activity|activities|strateg(y|ies)|services?|support( and services)?|help and support|task)( …)?',
    "what (needs to happen|will happen|must happen|has to happen|needs to be done|needs doing|is going to happen|(will|do|must|should|need) (we|i|you|they|to)(?! need(?! to (?!be |feel |have |stay )))( …)?|(are|am) (we|i|you|they) (going to )?(doing|do|going)( …)?|we will do|i will do|we'?re going to do|we are going to do|actions?|is to be done|has to be done|will be done|happens( next)?|{who} will do|you('ll)? need to do|will {who} do)( …)?",
    '(who (does|will do|is doing|is going to do) what|what each (of us|person) (does|will do))( …)?',
    'how (will|do|are) (we|i|you) (get|going to|do|achieve|make)( …)?',
    'how we will( …)?',
    '(cam(au)?( gweithredu)?|gweithred(oedd)?|tasg(au)?|beth (fydd|sydd)( …)?)( …)?',
  ],
  need: [
    "((assessed|identified|unmet|child'?s?|{who}'s|the|my|key|developmental|priority|care and support) )*(needs?|needs?,? (and|/|&|,)? ?(risks?|strengths?|difficulties)( …)?|need identified)( …)?",
    'what (does )?{who} (need|needs)( …)?',
    'what (do )?(i|we|you|they) need( …)?',
    '(areas? (of need)?|issues?|problems?|domain|dimension|identified issue|heading|topic|theme|area of (need|life)|angen|anghenion)( …)?',
  ],
};

/** Facts about the plan as a whole, as frontmatter keys (underscores read as spaces) and as labels on the page. */
export const detailWords: Readonly<Record<DetailName, readonly Phrase[]>> = {
  template: ['template', 'templed'],
  child: [
    "((name|names) of (the )?(child|children|young person)( ?/ ?(child|young person))?|(child|children|young person|pupil|yp|subject|client|patient)('?s'? ?(full )?name)?s?|name|full name|young people|plan for|this plan is for|my name( is)?|i am|plentyn|enw('r plentyn)?|enw)",
  ],
  family: ['(family( name)?|surname|household|teulu)'],
  born: ['(d\\.? ?o\\.? ?b\\.?|date of birth|born|birthday|birth date|dyddiad geni|my date of birth)'],
  review: [
    '((date of (the )?)?(next )?(plan )?(review|reviewed)( ?(date|by|due|on|meeting))?|next (review|meeting|core group|taf|tac|conference)( date)?|(date|time) of (the )?next (review|meeting|core group|taf|tac)( …)?|review (date|due|meeting)|dyddiad adolygu|adolygiad( nesaf)?)',
  ],
  written: [
    '((plan )?date( (of|for) (the |this )?(plan|taf|tac|meeting|initial plan|plan start|conference|icpc|assessment|completion))?|(date )?(written|completed|created|started|made|agreed|drawn up|updated|last updated)( on)?|plan (date|start( date)?|started|written|made|from)|start date|date plan (started|written|agreed|completed)|dyddiad( y cynllun)?|ysgrifennwyd)',
  ],
  kind: ['((plan|document)( type| kind)?|kind|kind of plan|type( of plan)?|status of plan|math o gynllun|cynllun)'],
  lead: [
    "((my |the |allocated |current |child'?s? )?(lead( (social worker|professional|practitioner|worker|person))?|social worker|key ?worker|personal adviser|personal advisor|pa|allocated (social )?worker|case ?holder|worker|sw|author|written by|completed by|plan author|gweithiwr cymdeithasol|gweithiwr arweiniol)( name)?)",
  ],
  people: [
    '(people|network|core group( members)?|professionals( involved)?|family( members| network)?|members|team|mother|father|mum|dad|mam|parents?|carers?|foster carers?|step-?(mother|father|mum|dad)|grand(mother|father|parents?)|school|teacher|health visitor|school nurse|gp|iro|independent reviewing officer|chair|team manager|manager|supervising social worker|advocate|pobl|aelodau|mam|tad|gofalwyr?)',
  ],
  siblings: [
    '(siblings?|brothers?( and sisters?)?|sisters?( and brothers?)?|other children( in the (family|home|household))?|brodyr a chwiorydd)',
  ],
  title: ['(title|teitl)'],
  legal: ['(legal (status|order|basis)|section|statws cyfreithiol)'],
};
