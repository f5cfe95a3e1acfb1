/** Tells what happens to a file from what happens for a child, in the sentences of a contingency plan. */
import { remembered } from '../../text/remembered.ts';
import { pattern, smallLetters, type Pattern } from '../../text/pattern.ts';
import type { Range } from '../../text/span.ts';

/** Meetings, thresholds and legal steps by which an agency moves a file on. */
const processes: readonly string[] = [
  '(?:initial |review |further |another |child protection |cp |case |repeat |early |emergency ){0,5}conference',
  'icpc|rcpc|cpc|icpr|rcpr',
  '(?:an? )?(?:urgent |emergency |multi-agency )?(?:strategy|strat) (?:meeting|discussion)s?',
  '(?:legal|permanence|threshold|resource|placement|funding|complex needs|edge of care|gateway|accommodation|care) (?:gateway |planning |advice |threshold |resource )*(?:meeting|panel|advice|proceedings|services|team|consultation|action|planning|gateway|intervention|process|discussion)s?',
  'legal(?:ly)?(?= (?:if|will|to|should)|$|[.,;])',
  '(?:pre-?birth |the )?(?:plo|public law outline)(?: process| meeting| pre-proceedings)?',
  '(?:pre-?proceedings|care proceedings|court proceedings|proceedings|court|(?:interim |full )?care order|emergency protection order|epo|ico|supervision order|recovery order|police protection|wardship|section 8 order)',
  '(?:section |s\\.? ?)(?:47|20|31|17|76|46|38)(?: enquir(?:y|ies)| investigation| inquiry| agreement| accommodation)?',
  'child protection (?:enquir(?:y|ies)|investigation|procedures?|process|plan|route|arena|register|threshold|medical|concerns)',
  '(?:stat|statutory) (?:intervention|involvement|services|process|assessment|threshold|plan)',
  'step(?:ped|ping|s)?[ -](?:up|down)(?: to(?: (?!if|should|when|where|unless)[\\p{L}]+){1,4})?',
  'escalat(?:e|ed|es|ing|ion)(?: (?:policy|procedure|process|concerns|to (?:an? |the )?[\\p{L}]+(?: (?:meeting|panel|conference|manager|planning|protection)){0,2}))?',
  '(?:re-?|de-?)?(?:refer(?:red|ral|rals|s)?|signpost(?:ed|ing)?)(?= |$|[.,;:])',
  "(?:professionals?[’']?|multi-agency|multi agency|network|review|planning|core group|emergency|urgent|extraordinary|disruption|placement (?:stability|planning)|stability|team around the (?:family|child)|child in need|cin|taf|tac|lac|cla|family|care team|mapping|maps|discharge) (?:review )?meetings?",
  '(?:meeting|core group|taf|tac|mash|marac|mappa|mace|cin|family group conference|fgc|panel)(?: will| to| would| should| be|$|[.,;])',
  '(?:will |to |would |should |can |may |and )?(?:be )?(?:re-?)?(?:convene|arrange|call|hold|bring forward|request|set up)(?:s|d|ed|ing)? (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:meeting|review|conference|panel|discussion)',
  '(?:full |further|another|updated?|specialist|parenting|new|risk|pre-birth|section 47|viability|connected persons?|kinship|psychological|independent|social work|child and family|single|c&f|core|fresh) (?:(?:[\\p{L}-]+) )?(?:re-?)?assessments?',
  '(?:re-?assess(?:ed|ment)?|assess(?:ed)?(?= |$|[.,;]))',
  '(?:review|reviewed|revisit|revisited|reconsider(?:ed)?|update|updated|amend(?:ed)?) (?:of )?(?:the |this |their |his |her )?(?:plan|case|situation|threshold|arrangements|placement|care plan|level of need|status|safety plan)',
  '(?:plan|case|threshold|situation|matter|placement|arrangements) (?:will |to |would |should |must |may )?(?:need to )?(?:be )?(?:re-?)?(?:reviewed|considered|escalated|discussed|presented|taken|referred|heard|closed|transferred|moved|re-?allocated|reassessed|assessed|updated)',
  '(?:case|matter|child|family|plan|it|things|they|this|concerns?) (?:will |to |would |should )?(?:be )?(?:taken|go|goes|presented|brought|returned?|progress(?:ed)?|moved?|proceed|put) (?:back )?(?:forward )?(?:through )?(?:to|into|before|for|under) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:conference|panel|court|legal|proceedings|process|meeting|gateway|plo|outline|register|review|protection|pathway|route)',
  '(?:return|go|goes|going|back|move|moves) (?:back )?(?:to|in ?to) (?:an? |the )?(?:child protection |case |initial |legal )?(?:conference|court|panel|legal|proceedings|child protection)',
  '(?:identify|find|seek|source|search for|look for|explore|consider|secure|locate|move to)(?:ing|ed)? (?:an? |for )?(?:an? |another |alternative |new |different |further |emergency |suitable |other |long-?term |respite |residential |foster |out of area |bridging |kinship )+(?:foster |residential |care |kinship |family )*(?:placements?|carers?|home|homes|provision|accommodation|care|options?|arrangements?)',
  '(?:alternative|another|new|different|emergency|further) (?:foster |residential |care |long-?term )*(?:placements?|carers?|accommodation|care arrangements?|provision|care)(?: (?:will|would|to|should|may|must|can|options?)\\b)?(?: be (?:identified|sought|found|considered|explored|sourced|secured|needed))?',
  '(?:respite|emergency|alternative|foster|residential|other) (?:placements?|carers?|options?) (?:to|will|would|should|may) be [\\p{L}]+',
  "(?:notice|28 days?[’']? notice|end(?:ing)? (?:of )?(?:the )?placement|placement search|matching)",
  '(?:be )?(?:accommodated|removed|received into care|taken into care|brought into care|come into care|placed (?:in|into) (?:foster |local authority )?care|become looked after|looked after status)',
  '(?:parallel|twin[ -]track|triple[ -]track|permanence|contingency|care) planning',
  '(?:is|are|as|can be|be|please|see|found|set out|outlined|detailed|contained|refer)(?: (?:found|set out|outlined|detailed|contained|see|refer|per))* (?:in |to |per )?(?:the |their |his |her |our |attached )?(?:child protection|cp|care|cin|child in need|safety|main|existing|current|written|pathway|placement|assessment|core|multi-agency|separate|police|school|conference|full) ?(?:plan|report|document|minutes|assessment|agreement|policy|procedures?)',
  "(?:seek|sought|consider|obtain|take|request|get)(?:ing|ed|s)? (?:further )?(?:legal|manage(?:ment|r[’']?s?)|senior management) (?:advice|view|oversight|direction|guidance|agreement|consultation|decision)",
  '(?:safeguarding|threshold|disciplinary|complaints?|disruption|missing|escalation|emergency|child protection) (?:procedures?|process(?:es)?|protocol|policy|policies|referral|criteria)',
  '(?:higher|lower|next|different) (?:level|tier|threshold) (?:of )?(?:need|support|intervention|service|help)?',
  '(?:next steps|other options|all options|further action|further steps|appropriate action|necessary action|action) (?:will|to|would|should|must|may|can) be (?:considered|taken|agreed|decided|explored|discussed)',
  '(?:a |the )?(?:child protection|child in need|care) plan (?:will|to|would|should|may) be (?:considered|needed|required|made|sought)',
  '(?:uwchgyfeirio|cynhadledd amddiffyn|cyfarfod strategaeth|cyngor cyfreithiol|achos gofal)',
];

