import type { Phrase } from './phrases.ts';

/** A role that somebody can have in a child's life or plan. */
export type RoleName = (typeof roles)[number]['name'];

/** On whose side of the table a role sits. */
export type RoleSide = 'family' | 'professional' | 'network';

interface Role {
  readonly name: string;
  readonly side: RoleSide;
  readonly words: readonly Phrase[];
}

/** Roles and what people call them, longer phrases before the shorter ones they hold. */
export const roles = [
  { name: 'mother', side: 'family', words: ['(birth )?mother', 'mums?', 'mams?', 'mammy', 'mummy', 'mom', 'mam'] },
  { name: 'father', side: 'family', words: ['(birth )?father', 'dads?', 'daddy', 'tad'] },
  {
    name: 'step-parent',
    side: 'family',
    words: [
      'step-?(father|mother|dad|mum|mam|parent|da)',
      "(mum|mother|dad|father)'s partner",
      '(her|his|their) partner',
      'partner',
    ],
  },
  { name: 'parents', side: 'family', words: ['(both )?parents?', 'mum and dad', 'mother and father', 'rhieni'] },
  {
    name: 'grandparent',
    side: 'family',
    words: [
      '((maternal|paternal|great) )*grand(mother|father|parents?|ma|pa|mum|dad)',
      'nana?',
      'nanny',
      'nanna',
      'gran',
      'granny',
      'grandad',
      'granddad',
      'gramps',
      'mgm',
      'pgm',
      'mgf',
      'pgf',
      'nain',
      'taid',
      'mam-?gu',
      'tad-?cu',
    ],
  },
  {
    name: 'aunt-or-uncle',
    side: 'family',
    words: ['((maternal|paternal|great) )*(aunt|uncle)', 'aunt(ie|y)', 'modryb', 'ewythr', 'anti'],
  },
  {
    name: 'sibling',
    side: 'family',
    words: ['((older|younger|elder|big|little|half|step|twin) ?-?)*(brother|sister|siblings?|brawd|chwaer)'],
  },
  { name: 'cousin', side: 'family', words: ['cousin'] },
  { name: 'family', side: 'family', words: ['(the )?(family|wider family)'] },
  { name: 'adopter', side: 'family', words: ['adopters?', 'adoptive (mother|father|parents?)'] },
  { name: 'supervising-social-worker', side: 'professional', words: ['supervising social worker', 'ssw'] },
  { name: 'independent-reviewing-officer', side: 'professional', words: ['independent reviewing officer', 'iro'] },
  {
    name: 'foster-carer',
    side: 'network',
    words: [
      'foster (carers?|parents?|mum|dad|family)',
      'kinship carers?',
      'connected (persons?|carers?)',
      'special guardians?',
      'gofalwyr? maeth',
    ],
  },
  { name: 'carer', side: 'family', words: ['carers?', 'gofalwyr?'] },
  {
    name: 'social-worker',
    side: 'professional',
    words: [
      "((allocated|lead|child's|duty|senior|the|student|hospital|adult|key) )*social worker",
      'lead (practitioner|professional|worker)',
      'caseworker',
      'sw',
      "((child|children|adult)'?s?'? )?(and famil(y|ies) )?practitioner",
      'gweithiwr cymdeithasol',
    ],
  },
  {
    name: 'team-manager',
    side: 'professional',
    words: [
      '((assistant|practice|service|deputy|team) )+manager',
      'manager',
      'practice (lead|supervisor)',
      'advanced practitioner',
      'rheolwr( tîm)?',
    ],
  },
  {
    name: 'conference-chair',
    side: 'professional',
    words: [
      '(conference |independent )?chair(person)?',
      'child protection (chair|adviser|advisor|coordinator|co-ordinator)',
      'cadeirydd',
    ],
  },
  {
    name: 'family-support-worker',
    side: 'professional',
    words: [
      '((intensive|senior|the|early help|targeted|outreach|community|lead) )*(family|parent|parenting|children and families) ((support|time|hub|liaison|intervention|group|link) )*(worker|practitioner|key ?worker|officer|adviser|advisor|lead|coordinator|co-ordinator)',
      '((intensive|family|outreach|children.s|early help|domestic (abuse|violence)|housing|tenancy|learning|bereavement|young carers?.?|targeted|mental health|youth) )*(support|outreach) (worker|practitioner|officer)',
      '(early help|family hub) (worker|practitioner|lead|coordinator|co-ordinator)',
      'fsw',
      'homestart volunteer',
      'gweithiwr cymorth( i deuluoedd)?',
    ],
  },
  { name: 'personal-adviser', side: 'professional', words: ['personal advis(e|o)r', 'leaving care worker'] },
  { name: 'health-visitor', side: 'professional', words: ['health visitor', 'hv', 'ymwelydd iechyd'] },
  { name: 'school-nurse', side: 'professional', words: ['school (and public health )?nurse', 'nyrs ysgol'] },
  {
    name: 'nurse',
    side: 'professional',
    words: [
      '((community|family|specialist|practice|asthma|diabetes|epilepsy|lac|looked after children|cla|psychiatric|mental health|ward|named|paediatric|safeguarding) )*nurse',
      'midwife',
      'community midwife',
      'bydwraig',
      'nyrs',
    ],
  },
  {
    name: 'doctor',
    side: 'professional',
    words: [
      '(family )?(gp|doctor|paediatrician|psychiatrist|consultant( psychiatrist| paediatrician)?|dentist|optician)',
      'general practitioner',
      'meddyg( teulu)?',
      'deintydd',
    ],
  },
  {
    name: 'therapist',
    side: 'professional',
    words: [
      '((speech and language|speech|occupational|play|art|music|drama|family|child|cognitive|salt|camhs) )*therapist',
      '((clinical|educational|child|forensic|camhs) )*psychologist',
      '((school|bereavement|young person.s|children.s) )*counsellor',
      'psychotherapist',
      'camhs (worker|practitioner|clinician|nurse)',
      'mental health (worker|practitioner|nurse|lead)',
      'dietitian',
      'physiotherapist',
    ],
  },
  {
    name: 'teacher',
    side: 'professional',
    words: [
      '((class|form|year|reception|nursery|head|deputy head|assistant head|designated|pe|english|maths|subject) )*teacher',
      'form tutor',
      'head ?(teacher|master|mistress)?',
      'head of (year|house|school|sixth form|inclusion|pastoral|key stage|nursery|centre)( [\\p{L}\\d]+)?',
      'year (leader|lead|head|tutor)',
      '((deputy )?designated )?safeguarding lead',
      'dsl',
      '(pastoral|learning|inclusion|behaviour|safeguarding|family|attendance|welfare|nursery|room|sen) (lead|manager|mentor|officer|leader|worker|support|support worker|coordinator|co-ordinator)',
      'senco',
      'teaching assistant',
      'nursery (nurse|key ?worker|manager|practitioner|worker|teacher)',
      'key ?worker',
      'key person',
      'tutor',
      'lecturer',
      'mentor',
      'athro',
      'athrawes',
      'pennaeth',
    ],
  },
  { name: 'virtual-school', side: 'professional', words: ['virtual school( head| officer| lead| teacher)?'] },
  {
    name: 'education-welfare-officer',
    side: 'professional',
    words: ['education welfare officer', 'attendance officer', 'ewo'],
  },
  {
    name: 'youth-worker',
    side: 'professional',
    words: [
      '((detached|senior|youth offending|youth justice|exploitation|missing|return home) )*(youth|young people.s|exploitation|participation|young carers?.?|missing) (justice |offending )?(worker|officer|practitioner)',
      'yot worker',
      'yjs worker',
      'gweithiwr ieuenctid',
    ],
  },
  {
    name: 'domestic-abuse-worker',
    side: 'professional',
    words: [
      'idva',
      'isva',
      '((independent|specialist|children.s) )*(domestic (abuse|violence)|women.s aid|refuge|da|dva|perpetrator|ydva) (worker|advocate|practitioner|adviser|advisor|support worker)',
      'safety worker',
    ],
  },
  {
    name: 'substance-use-worker',
    side: 'professional',
    words: [
      '((specialist|community) )*(drug and alcohol|alcohol|drugs?|substance (misuse|use)|recovery) (worker|nurse|practitioner|key ?worker|coordinator|co-ordinator)',
    ],
  },
  {
    name: 'police-officer',
    side: 'professional',
    words: [
      '(police|neighbourhood|community|schools?|response) (officer|constable|sergeant|community support officer)',
      'pcso',
      '((detective|police) )+(constable|sergeant|inspector)',
      'swyddog heddlu',
    ],
  },
  { name: 'probation-officer', side: 'professional', words: ['probation (officer|practitioner)', 'offender manager'] },
  {
    name: 'housing-officer',
    side: 'professional',
    words: [
      '(housing|tenancy|homelessness|welfare rights|benefits|money|debt|citizens advice) (officer|adviser|advisor|worker|manager)',
      'swyddog tai',
    ],
  },
  {
    name: 'advocate',
    side: 'professional',
    words: [
      "((independent|child'?s|children'?s) )*advocate",
      'independent visitor',
      'interpreter',
      'guardian',
      "children's guardian",
      'eiriolwr',
    ],
  },
  {
    name: 'coach',
    side: 'network',
    words: [
      '((football|rugby|boxing|swimming|dance|netball|athletics|karate|judo|gymnastics|cricket) )?(coach|instructor)',
      '(scout|guide|brownie|cub|choir|club|activity|youth group) (leader|master|director)',
      'choir(master)?',
      'imam',
      'vicar',
      'pastor',
      'minister',
      'priest',
      'rabbi',
      'faith leader',
    ],
  },
  {
    name: 'friend',
    side: 'network',
    words: [
      '((best|close|family|her|his|their|mum.s|dad.s) )*(friend|neighbour|mate)',
      'next.door neighbour',
      'godmother',
      'godfather',
      'childminder',
      'babysitter',
      'cymydog',
      'ffrind',
    ],
  },
  {
    name: 'volunteer',
    side: 'network',
    words: ['(home.start |family )?volunteer', 'peer (mentor|supporter)', 'gwirfoddolwr'],
  },
  // Whatever else people work on: the words are those of `professions.ts`.
  { name: 'worker', side: 'professional', words: [] },
] as const satisfies readonly Role[];

