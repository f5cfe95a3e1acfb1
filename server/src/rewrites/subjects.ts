import { pattern } from '../text/pattern.ts';
import type { Subject } from './pattern.ts';

/**
 * The words that tell what a sentence is about, with commas between them, as expressions in which a star stands for the
 * rest of a word. A word that all subjects share ("mum", "child") tells nothing.
 */
const words: Readonly<Record<Subject, string>> = {
  attendance:
    'attendance, attend* school, attend* college, attend* nursery, school, punctual*, late for school, ' +
    'to school, truant*, exclu*, lesson*, homework, learning, education*, school work, reading, class, ' +
    'classroom, nursery place, suspen*, registration',
  home:
    'home condition*, clean and tidy, tidy, clutter*, rubbish, mould, damp, dirty, repairs, housing, house, ' +
    'flat, kitchen, bathroom, carpet*, hazard*, overcrowd*, landlord, stair gate*, clean, hoard*, animal*, ' +
    'dog, bedding, living conditions, cleanliness, bedroom',
  hygiene:
    'hygien*, wash*, bath*, shower*, head lice, nits, clean clothes, teeth, toothbrush*, smell*, uniform, ' +
    'nappy, nappies, toilet*, soil*, continen*, presentation, dirty clothes, unkempt, unclean',
  health:
    'health, healthy, health need*, immunis*, vaccin*, appointment*, dentist, dental, optician, glasses, ' +
    'asthma, inhaler, medic*, hospital, gp, doctor, paediatric*, epilep*, diabet*, eczema, hearing, ' +
    'health visitor, jab*, development* check*, illness*, treatment, injur*',
  feeding:
    'feed*, weight, weigh*, meal*, eat*, food, breakfast, diet*, hungry, bottle*, milk, nutrition*, weaning, ' +
    'centile, thriv*, obes*, overweight, underweight, snack*, lunch*, fed',
  sleep: 'sleep*, bedtime*, bed time, night*, tired*, nightmare*, asleep, bed, wakes, cot, bedtime routine*',
  'domestic-abuse':
    'domestic abuse, domestic violence, domestic*, dv, argu*, fight*, violen*, hit*, perpetrator, shout*, ' +
    "controlling, coerc*, women['’]s aid, refuge, police call*, idva, freedom programme, abuse, conflict, " +
    'non-molestation, marac, safe at home, feel* safe, be safe, frighten*, scared',
  substances:
    'alcohol*, drink*, drunk*, drug*, cannabis, cocaine, heroin, substance*, sober*, detox*, needle*, ' +
    'intoxicat*, smok*, spice, vap*, methadone, script, under the influence, abstain, abstinen*, relapse*',
  'parental-mental-health':
    "(?:mum|mam|mother|dad|father|parent)['’]s (?:mental|emotional) health, her mental health, " +
    'his mental health, maternal mental health, parental mental health, depress*, postnatal, post-natal, ' +
    'perinatal, low mood, bipolar, psychosis, mental health, medication, cpn, overwhelmed, cop(?:e|es|ing), ' +
    'crisis team, psychiatr*',
  'family-time':
    'family time, contact, see* (?:his|her|their) (?:dad|father|mum|mother|brothers?|sisters?), supervised, ' +
    'visit* (?:his|her|their) (?:dad|father|mum|mother), sibling*, brother*, sister*, birth family, ' +
    'birth mother, birth father, contact centre, time with, letterbox',
  feelings:
    'emotional*, well-being, wellbeing, feel*, happ*, unhappy, sad*, anxi*, worr*, confiden*, self-esteem, ' +
    'self esteem, angry, anger, griev*, bereave*, trauma*, resilien*, camhs, child and adolescent mental health services, counsel*, therap*, upset, ' +
    'emotions, attachment, love*',
  'self-harm':
    'self-harm*, self harm*, suicid*, overdos*, cut* h\\w*self, cutting, hurt* h\\w*self, ligature, blades, ' +
    'razor*',
  speech:
    'speech, language, talk*, communicat*, stammer*, develop*, speech and language, salt, milestone*, sign*, ' +
    'non-verbal, vocabulary, speak*, stimulat*',
  behaviour:
    'behav*, bound*, parenting, tantrum*, discipline, aggress*, outburst*, rules, consequences, smack*, hit*, ' +
    'challenging, defian*, parenting class*, parenting course, triple p, incredible years, consistent, ' +
    'managing, manage, regulat*, routine*, care for, parenting skills',
  money:
    'money, income, benefit*, debt*, rent, arrears, bills, budget*, financ*, food bank, universal credit, ' +
    "poverty, evict*, citizen['’]?s advice, heating, fuel, electricity, gas, maximi[sz]e, afford*, wage*, " +
    'grant',
  isolation:
    'isolat*, lonel*, friend*, socialis*, clubs?, activit*, hobb*, groups?, stay and play, ' +
    "children['’]s centre, playgroup, peers, bull*, young carer*, community",
  identity:
    'identity, cultur*, religio*, faith, heritage, ethnic*, mosque, church, first language, life[- ]story, ' +
    'hair care, skin care, gender, lgbt*, pronoun*, belong*, roots, prayer*, halal, country of, racis*',
  exploitation:
    'exploit*, missing, groom*, gang*, county lines, cse, cce, online, social media, phone, internet, ' +
    'run* away, older (?:men|peers), abscond*, curfew, knife, knives, whereabouts, criminal*',
  independence:
    'independen*, leaving care, own flat, tenancy, job*, training, apprentice*, college, cook*, life skills, ' +
    'employ*, pathway, adulthood, driving, bank account, passport, neet, accommodation, cv, ' +
    'mov(?:e|es|ing) on, eet',
  network:
    'family network, network, grandparent*, grandmother, gran, nan, aunt*, uncle, family and friends, ' +
    'neighbour*, family group conference, extended family, wider family, godparent*, legal advice, ' +
    'legal planning, strategy meeting, strategy discussion, conference, section 47, pre-proceedings, ' +
    'breaks down, deteriorat*, escalat*, emergency, court',
};

const expressions = Object.entries(words).map(([subject, list]) => ({
  subject: subject as Subject,
  expression: pattern(`(?<![\\p{L}])(?:${list.split(', ').map(sourceOf).join('|')})(?![\\p{L}])`),
}));

function sourceOf(words: string): string {
  return words.replaceAll(/(?<!\\w)\*/g, '\\p{L}*');
}

/** What a text is about, the subject with the most of its words first. Empty where no word tells. */
export function subjectsOf(text: string): Subject[] {
  return expressions
    .map(({ subject, expression }) => ({
      subject,
      weight: expression.all(text).reduce((sum, [found]) => sum + found.split(' ').length, 0),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ subject }) => subject);
}
