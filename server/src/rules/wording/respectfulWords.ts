/** Words that put on a child or a parent what was done to them, or what services have not managed. */
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

const blamesChild = 'puts the blame on the child for what an adult does';
const blamesVictim = 'puts the blame on the person who is hurt';
const labels = 'is a label that the person will read';

export const respectfulWords: readonly PhraseEntry[] = [
  // Children who are exploited or abused.
  {
    words:
      '(put(s|ting)?|place(s|d)?|placing) (themselves|herself|himself|themself|yourself|her ?self|him ?self) (\\p{L}+ ){0,2}(at|in) (\\p{L}+ )?(risk|danger|harm|(vulnerable|risky|dangerous|unsafe|harmful) (positions?|situations?|places?))',
    why: blamesChild,
    instead: 'Say who or what is dangerous, and where.',
    in: everywhere,
  },
  {
    words:
      'promiscuous|promiscuity|streetwise|street[- ]wise|sexually (active|precocious|experienced|provocative)( (since|from|with|at)( \\p{L}+)?)?|provocative(ly)?',
    why: blamesChild,
    instead: 'Say what was done to the child, and by whom.',
    in: everywhere,
  },
  {
    words:
      'sexual (activity|relationship|intercourse|relations|contact) (with|between)|(having|has had|had|have) (consensual )?sex with|(having |has had |with )?([\\d–-]+ |many |several |multiple |numerous )?sexual partners?|consensual sex',
    why: blamesChild,
    instead: 'Say what was done to the child, and by whom.',
    in: everywhere,
    fine: ['safe sex with'],
  },
  {
    words:
      'in return for (sex|drugs|alcohol|vodka|money|gifts|cigarettes|sexual \\p{L}+)|in exchange for (sex|drugs|alcohol|gifts|money)|sex for (drugs|money|gifts)|(child |former |young |teenage )?prostitut(e|es|ion|ing)( (herself|himself|themselves))?|rent ?boy|sex worker',
    why: blamesChild,
    instead: 'Say that an adult abused the child, and how.',
    in: everywhere,
  },
  {
    words:
      'in a relationship with \\[?(an? |the |their |her |his )?(\\p{L}+ )?(abuser|perpetrator|adult|older (man|male|men|boy)|exploiter)|relationship with (an? |the |their |her |his )(\\p{L}+ )?(abuser|perpetrator|exploiter)|(much )?older boyfriend',
    why: blamesChild,
    instead: 'Say how old the adult is and what they do to the child.',
    in: everywhere,
  },
  {
    words:
      '(has|have) been (contacting|meeting|messaging|talking to|communicating with|seeing) (\\p{L}+ )?(adult|older|unknown|risky|strange) (males?|females?|men|man|women|people|adults|males?/females?)( online)?|(meeting|contacting|messaging|hangs? (out|around) with|hanging (out|around) with) (\\p{L}+ )?(older|adult) (men|males?|adults|people)|(sends?|sent|sending|sharing|shared|taking|has been sending) (\\p{L}+ ){0,3}(explicit|indecent|sexual|nude|inappropriate|naked) (pictures?|images?|photos?|selfies|videos?)',
    why: blamesChild,
    instead: 'Say what the adult does: who contacts, asks or pressures the child.',
    in: { ...everywhere },
  },
  {
    words:
      '(associat(es|ing|ed|ion)|mix(es|ing)|involved|affiliated|hang(s|ing) (out|around)) with (a |an |local |known |older |the |other )*(gangs?|criminals?|negative peers?|anti-?social peers?|wrong crowd|elders|older (males?|men|boys|females?|people|youths?|peers?|young people)|adult (males?|men)|undesirables?|drug dealers?|offenders)|wrong crowd|involved in (CSE|CCE|child sexual exploitation|sexual exploitation|exploitation|county lines|prostitution|drug (dealing|running)|gangs?)|(choos(es|ing)|chosen|chose) (this|that|a|to live this) (kind of |sort of )?(life|lifestyle)|(choos(es|ing)|chose|chosen) to (go missing|run away|abscond|stay out|associate|be with|meet|spend time with)|sell(s|ing)? (herself|himself|themselves|(her|his|their) body)|(recruit|groom)(s|ing|ed) ((other |younger )(children|girls|boys|young people|pupils)|others(?= *([.,;]|$)))|(works?|working) for (a gang|an elder|elders|dealers)|gang[- ](member|affiliated|involved|nominal)|drug runn(er|ing)|running drugs|lifestyle choices?|(his|her|their) (choices|lifestyle)( of)?',
    why: blamesChild,
    instead: 'Say who is using the child, and how.',
    in: everywhere,
    fine: ['(make|makes|making|made) (his|her|their) (own )?(choices|lifestyle)'],
  },
  {
    words: '(persistent|frequent|serial|habitual) (absconder|absconding|runaway)|absconders?',
    why: 'sounds like an offence of the child’s',
    instead: 'Say where the child goes, from whom or to whom.',
    in: everywhere,
  },
  {
    words:
      '(attention|crisis)[- ]seek(ing|er)|manipulat(ive|ing|es)|naughty|spoil(t|ed) (child|brat|boy|girl)|out of control|beyond (parental )?control|unruly|hard work|a handful|troubled|troublemaker|ring ?leader|sly|deceitful|lazy|(difficult|hard) to place|unplaceable|chaotic (lifestyle|family|household|home|home life|parents?|mother|father|mum|dad)|kick(s|ed|ing) off',
    why: labels,
    instead: 'Say what the child does, when, and what they may want by it.',
    in: { ...everywhere },
    fine: [
      'hard work (at|on|in|and|has|paid)',
      'troubled by',
      'spoilt (food|milk)',
      'manipulating (the )?(beads|objects|clay|pegs|toys)',
    ],
  },
  {
    words: '(?<=free (of|from) )(tantrums?|explosive episodes?)|explosive episodes?|temper tantrums?',
    why: labels,
    instead: 'Say what the child does, when, and what they may want by it.',
    in: everywhere,
  },
  // Parents.
  {
    words:
      'fail(s|ed|ing|ure)? to (protect|engage|attend|comply|co-?operate|meet|prioriti[sz]e|work with|recogni[sz]e|acknowledge|accept|follow|safeguard|understand|put|bring)',
    why: 'blames where it could say what got in the way',
    instead: 'Say what happened, how often, and what made it hard.',
    in: everywhere,
  },
  {
    words:
      "(non|poor|lack of|limited|superficial)[- ]?(engagement|compliance|compliant|co-?operation|engaging|engager)|(is |are |was |being )?(un-?cooperative|non-?compliant|non-?engaging|obstructive|resistant|hard to (reach|engage)|difficult to engage|disengaged|evasive|avoidant of (services|professionals))|(refus(es|ed|ing|al)|unwilling|reluctant) to (engage|co-?operate|comply|work with)|(do|does|did|has|have|will|would|could|can)( not|n't) (always |fully |really |yet |properly )?engag(e|ed)(?! (in|with) (conversation|play|the game))|not engaging",
    why: 'does not say what got in the way',
    instead: 'Say what was offered, what happened, and what would help.',
    in: everywhere,
    fine: ['resistant (to (antibiotics|treatment|wear)|bacteria|epilepsy)', 'water resistant', 'fire resistant'],
  },
  {
    words:
      '(in denial|(lack(s|ed|ing)?|has (no|little|limited)|no|limited|little) (of )?insight|minimi[sz](es|ing|ed|e)( (the|her|his|their) (abuse|violence|behaviours?|concerns?|risks?))?|(does|do|did) not accept (the )?concerns?|stop minimi[sz]ing|collud(es|ed|ing)|colludes? with)',
    why: 'is a verdict on the person',
    instead: 'Say what the person has said about it, in their words.',
    in: { need: 'warning', outcome: 'warning', action: 'warning', contingency: 'warning', other: 'warning' },
    fine: [
      'minimi[sz](e|es|ed|ing) (the |any )?(risk|disruption|delay|change|moves?|noise|waiting|impact|time|travel|harm)( of| to| for)?( \\p{L}+)?',
    ],
  },
  {
    words:
      "(choos(es|ing)|chose|chosen) (abusive|violent|unsuitable|the wrong) (partners?|men|relationships?)|(choos(es|ing)|chose|chosen|prioriti[sz](es|ing|ed)) (to (stay|remain|live|return) (with|to)|(her|his|their) (partner|relationship|own needs|boyfriend|needs|addiction|drinking|drug use)|(\\p{L}+ )?(over|above|before) (the |her |his |their )(children|child|kids|\\p{L}+'s needs))( over| above| before)?|put(s|ting)? (\\p{L}+|the children|her children|his children|their children) first|put(s|ting)? (her|his|their) own needs (first|before|above)( \\p{L}+)*|(allow(s|ed|ing)?|let(s|ting)?) (unsafe|risky|violent|dangerous|inappropriate|unsuitable|unknown) (adults?|men|people|males?|visitors)|(allow(s|ed|ing)?|let(s|ting)?) (him|her partner|her ex|the perpetrator) (back|to (hit|return|come back))",
    why: blamesVictim,
    instead: 'Say what happens at home, who does it, and what help would change it.',
    in: everywhere,
    fine: ['put(s|ting)? (feet|safety|one) first'],
  },
  {
    words:
      '(domestic|volatile|abusive|violent|toxic|stormy|tempestuous) relationship|engages? in (domestic )?(violence|abuse)|(couple|parents|they) (are|were) (both )?(violent|abusive) to(wards)? each other|domestics(?= (between|at|in|with)|$)|incidents? of domestics|domestic disputes?|battered|victim of (her|his) own',
    why: 'hides who does what to whom',
    instead: 'Say who hurts whom, how, and who sees it.',
    in: everywhere,
    fine: ['domestic (abuse|violence|tasks?|chores|help|work|appliances?)'],
  },
  {
    words:
      '(drug|alcohol|heroin|crack|substance) (addicts?|abusers?)|addicts?|junk(ie|y)|druggie|schizophrenics?|wheelchair[- ]bound|mentally (retarded|handicapped|subnormal|deficient)|broken home|feral|dysfunctional( family| home| household)?|illegal immigrants?',
    why: labels,
    instead: 'Name the person first, and say what they live with or do.',
    in: everywhere,
  },
  {
    words:
      '(borderline|emotionally unstable|narcissistic|antisocial|anti-social|histrionic|dissocial)( personality)? (disorder|traits)|personality disorder(ed)?',
    why: 'tells the family a diagnosis and nothing of daily life',
    instead: 'Say what happens on a bad day, and what it does to the child.',
    in: { ...everywhere, need: 'information', action: 'information' },
  },
  {
    words:
      '(the )?(mother|father|mum|dad|parents?) (is|are|was|were) (aggressive|hostile|abusive|rude|confrontational|neglectful|a bad (mother|father|parent)|useless|selfish|chaotic|anti|manipulative)|aggressive (mother|father|parent)|bad (mother|father|parent)|emotionally unavailable|neglectful (mother|father|parents?|mum|dad|parenting)|(is|are|was|were) (\\p{L}+ ){0,2}and neglectful|hostile (to|towards) (professionals|services|staff|workers)',
    why: 'is a verdict on the person',
    instead: 'Say what was said or done, and when.',
    in: everywhere,
  },
  // Children, further.
  {
    words:
      "(gets?|getting|got|went|going|goes) (in|into|in to|off in) (cars?|a car|vehicles|the cars?) with (\\p{L}+ )?(men|males?|man|strangers?|adults?)|(makes?|made|making) (poor|bad|unwise|risky|negative|unsafe|unhealthy) (lifestyle |life )?(choices|decisions)|(her|his|their|\\p{L}+'s) (risky|risk[- ]taking|unsafe|sexually harmful lifestyle) (behaviou?rs?|choices)|risk[- ]taking behaviou?rs?|(consented|agreed) to (have )?sex|(went|goes|go|going|left|leaves) willingly|willingly (went|goes|gets|met|meets|had|has)|of (her|his|their) own free will|(is|was|were|a) (complicit|willing participant)( in)?|(mak(e|es|ing)|made|leav(es|ing)|expos(es|ed|ing)) (herself|himself|themselves) (\\p{L}+ )?(vulnerable|open to \\p{L}+|to (risk|harm|danger|abuse))|dress(es|ed|ing)? (provocatively|inappropriately|older)|(gives?|giving|gave|performs?|performing|offers?|offering) (oral sex|sex(ual)? (acts?|favours)|sex)|sexual favours|flirt(s|ed|ing|y)?|sexuali[sz]ed (girl|child|boy|young \\p{L}+)|sleeping around|(slept|sleeps|sleeping) with (\\p{L}+ ){0,2}(men|males|adults)|(does not|doesn't|do not|cannot|can't|refuses to|fails to) (see|recogni[sz]e|identify) (herself|himself|themselves) as (a victim|being \\p{L}+|victims)|sugar daddy|child porn(ography)?|older than (her|his|their) (age|years)",
    why: blamesChild,
    instead: 'Say what the adults do, where, and how they keep hold of the child.',
    in: { ...everywhere },
    fine: ['(choices|decisions) about (food|her money|his money)'],
  },
  {
    words:
      "school[- ]refus(er|ers|al|ing)|(will not|won't|would not|does not|do not|did not|doesn't|don't|has not|have not|never) (accept|take|accepted|taken|takes|accepts) (up )?(any |our |the |all )*(help|support|advice|services|offers? of \\p{L}+)|(refus(es|ed|ing)|refusal of|is refusing|are refusing) (school|education|(all )?(support|help|services|intervention|offers of \\p{L}+)|to (attend|leave|accept (help|support|responsibility)|go to school|talk to (professionals|workers|services)))( (the|her|his|their) (relationship|partner|school|house|home))?|poor attenders?|non[- ]attenders?",
    why: 'does not say what makes it hard',
    instead: 'Say what happened, and what the person says makes it hard.',
    in: everywhere,
    fine: ['refus\\p{L}+ (help|support) (with|putting|in) (her|his) (coat|shoes|food)'],
  },
  {
    words:
      'young offenders?(?! institution)|(juvenile )?delinquents?|tearaways?|hoodlums?|yobs?|child perpetrators?|self-?harmers?|(a )?cry for (help|attention)|superficial (cuts?|cutting|self-harm)|problem (child|children|famil(y|ies)|teenager)|(difficult|troubled|troublesome|resistant|hostile) (famil(y|ies)|parents?|mother|father|mum|dad|child|teenager|boy|girl)|(bad|negative) (influences?|peer (groups?|influences?)|peers)|(is|was|be|being|very|often) (mouthy|gobby|rude|cocky|defiant|oppositional|devious|spiteful|malicious|nasty|evil)(?! to (her|him|us))|(low|limited) (iq|intelligence)|(a|is) (danger|menace) to (others|other \\p{L}+|himself|herself|themselves|staff|society)|damaged (child|children|goods|boy|girl)|half[- ]caste|drug[- ](using|addicted) (mother|father|parents?|mum|dad)|coloured (child|boy|girl|famil(y|ies)|people)',
    why: labels,
    instead: 'Say what the child or adult does, when, and what may lie behind it.',
    in: everywhere,
    fine: ['troubled families programme'],
  },
  {
    words:
      "challenging behaviou?rs?|placement (broke down|breakdown|has broken down|failed|ended|ends|broke)( (because of|due to|following|owing to) (his|her|their|\\p{L}+'s) (\\p{L}+ )?(behaviou?rs?|aggression|needs|anger|violence))?",
    why: 'makes the child the reason',
    instead: 'Say what happened, what the child may have needed, and what the adults could not give.',
    in: { other: 'warning', contingency: 'information' },
    fine: ['challenging behaviou?r (team|service|nurse|foundation)'],
  },
  {
    words: '(committed|commit|commits|committing) suicide|(failed|successful|completed) suicide( attempt)?',
    why: 'sounds like a crime',
    instead: 'Write “died by suicide” or “tried to end their life”.',
    in: everywhere,
  },
  {
    words: "DNA('?d|s|'?ed)?(?! (test|tests|testing|tested|sample|samples|profile|results?|evidence|swab))",
    why: 'does not say who could have brought the child, or what made it hard to come',
    instead: 'Write “was not brought” for a child, and for an adult what got in the way.',
    in: everywhere,
    fine: ['(her|his|the|their|of|for|from) DNA'],
  },
  // Parents, further.
  {
    words:
      "(refus(es|ed|ing)|unwilling|unable|failed|will not|would not|won't|does not|did not) (to )?leave (him|her|(the |her |his |this )(\\p{L}+ )?(relationship|partner|perpetrator|abuser|husband|boyfriend))|(allow(s|ed|ing)? (him|(the |her )(perpetrator|abuser|partner|ex|husband|boyfriend)) (back )?(in|into|to (stay|move|come|live|return))|(let(s|ting)?) (him|(the |her )(perpetrator|abuser|partner|ex|husband|boyfriend)) (back (in|into|to \\p{L}+)|move in))( (in|into|to|at|back))?( the (house|home|property|family home))?|put(s|ting)? (her|his|their) (\\p{L}+ )?(partner|boyfriend|girlfriend|husband|relationships?|drinking|habit|addiction|drug use|social life) (before|above|over|first|ahead of)( (the |her |his |their )?\\p{L}+)?|as bad as each other|enabl(es|ed|ing) (him|her (partner|husband|boyfriend|abuser))|provok(es|ed|ing) (him|her|the \\p{L}+|\\p{L}+ to)|brings? it on (herself|himself)|gives? as good as|takes? two to|(is|was|are) (obsessed|infatuated|besotted) with (him|(the |her |an? )(\\p{L}+ )?(abuser|perpetrator|man|men|boyfriend))|(went|goes|gone|going|keeps going|runs|running|ran|returned|returns) back to (him|her (partner|abuser|husband|ex))|prioriti[sz](e|es|ed|ing) (\\p{L}+'s |the |her |his |their )?(safety|needs|welfare|children|child|child's|children's)( needs| safety| welfare)? (over|above|before|ahead of) (her|his|their) (relationship|partner|own|boyfriend|husband|needs|drinking|drug use)( needs)?|fail(s|ed|ing|ure) in (her|his|their) duty",
    why: blamesVictim,
    instead: 'Say what happens at home, who does it, and what help would change it.',
    in: everywhere,
    fine: ['let(s|ting)? \\p{L}+ in(to)? (the car|on|bed)'],
  },
  {
    words:
      "(is|are|was|were|be) (\\p{L}+ )?(well[- ])known to (\\p{L}+ )?(services|social services|children's services|social care|agencies|police|the police|us|the department)|well[- ]known (to|by) (\\p{L}+ )?(services|agencies|police|social \\p{L}+)|absent (father|mother|dad|mum|parent)|feckless|(is|was) an (alcoholic|addict)|work-?shy|unfit (mother|father|parents?)|not coping|cannot cope|can't cope|(pays?|paying|paid) lip service|(says?|saying) all the right things|play(s|ing|ed) (professionals|workers|services|agencies) off|plays the system|shows? no interest in|(is|are) not interested in (the |her |his |their )?(child|children|baby|help|support|change|changing)|(does not|doesn't|do not) care about|in and out of relationships|string of (partners|relationships|boyfriends)",
    why: 'is a verdict on the person',
    instead: 'Say what happened, when, and what would help.',
    in: everywhere,
  },
  {
    words:
      'present(s|ed|ing)? as (\\p{L}+(,| and)? ){0,2}(hostile|aggressive|manipulative|difficult|evasive|challenging|defensive|confrontational|guarded|unkempt|needy|erratic|paranoid|uncooperative)|(is|was|were|are|be|being|became|becomes|very|often) (hysterical|paranoid|stroppy|obstructive|unco-?operative|belligerent|anti-authority)( and (aggressive|hostile|difficult))?|(hostile|aggressive) and (aggressive|hostile|abusive)',
    why: 'is a verdict on the person',
    instead: 'Say what was said or done, and when.',
    in: everywhere,
  },
  // Less sure.
  {
    words:
      'respite (care|carers?|placements?|provision)|known to (social services|the police|police|services)|did not attend|unable to cope|(is|was|are|being|very|too) (clingy|needy|moody|volatile|demanding)|mental age of',
    why: 'puts it from the adults’ side',
    instead: 'Say it as the child or the parent would.',
    in: hint,
  },
  {
    words:
      '(persistent(ly)? |frequent(ly)? |serial |habitual )?abscond(s|ed|ing|er|ers)?|runaway|(refuses|refused|refusing) to disclose|(makes|made|making) (false |further |an? |these )*(allegations?|disclosures?)( up)?|alleg(es|ed) (victim|abuse)|recant(ed|s)?',
    why: 'sounds like an offence of the child’s',
    instead: 'Say where the child went or what they said, and why they may have.',
    in: { ...hint, other: 'information' },
  },
  {
    words:
      '(drug|alcohol|heroin|crack|substance) users?|alcoholics?(?! anonymous)|(convicted |known |the )?(paedophile|criminal|thug)|ex-?con|psychotic|(mentally ill|depressive|anorexic|epileptic|diabetic|autistic|disabled) (mother|father|mum|dad|parent|child|boy|girl)|suffer(s|ing|ed)? (from|with)|confined to a wheelchair|(high|low)[- ]functioning|special needs (child|boy|girl)|deprived|lifestyle|benefit scroungers?',
    why: labels,
    instead: 'Name the person first, and say what they live with or do.',
    in: { ...hint },
    fine: ['healthy lifestyle'],
  },
  {
    words:
      'must (engage|comply|attend|co-?operate|prioriti[sz]e|accept|prove|demonstrate)|(is|are) (instructed|ordered|told|forbidden|expected) to|comply|complies|complian(t|ce)|obey',
    why: 'speaks as if to somebody on trial',
    instead: 'Say what will be done, with whom, and what help comes with it.',
    in: hint,
    fine: ['comply with (the )?(order|law|bail|licence)'],
  },
];
