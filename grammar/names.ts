/** Words around people's names, and capitalised words that are none. */

/** What stands in front of a name and belongs to it. */
export const nameTitles: readonly string[] = (
  'Mr Mrs Ms Miss Mx Dr Prof Professor Rev Revd Fr Father Sister Imam Rabbi Pastor Cllr PC PCSO DC DS Sgt Sir Madame ' +
  'Auntie Aunty Aunt Uncle Nan Nana Nanna Nanny Gran Granny Grandma Grandad Granddad Grandpa Nain Taid Mamgu Tadcu Coach Anti'
).split(' ');

/** Small words that stand inside a name. */
export const nameParticles: readonly string[] =
  'de da del der den di du van von al el ap ab bin binti ferch la le'.split(' ');

/** Capitalised words that begin sentences, cells and titles, and are nobody's name. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'confidential restricted cyfrinachol gyfrinachol a an the this that these those there it its he she they we you i his her their our your my any all each every no some both either ' +
    'if when where while as at by for from in into of off on or out over to until under up with within without and but so then than ' +
    'after before during since once twice because what who whom which why how not also only just even still yes more most other another ' +
    'is are was were be been has have had will would can could should may might must shall do does did needs need wants want ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'spring summer autumn winter easter christmas ramadan eid diwali term half-term week weekly daily fortnightly monthly today tomorrow ' +
    'work works working visit visits visiting meet meeting meetings session sessions direct individual joint weekend review plan plans planning ' +
    'refer referral referrals referred complete completed provide offer offered arrange attend monitor support continue contact contacts speak talk write ring send make take ' +
    'ensure help helping give keep check follow consider explore discuss agree agreed undertake begin start starting starts find get move put set use read show ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr llun mercher iau gwener sadwrn sul dydd mae bydd os yn ' +
    'sergeant constable inspector detective minutes minute taker location category venue chair apologies present recommendation ' +
    'walk drive collect bring fetch weigh read play cook text call teach tell ask invite hand lend buy book drop pick sit stay wake wash dress feed let include record share update register enrol ' +
    'introduce phone email e-mail thank inform notify request organise organize identify apply prepare create connect liaise ' +
    'encourage praise reward remind me myself failure failing consequences everything anything nothing something ' +
    'ongoing on-going asap tbc tba action actions outcome outcomes need goal goals step steps task tasks date dates time name role owner lead person people ' +
    'mum mums mummy mam mammy mom mother mothers dad dads daddy father fathers parent parents carer carers step-dad stepdad step-father stepfather stepmum stepmother step-mum partner ' +
    'brother sister sibling siblings twins boys girls child children baby family families network everyone everybody professionals professional ' +
    'school college nursery social health worker visitor nurse teacher doctor officer police council service services team group centre hub court ' +
    'early youth young mental family-hub hospital home house english welsh british maths science year key stage section act assessment ' +
    'english polish urdu punjabi arabic bengali somali romanian muslim christian hindu sikh jewish catholic uk england wales scotland london ' +
    'strengths strategy contingency safety safe risk risks concerns concern worried worries views voice wishes feelings background reason purpose ' +
    'domestic abuse violence alcohol drugs neglect harm attendance behaviour routine routines sleep bedtime breakfast dinner tea lunch money debt housing benefits speech language ' +
    'please note see nb ie eg re number no yes n/a none nil unknown various first second third next last new old full interim initial'
  ).split(' '),
);

/** Words that make a run of capitalised words the name of an organisation and not of a person. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'aid help trust link start point house centre center team service services project group hub school academy college nursery health housing care support council police ' +
    'programme program course class classes young family families children childrens women womens mind action society association network line mission foundation charity bureau advice ' +
    'authority agency unit clinic surgery hospital practice department office partnership alliance freedom triple parenting steps years club church mosque temple refuge probation court panel ' +
    'conference meeting committee board society university borough county city'
  ).split(' '),
);

/** Names that are words as well, in lower case: at the start of a sentence they may be either ("Grace Road", "Mark the day"). */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  (
    'amber art autumn bill bob chase dale daisy dawn dean drew earl eve faith frank gene glen grace grant guy hazel heather holly hope iris ivy ' +
    'jack jade jasmine jet joy lily mark max miles mercy nick olive pat pearl penny phoenix poppy rain ray rich rob robin rose ruby ' +
    'sandy skip sky star sue summer sunny tab ted trinity violet wade will'
  ).split(' '),
);

/** Words behind a name that make it the name of a place. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'road street lane avenue close drive court house hall park way place terrace crescent gardens grove mill hill estate ' +
    'square green walk view rise farm lodge cottage bridge'
  ).split(' '),
);

/** Titles by whom they can stand for. Those that are not here can stand for anybody. */
export const titleSides: Readonly<Record<'woman' | 'man', readonly string[]>> = {
  woman: 'Mrs Miss Ms Sister Madame Auntie Aunty Aunt Nan Nana Nanna Nanny Gran Granny Grandma Nain Mamgu Anti'.split(
    ' ',
  ),
  man: 'Mr Fr Father Imam Rabbi Sir Uncle Grandad Granddad Grandpa Taid Tadcu'.split(' '),
};

/** Titles that stand before a first name; the others stand before a family name. */
export const familiarTitles: ReadonlySet<string> = new Set(
  'Auntie Aunty Aunt Uncle Nan Nana Nanna Nanny Gran Granny Grandma Grandad Granddad Grandpa Nain Taid Mamgu Tadcu Anti Coach Sister Father'.split(
    ' ',
  ),
);
