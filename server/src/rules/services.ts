/** How plans name services, sessions, courses and assessments, for the rules that tell them from needs and outcomes. */

/** Any word in front of a noun, but none that opens a clause of its own. */
const before =
  "(?:(?:speech and language|drugs? and alcohol|alcohol and drugs?|education,? health and care(?: needs)?|child and adolescent(?: mental health)?|children and famil(?:y|ies)|(?:\\p{L}+ )?mental health|sleep and \\p{L}+) |(?!(?:to|that|who|which|on|in|at|by|within|because|when|while|so|if|and|but|or|as|until|before|after|is|are|was|were|has|have|had|will|can|would|should|must|does|did|needs?|needed|requires?|required|awaiting|attend(?:s|ed)?|showed|found|says?|said)\\b)[\\p{L}\\d][\\p{L}\\d:’'/&-]*,? )";

const workers =
  "social worker|(?:(?:family|parent|youth|outreach|domestic abuse|da|drugs?|alcohol|substance(?: misuse| use)?|support|early help|mental health|children'?s|key|young carers?'?|exploitation|housing|recovery|inclusion|pastoral) )*(?:support |key ?)?(?:worker|practitioner)|mentor(?:ing)?|advoca(?:te|cy)|tutor(?:ing)?|tuition|counsell(?:or|ing)|psycho(?:therapist|therapy)|(?:\\p{L}+ )?psychologist|psychology|psychiatrist|psychiatry|paediatrician|dietitian|health visitor|(?:school|community|specialist|children's|family|psychiatric) nurse|midwife|(?:\\p{L}+ )?therap(?:y|ies|ist)|physiotherapy|teaching assistant|personal adviser|independent visitor|idva|isva|senco|specialist";

const offers =
  "(?:the )?(?:triple p|incredible years|own my life|recovery toolkit|caring dads|circle of security|talking teens|strengthening families|mellow (?:parenting|mums|dads)|home-?start|women's aid)|(?<!football |swimming |dance |drama |art |music |gymnastics |rugby |boxing |training |homework |revision )(?:sessions?|appointments?)|(?<!(?:golf|race|assault|obstacle|tv|television|football|match) )(?:course|programme|workshop)s?(?! of (?:tablets|antibiotics))|(?:parenting|antenatal|anger management) class(?:es)?|(?:nurture|support|social skills|therapeutic|parenting|parents?'?|young carers?'?|perpetrator|domestic abuse|therapy|peer support|recovery|friendship|anger management) (?:group|project)s?|group ?work|(?:\\p{L}+ )?interventions?|(?<!church |sunday |religious )services?|referrals?|package of \\p{L}+|respite(?: care)?|short breaks?|treatment|rehab(?:ilitation)?|detox(?:ification)?|mediation|family group conference|direct work|life[- ]story work|keep[- ]?safe work|therapeutic work|camhs|cahms|cbt|dbt|emdr|ots?|salt|tas? support|ehcp|(?:ehc|education,? health and care) plan|(?:\\p{L}+ )?clinic|drop-?in|women['’]s aid|home-?start|barnardo['’]?s|nspcc|alcoholics anonymous|aa meetings?|early help|stay and play|(?:perinatal|mental health|crisis|treatment|youth justice|youth offending|early help|family support|social work|disability|leaving care|community|health visiting|school nursing|substance misuse|drug and alcohol|home treatment|safeguarding|specialist|pastoral|bereavement) team";

const helpOf =
  "(?:therapeutic|emotional|practical|pastoral|peer|nurture|young carers?['’]?|specialist|additional|professional|counselling|behavioural|targeted|intensive|bereavement|mental health|emotional wellbeing|family|one[- ]to[- ]one|1[:-]1|2[:-]1|1-to-1|adult mental health|early help|post-adoption|parenting|domestic (?:abuse|violence)|substance (?:misuse|use)|drug|alcohol|psychological|trauma|educational|literacy|wraparound|respite|learning|ta|sen|send|in-class|multi-agency) (?:\\p{L}+ )?(?:support|input|help|provision)|(?:support|input|involvement|help) (?:from|by) (?:an? |the )?(?:\\p{L}+ ){0,3}(?:service|team|worker|project|professionals?|agenc(?:y|ies)|camhs|practitioner|specialist)";

const placements =
  '(?:foster|residential|specialist|long-term|short-term|new|adoptive|alternative|therapeutic|kinship|respite|mother and baby|parent and child) placement|(?:specialist|special|alternative|sen|therapeutic) (?:school|provision|setting)(?: place(?:ment)?)?';

/** The source of an expression for a service, and the words in front of it. Case does not matter. */
export const service = `${before}{0,6}?(?:${workers}|${offers}|${helpOf}|${placements})(?: support| input| sessions?| time| provision)?(?![\\p{L}\\d-])`;

/** The source of an expression for a meeting about the family, and the words in front of it. */
export const meeting = `${before}{0,5}?(?:(?:core groups?|(?:tac|taf|cin|child in need|review|planning|network|professionals?|multi-?agency|school) meetings?|meetings?|conferences?|reviews?|visits))(?![\\p{L}\\d-])`;

/** The source of an expression for an assessment or a test, and the words in front of it. */
export const assessment = `${before}{0,6}?(?:(?:re-?)?assessments?|evaluation|screening|(?:hair[- ]strand|drugs?|alcohol|toxicology|dna|paternity|cognitive|psychometric|hearing|eye|sight|urine|breath) test(?:s|ing)?|diagnos(?:is|es|tic \\p{L}+)|(?<!to )medical(?: examination)?)(?![\\p{L}\\d-])`;