/** Organisations and services, which cannot be rung up on Tuesday. */
export const agencies: readonly Phrase[] = [
  "((the|his|her|their|local|primary|secondary|special|{who}'s) )*(school|college|nursery|pre-?school|academy|children'?s centre|family hub|family centre|pupil referral unit|playgroup|after.?school club|breakfast club)",
  "(the )?(local authority|council|la|children'?s services|children'?s social care|social services|social care|csc|adult social care|adult services|fostering (service|team|agency))",
  '(the )?(police|probation|nhs|hospital|surgery|gp surgery|gp practice|health( visiting)?|health visiting( service| team)?|school nursing( service| team)?|education|housing( association| department| team)?|early help( team| service| hub)?|youth (justice|offending)( service| team)?|yot|yjs|virtual school|mash|cafcass|camhs|camhs team|hypes|cahms|nspcc|barnardo.?s|women.?s aid|home.?start|citizen.?s advice( bureau)?|cab|job ?centre( plus)?|dwp|food ?bank|court|mental health (team|service|services)|adult mental health|community mental health team|drug and alcohol (service|team)|substance misuse service|salt( team)?|speech and language( therapy)?( service| team)?|paediatrics|perinatal team|mind|relate|kooth|refuge|turning point|change grow live|young carers?.?( service| group| project)?|the family hub|family support( team| service)?|legal( services| team)?|placement team|leaving care team|ysgol|heddlu|awdurdod lleol|gwasanaethau cymdeithasol)',
  '(the )?\\p{Lu}\\p{L}+( \\p{Lu}\\p{L}+)* (service|team|project|centre|agency|charity|surgery|school|academy|nursery|college|hospital|hub|clinic|trust|foundation|association)',
];

/** Several people as one: nobody in particular is responsible. */
export const groups: readonly Phrase[] = [
  '(all|everyone|everybody|all (parties|agencies|professionals|members|involved|workers|adults|staff|concerned|of us)|(the )?(core group|professionals?|agencies|network|professional network|family network|safety network|wider network|team|workers|staff|multi-?agency (team|network)|team around the (family|child)|taf|tac|adults|whole family)|the network|pawb)( members)?( …)?',
  '(school|nursery|college) staff',
  '(both|both of them|they|we|us all)',
  'tbc|tba|n/?a|to be (confirmed|agreed|allocated|decided)|unknown|various|none|nobody|-+|–+|—+|\\?+',
];
