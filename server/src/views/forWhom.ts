/** The words by which a plan itself says that something in it is not for everybody. Nothing else is ever left out. */

/** People of the family, as a source. */
export const relatives =
  '(?:mothers?|fathers?|mums?|mams?|dads?|parents?|grandparents?|step-?fathers?|step-?mothers?|family|families|carers?|children|child|young person)';

/**
 * Whether running text says so of itself. `names` are people who are not there by profession: what is "not for Craig" is
 * not for the family. A promise that one of them makes, "Mum will not share the address", keeps nothing from anybody.
 */
export function isMarked(text: string, names?: RegExp): boolean {
  const plain = plainly(text, names);
  return [...new Set([plain, runningOn(plain)])].some(
    (said) => marks.some((it) => it.test(said)) || promisesOfOthers(said),
  );
}

/** Whether a heading, label or header says so, where one word is enough. */
export function isMarkedHeading(text: string, names?: RegExp): boolean {
  return isMarked(text, names) || headingMarks.some((it) => it.test(plainly(text, names)));
}

/** Whether a header and the answer to it say so: "Share with family?" and "No", "Confidential" and "Yes". */
export function isMarkedAnswer(question: string, answer: string, names?: RegExp): boolean {
  if (isMarked(answer, names)) return true;
  const words = plainly(question, names);
  // "How will the family know?" asks for no yes or no: "No missed calls".
  if (/^[^\p{L}]*(?:how|what|when|where|why|sut|beth|pryd)(?!\p{L})/iu.test(words)) return false;
  // "Not with Dad", "Mum only": there is somebody who may not have it.
  if (mayShare.some((it) => it.test(words))) return no.test(answer.trim()) || /^not\b|\bonly\b/i.test(answer.trim());
  return yes.test(answer.trim()) && isMarkedHeading(question, names);
}

/**
 * How far the words reach that say so: over all of their section, over what stands below them in it, over the whole plan.
 */
export function reachOf(text: string): 'section' | 'below' | 'plan' | undefined {
  const plain = runningOn(plainly(text, undefined));
  return reaches.find(([, words]) => words.test(plain))?.[0];
}

const reaches: readonly (readonly ['section' | 'below' | 'plan', RegExp])[] = [
  ['section', /\b(?:this|the whole|the entire) (?:section|part|page)\b|\by (?:adran|rhan) hon\b/i],
  [
    'below',
    /\b(?:the following|what follows|this (?:table|box|list)|below|underneath|the next (?:\p{L}+ )?(?:actions?|steps?|points?|paragraphs?|lines?|rows?)|from here on|isod)\b/iu,
  ],
  ['plan', /\b(?:this|the(?: whole)?) (?:plan|document|record)\b|\by cynllun (?:hwn|cyfan)\b/i],
];

function plainly(text: string, names: RegExp | undefined): string {
  const plain = text
    .replaceAll('’', "'")
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ');
  return names === undefined ? plain : plain.replace(names, 'Mum');
}

/** The same with each sentence on one line that goes on below a line break: "Not to be⏎shared". */
function runningOn(plain: string): string {
  return plain.replaceAll(/ ?\n ?(?=\p{Ll})/gu, ' ');
}

/** What makes a header into a question that "No" answers with a secret. */
const mayShare: readonly RegExp[] = [
  new RegExp(`\\b(?:share[ds]?|sharing|shown?|visible|see|seen|read)\\b.*\\b${relatives}\\b`, 'i'),
  new RegExp(`\\b${relatives}\\b.*\\b(?:see|read|know|share[ds]?)\\b`, 'i'),
  /\b(?:ok|okay|fine|safe) to share\b|\bshareable\b|\brhannu\b/i,
];
const no = /^(?:no|n|never|na|nac ydy|nac oes|false|[✗✘✖❌x]\ufe0f?)(?=$|[ .,;:–—-])/iu;
const yes = /^(?:yes|y|ie|ydy|oes|true|[✓✔☑✅x]\ufe0f?)(?=$|[ .,;:–—-])/iu;

/** Things that people share, or do not, without any secret: "Do not share a bed with Poppy", "adult worries". */
const thing =
  'beds?|bedrooms?|rooms?|cots?|sofas?|baths?|towels?|needles?|toys?|meals?|food|worries|arguments|feelings|gwely|ystafell';