/** What an agency then does, where no meeting or threshold is named. */
const agencyMoves: readonly string[] = [
  "(?:discuss(?:ed|ion)?|consult(?:ed)?|alert(?:ed)?|inform(?:ed)?|notif(?:y|ied)|contact(?:ed)?|report(?:ed)?) (?:this |it |the case |concerns? |any concerns? )?(?:with|to|will be)? ?(?:the |our )?(?:team manager|manager|management|senior managers?|service manager|children[’']?s (?:social care|services)|social care|social services|csc|local authority|iro|legal|mash|duty(?: team)?|edt|emergency duty team|front door|supervision|safeguarding lead)",
  "(?:children[’']?s (?:social care|services)|social care|social services|local authority|the la|csc|emergency duty team|edt|duty(?: team| worker)?|out[- ]of[- ]hours (?:team|service)|professionals?|agencies|police) (?:will|to|would|may|should|must|is to|are to) (?:be (?:informed|notified|contacted|alerted|involved)|consider|intervene|take action|take steps|seek|review|assess|escalate|initiate|instigate|commence|issue|explore|make a decision|decide|need to)",
];

const process = anyOf(processes);
const agencyMove = anyOf(agencyMoves);

/**
 * The words of the sentence that name a process: the longest of those that stand behind its condition, or else of all.
 * Undefined when there are none.
 */
export function processIn(sentence: string): Range | undefined {
  const main = withoutCondition(sentence);
  const from = sentence.indexOf(main);
  const all = [process, agencyMove].flatMap((it) => placesOf(sentence, it));
  return all.find(({ start, end }) => start >= from && end <= from + main.length) ?? all[0];
}