const notAThing = `(?! (?:(?:an?|the|his|her|their|your|my|any|adult) )?(?:${thing})\\b)`;
const ofAThing = `(?<!\\b(?:${thing})(?: that| which)? (?:(?:is|are|must|should|can|will|to|may) )?)`;
/** A rule about pictures and posts, and no secret. */
const notOnline =
  '(?! (?:online|on (?:the )?(?:internet|web|social media|facebook|instagram|snapchat|tiktok|whatsapp)|in the group chat))';
/** Where a mark ends, so that "professionals only see Ella at school" is none. */
const end = '(?=[ ]?[.:;,()\\]–—!\\n]|[ ]-|[ ]?$)';
/** Where words stand by themselves. */
const start = '(?:^|[([–—.!?:\\n] ?)';
/** Where an order begins, and with it what nobody could say about somebody else. */
const order = "(?<=(?:^|[.:;,!?(\\n–—-] ?|please |and |but )(?:do not|don't|never) )";
/** What stays confidential by its nature, and is no secret of the plan. */
const confidentialTalk =
  '(?<!\\b(?:sessions?|calls?|services?|help ?lines?|lines?|counsel\\w+|meetings?|talks?|chats?|conversations?|clinics?|appointments?|support|groups?|tells? (?:him|her|them|us)|(?:s?he|they|\\p{Lu}\\p{L}+) (?:says?|tells?|shares|talks about)(?: \\p{L}+){0,3}) )';

const marks: readonly RegExp[] = [
  new RegExp(
    `${ofAThing}(?<!\\b(?:has|have|had) )\\b(?:not|never|cannot|(?!ha[sd]|have)\\w+n't) (?:to )?(?:be )?shared(?! (?:a|the)? ?(?:${thing}))${notOnline}`,
  ),
  /\bnot for sharing\b/,
  new RegExp(`${order}share${notAThing}${notOnline}(?! (?:photos?|pictures?|posts?)\\b)`),
  new RegExp(
    "\\b(?:(?:must|should|may|can|do) not|cannot|(?:mustn|shouldn|can|do)'t|never) share (?:this|these|it|any of|any details|any information|details|information|the (?:address|information|details|plan|report|location|whereabouts))\\b",
  ),
  new RegExp(`\\bshar(?:e|ed|ing) with (?:the |his |her |their )?${relatives}\\??[:–—-]? no\\b`),
  /\b(?:not|never|cannot|\w+n't) (?:to )?be (?:disclosed|revealed|divulged|passed on(?! (?:by|through|via)\b))/,
  /\b(?:(?:must|should|do|may) not|cannot|(?:mustn|shouldn|don|can)'t|never) (?:disclose|reveal|divulge)\b/,
  /\b(?:keep|keeps) (?:this|these|it|(?:the |any )?(?:address|details|information)) from\b|\b(?:this|it|address|details|information) (?:is|are|must be|should be|to be) kept from\b/,
  new RegExp(`${order}(?:tell|inform|show)\\b(?! \\p{L}+ (?:off|how|to)\\b)(?! (?:lies|up)\\b)`, 'u'),
  new RegExp(
    `${order}(?:discuss (?:this|it|any of)\\b(?! (?:in front of|near|around)\\b)|let [\\p{L} ]{1,40} (?:know|see)\\b)`,
    'u',
  ),
  new RegExp(`\\b(?:must|should) not tell (?:the |his |her |their )?${relatives}\\b(?! (?:off|how|to)\\b)`),
  /\b(?:(?:must|should|may|can) not|(?:mustn|shouldn|can)'t|cannot|(?:is|are) not to|(?:isn|aren)'t to|not to) be (?:told(?=[ ]?[.,;:)\n]|[ ]?$| (?:about|of|that|where|why|who|until|yet|by|this)\b)|informed\b|made aware\b)/,
  /\b(?:(?:must|should) not|mustn't|shouldn't|(?:is|are) not to) know(?=[ ]?[.;,)\n]|[ ]?$| (?:about|of|that|where|when|this)\b)/,
  /\b(?:does not|doesn't|do not|don't|did not|didn't) want (?:[\p{L}']+ ){1,4}to (?:know|find out|be told|see this|hear about)\b/u,
  new RegExp(`\\bprofessionals?'?(?: eyes)? only${end}|\\beyes only\\b|\\bonly for professionals\\b`),
  /\bfor professionals only\b(?! (?:if|when|once|after|where)\b)/,
  /\bonly (?:the )?professionals (?:may|can|should|are to) (?:see|read|know)\b/,
  new RegExp(`(?:${start}|\\bfor (?:the )?)(?:core group|staff|workers|agencies|social workers) only${end}`),
  new RegExp(
    `(?:${start}|\\b(?:is|are) )not for (?:the |his |her |their )?(?:birth )?${relatives}(?:(?:,| or| and) (?:the )?${relatives})?(?:'s?)?(?= eyes| to (?:see|read|know|have)|[ ]?[.:;)\\]–—!\\n]|[ ]?$)`,
  ),
  new RegExp(`${start}(?:for professionals|restricted|in confidence)(?=[ ]?[.:;)\\]–—!\\n]|[ ]?$)`),
  new RegExp(
    `${start}(?:strictly |highly |private and )?confidential(?=[ ]?[.:;,)\\]–—!\\n]| -|[ ]?$)(?!: ?(?:no|n|nac ydy)\\b)`,
  ),
  new RegExp(
    `\\bconfidential (?:to|between|from)\\b|${confidentialTalk}\\b(?:is|are|be|stays?|remains?|remain|kept|keep|strictly|marked|treated as|keep (?:this|it|that)) (?:strictly |highly )?confidential(?=[ ]?[.:;,)\\]–—!\\n]|[ ]?$| (?:and|at|until|for|information))`,
    'u',
  ),
  /\b(?:told|said|shared|given|reported|disclosed)(?: [\p{L}']+){0,3} in (?:strict )?confidence\b/u,
  /\b(?:address|information|details|whereabouts|location|name|this)(?: (?:is|are|was|to|must|should|be|being))* withheld\b/,
  /\bthird[- ]party information\b/,
  /(?:peidiwch|peidio) [âa] (?:rhannu|datgelu|dweud wrth)(?! gwely| ystafell)/,
  /\b(?:ddim|nid|na|ni|heb)(?: (?:i'w|ddylid|ddylai|chaniateir|ellir|yw i'w))?(?: (?:gael )?(?:ei|eu))? (?:rh?annu|dd?atgelu)\b/,
  /\bg?wybodaeth [cg]yfrinachol\b|\byn gyfrinachol\b|(?:^|[([–—.!?\n] ?)(?:c|g|ch|ngh)yfrinachol(?=[ ]?[.:;)\]–—!\n]|[ ]?$)/,
  /\b(?:gweithwyr )?proffesiynol yn unig\b/,
].map((it) => new RegExp(it.source, `i${it.flags.replace('i', '')}`));

/** What says so over a section, where one word is enough. */
const headingMarks: readonly RegExp[] = [
  /\bconfidential\b(?! (?:counsel|help|advice|support|service|space|chat|talk|drop))/i,
  /^[^\p{L}]*(?:information |notes? |section |part )?for professionals\b/iu,
  /\brestricted (?:information|circulation|section|part|access)\b|\bwithheld\b/i,
  /(?<!\p{L})(?:c|g|ch|ngh)yfrinachol(?!\p{L})/iu,
  new RegExp(`\\bnot for (?:the )?${relatives}\\b`, 'i'),
];

const promise =
  /\b(?:will not|won't|(?:agrees?|agreed|promises?|promised) not to) (?:share|disclose|reveal|pass on) (?:this|these|it|any of|with|details|any details|information|any information|the (?:address|information|details|plan|report|location|whereabouts))\b/gi;
const ofTheFamily = new RegExp(
  `\\b(?:${relatives}|nan|nana|gran|grandad|I|we)(?: \\([^)]*\\))?,?(?: also| both| each| has| have)* $`,
  'i',
);

/** "Priya will not share the address" tells of a secret; said of Mum, it is hers already. */
function promisesOfOthers(plain: string): boolean {
  return [...plain.matchAll(promise)].some((it) => {
    const sentence =
      plain
        .slice(0, it.index)
        .split(/[.!?;\n]/)
        .at(-1) ?? '';
    return !ofTheFamily.test(sentence);
  });
}