/** The longest first. */
function placesOf(sentence: string, words: Pattern): Range[] {
  return words
    .all(sentence)
    .map((it) => trimmed(sentence, it.index, it.index + it[0].length))
    .filter((it) => it.end > it.start)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

function anyOf(phrases: readonly string[]): Pattern {
  return pattern(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`);
}

const family =
  "(?:my |her |his |their |our |the |maternal |paternal |birth |step-?|great[ -]|older |younger |big |adult |elder |[\\p{L}]+['’]s ){0,4}(?:mum|mam|mom|mother|dad|father|parents?|stepdad|stepmum|partner|grand(?:mother|father|parents?|ma|pa|mum|dad|ad)|nan|nana|nanna|nanny|nain|gran|granny|grandad|taid|mgm|mgf|pgm|pgf|aunt(?:ie|y|s)?|uncle|brother|sister|siblings?|cousin|god(?:mother|father|parents?)|neighbours?|friends?|best friend|childminder|carers?|foster (?:carers?|mum|dad|parents?)|coach|child|young person|boy|girl)(?: and (?:mum|dad|nan|gran|grandad|uncle|partner|stepdad))?";

const pronouns = '(?:I|you|she|he|they|s/he|who)';

/** What only moves a file, or what somebody has to put up with, is no help even when a parent is its subject. */
const noHelp =
  "(?!not\\b|no\\b|never\\b|n[’']t\\b|be\\b|been\\b|need\\b|have to\\b|lose\\b|attend\\b|sign\\b|agree(?:s|d)? to\\b(?! (?:have|care|take|look|stay|come))|engage\\b|comply\\b|co-?operate\\b|work with\\b|seek\\b|consider\\b|refer\\b|convene\\b|escalate\\b|review\\b|reconvene\\b|arrange an?\\b|hold\\b|step\\b|return to (?:an? |the )?(?:conference|court|child|legal|panel)|go to (?:an? |the )?(?:conference|court|legal|panel|child protection)|take (?:legal|the case|this|the matter|it)|look (?:at|to|into)|discuss\\b|decide\\b|meet\\b|call an? (?!ambulance|taxi|friend)|ask for an?\\b|request\\b|initiate\\b|instigate\\b|start\\b|begin\\b|undertake\\b|explore\\b|identify\\b|make (?:a referral|an? )|have an?\\b|move (?:to|into) (?:an? |the )?(?:plo|pre|legal|court|child)|apply\\b|issue\\b|inform\\b|notify\\b|contact (?:the )?(?:social|children|local|duty|mash|legal|manager)|require\\b|enter\\b|become\\b|progress\\b|proceed\\b|continue\\b|remain\\b|come (?:into care|to (?:a|the) (?:meeting|conference)))";

const modal =
  "(?:will|to|can|could|would|may|shall|must|should|['’]ll|is able to|are able to|has agreed to|have agreed to|has offered to|have offered to|is going to|knows? to|know(?:s)? how to)";

const doing =
  '(?:rings?|calls? (?!an? (?!ambulance|taxi|friend))|phones?|texts?|tells?|goes|go (?:to|next)|comes?|stays?|sleeps?|fetch(?:es)?|collects?|picks?|takes? (?!legal|the case)|looks? after|cares? for|moves? (?:in|out|to)|drives?|sits?|holds? a|keeps? a|lets?|hides?|runs? to|walks? to|helps?|uses?|has (?:a key|agreed|offered|said)|have (?:agreed|offered|said))';

/** Where a child may be and with whom, whoever arranges it. */
const beside =
  '(?:stay|stays|staying|live|lives|living|go|goes|going|sleep|sleeps|be cared for|cared for|looked after|placed|move|moves|moving|care|be|collected|picked up|fetched)(?: for [\\p{L} ]{2,20})?(?: in)? (?:with|by|to|at)';

/** Signs that somebody can be reached, or that something lies ready. */
const ready = pattern(
  /(?<!\p{L})(?:999|111|0\d{3,4}[ ]?\d{3}|07\d{3}|childline|samaritans|safe (?:place|word|person)|code ?word|(?:bag|key|list|number|phone) (?:is|are|in|by|kept|saved)|alternative carers? (?:should|if|is|are|for)|(?:back-?up|emergency|alternative) carers? (?:is|are)|are (?:appropriate|suitable|willing|able|available|happy|agreed)[\p{L} ]{0,30}(?:carers?|care|help|step in))/u,
);

/** Generic kin, of whom nobody in particular would come. */
const nobodyInParticular = pattern(
  /\b(?:family members?|wider family|extended family|relatives|network|connected persons?|kinship)\b/,
);

/**
 * Gives a test for sentences: does it say what a person near the child, or the child, does, or where the child can be?
 * What stands only in the condition ("if Mum drinks again") is not counted. `names` are first names of people who are
 * not there by profession, and names with a title.
 */
export function helpBy(names: readonly string[]): (sentence: string) => boolean {
  return helpByAny(names.join('|'));
}

const helpByAny = remembered((names): ((sentence: string) => boolean) => {
  const called = names.split('|').filter((it) => it !== '');
  return remembered((sentence) => {
    const main = withoutCondition(sentence);
    if (ready.test(main) || tellsWhat.test(main.trim())) return true;
    const kind = nobodyInParticular.replace(main, '·');
    return familyActs.test(kind) || withFamily.test(kind) || called.some((it) => helps(it, kind));
  }, 300);
}, 20);

const withMore = `(?:,? \\([^)]{1,40}\\))?(?:,? (?!will|to|can|could|would|may|shall|must|should)[\\p{L}]+,?){0,2}(?:,? (?:also|both|then|always|(?:and|or) (?:${family}|[\\p{L}]+))){0,4}`;
const acts = `,? (?:${modal} ${noHelp}\\p{L}|${doing}(?![\\p{L}]))`;
const home = `(?<![\\p{L}])${beside} (?:the )?(?:home of )?`;
const familyActs = pattern(`(?<![\\p{L}'’])(?:${family}|${pronouns})${withMore}${acts}`);
const withFamily = pattern(`${home}${family}(?![\\p{L}])`);

/**
 * Whether somebody with this name acts in the sentence, or the child is with them. The expressions for that are long, so
 * they hold no names, which are others in each plan, and are asked about what stands before and behind each name.
 */
function helps(name: string, sentence: string): boolean {
  const [text, called] = [smallLetters(sentence), smallLetters(name)];
  for (let at = text.indexOf(called); at >= 0; at = text.indexOf(called, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + called.length)];
    if (!endsInWord.test(before) && actsNow.test(behind)) return true;
    if (!beginsInWord.test(behind) && isWith.test(before)) return true;
  }
  return false;
}

const endsInWord = /[\p{L}'’]$/u;
const beginsInWord = /^\p{L}/u;
const actsNow = pattern(`^${withMore}${acts}`);
const isWith = pattern(`${home}$`);

/** "Ring Gran" tells the child or the family what to do; "Call a meeting" does not. */
const tellsWhat = pattern(
  /^(?:please )?(?:ring|phone|call|text|go to|tell|get|take|leave|use) (?!an? |the case|legal|social|children|duty|edt|mash)/,
);

const kin = pattern(
  /(?<!\p{L})(?:grand\p{L}+|nan|nana|nanna|nanny|nain|taid|gran|granny|mg[mf]|pg[mf]|aunt(?:ie|y)?s?|uncles?|cousins?|godmother|godfather|neighbours?|adult sibling|older sister|older brother)(?!\p{L})/u,
);

/** Whether the sentence has somebody of the wider family or the neighbourhood in mind, though it does not say what they do. */
export function namesKin(sentence: string): boolean {
  return kin.test(withoutCondition(sentence));
}

/** The sentence without its condition, in front or at the end. */
function withoutCondition(sentence: string): string {
  const front =
    /^[ ]*(?:contingency(?: plan)?[ ]?[-–:]?[ ]*)?(?:if|should|when|where|whenever|in the event|in case|unless|once|as soon as)\b[^,;:–]*(?:, (?:and|or|but) [^,;:–]*)*(?:[,;:–]| then )/i;
  const cut = sentence.replace(front, '');
  const main = cut === sentence ? withoutComma(sentence) : cut;
  const end = main.slice(5).search(/ (?:if|should (?!be)|in the event|unless|where there)\b/i);
  return end < 0 ? main : main.slice(0, end + 5);
}

/** Where no comma ends the condition, the agency's own part begins at its first word for itself. */
function withoutComma(sentence: string): string {
  if (!/^[ ]*(?:if|should|when|where|in the event|in case|unless)\b/i.test(sentence)) return sentence;
  const main =
    /\b(?:we|the (?:local authority|social worker|case|la|plan|core group|matter|department|team)|children['’]?s services|social care|social worker|a(?:n)? (?:[\p{L}-]+ ){0,4}(?:meeting|conference|panel|discussion|assessment|referral)|legal|consideration) (?:will|would|to|should|may|must|shall)\b/iu.exec(
      sentence,
    );
  return main === null ? sentence : sentence.slice(main.index);
}

/** Without the verbs and blanks in front that only lead to the process. */
function trimmed(sentence: string, start: number, end: number): Range {
  const lead =
    /^(?:(?:will|to|would|should|can|may|must|and|be|is|are|as) )+/i.exec(sentence.slice(start, end))?.[0].length ?? 0;
  const tail =
    /(?:[ .,;:]|(?<=\p{L} )(?:to|will|would|should|may|must|need|in|be)(?=[ .,;:]*$))+$/u.exec(
      sentence.slice(start, end),
    )?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
