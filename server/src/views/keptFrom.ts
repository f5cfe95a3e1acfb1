import type { Person, PersonMention, PlanDocument, Statement } from '../model/plan.ts';
import { sideOf } from '../rules/sides.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import { firstWords } from './words.ts';

/** Who reads a sheet: somebody there by profession, or the child, the family and their network. */
export type Audience = 'professional' | 'family';

/** A part of the plan that is not for a reader, named by the words that say so. */
export interface LeftOut {
  readonly words: string;
  readonly range: Range;
}

export interface KeptFrom {
  readonly isKept: (part: Statement | undefined) => boolean;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Who somebody is as a reader, from all the words by which the plan gives them a part. Whoever is not known to be there
 * by profession may be family: "Mum", a name that nobody introduces, and whoever will be found for what has nobody yet.
 */
export function audience(mentions: readonly PersonMention[], people: readonly Person[]): Audience {
  const isThereByProfession = (it: PersonMention): boolean =>
    sideOf(it, people) === 'professional' || (it.type === 'group' && /professional|agenc|staff/i.test(it.text));
  return mentions.length > 0 && mentions.every(isThereByProfession) ? 'professional' : 'family';
}

/** What the plan marks as not for a reader: sections with such a heading, and statements that say so themselves. */
export function keptFrom(plan: PlanDocument, reader: Audience): KeptFrom {
  if (reader === 'professional') return { isKept: () => false, leftOut: [] };
  const headings = plan.sections.filter(({ heading }) =>
    isMarkedHeading(heading.text === plan.title?.text ? heading.text.replace(letterhead, '') : heading.text),
  );
  const sections = new Set<number>();
  plan.sections.forEach((it, index) => {
    if (headings.includes(it) || (it.parent !== undefined && sections.has(it.parent))) sections.add(index);
  });
  const parts = [...plan.needs, ...plan.outcomes, ...plan.actions, ...plan.contingency];
  const labels = plan.statements.filter((it) => /:\s*$/.test(it.text.text));
  const said = [...parts, ...labels].filter((it) => isMarked(it.text.text));
  const under = below(plan, said);
  const standing = parts.filter(
    (it) => under.has(it.span.block) || (it.section !== undefined && sections.has(it.section)),
  );
  const kept = new Set([...said, ...standing].map((it) => it.id));
  return {
    isKept: (part) => part !== undefined && kept.has(part.id),
    leftOut: [...headings.map((it) => it.heading), ...said.map((it) => it.text)].map((it) => ({
      words: firstWords(it.text, 60),
      range: absolute(plan.blocks, spanOf(it)),
    })),
  };
}

/** A title that calls the whole plan confidential does not mean the family whose plan it is. */
const letterhead = /\b(?:(?:strictly|highly|private and) )?confidential\b|\b[cg]yfrinachol\b/gi;

/** "Not for parents:" stands over a list or a table: the block below it. */
function below({ blocks }: PlanDocument, said: readonly Statement[]): ReadonlySet<number> {
  const labels = new Set(said.filter((it) => /:\s*$/.test(it.text.text)).map((it) => it.span.block));
  return new Set(blocks.slice(1).flatMap((it, index) => (labels.has(blocks[index]?.id ?? it.id) ? [it.id] : [])));
}

function isMarked(text: string): boolean {
  const plain = text.replaceAll('’', "'");
  return marks.some((it) => it.test(plain));
}

function isMarkedHeading(text: string): boolean {
  return isMarked(text) || headingMarks.some((it) => it.test(text.replaceAll('’', "'")));
}

/** Things that people share, or do not, without any secret: "Do not share a bed with Poppy". */
const thing = 'beds?|bedrooms?|rooms?|cots?|sofas?|baths?|towels?|needles?|toys?|gwely|ystafell';
const notAThing = `(?! (?:(?:an?|the|his|her|their|your|my|any) )?(?:${thing})\\b)`;
const ofAThing = `(?<!\\b(?:${thing})(?: that| which)? (?:(?:is|are|must|should|can|will|to|may) )?)`;
const relatives =
  '(?:mothers?|fathers?|mums?|mams?|dads?|parents?|grandparents?|step-?fathers?|step-?mothers?|family|families|carers?|children|child|young person)';
/** Where an order begins, and with it what nobody could say about somebody else. */
const order = "(?<=(?:^|[.:;,!?(\\n–—-] ?|please |and |but )(?:do not|don't|never) )";

/**
 * Words by which a plan itself says that something is not for everybody. Nothing else is ever left out. They hold in
 * running text, so that each says more than one word: a "confidential helpline" and a "restricted diet" are for the family.
 */
const marks: readonly RegExp[] = [
  new RegExp(
    `${ofAThing}(?<!\\b(?:has|have|had) )\\b(?:not|never|cannot|(?!ha[sd]|have)\\w+n't) (?:to |for )?(?:be )?(?:shared|sharing)(?! (?:a|the)? ?(?:${thing}))`,
  ),
  new RegExp(`${order}share${notAThing}`),
  new RegExp(
    "\\b(?:(?:must|should|may|can|do|will) not|cannot|(?:mustn|shouldn|can|do|won)'t|never) share (?:this|these|it|any of|any details|any information|details|information|the (?:address|information|details|plan|report|location|whereabouts))\\b",
  ),
  /\b(?:not|never|cannot|\w+n't) (?:to )?be (?:disclosed|revealed|passed on|divulged)\b/,
  /\b(?:(?:must|should|do|may) not|cannot|(?:mustn|shouldn|don|can)'t|never) (?:disclose|reveal|divulge)\b/,
  new RegExp(`${order}(?:tell|inform|show)\\b(?! \\p{L}+ off\\b)(?! (?:lies|up)\\b)`, 'u'),
  new RegExp(`${order}(?:discuss (?:this|it|any of)|let [\\p{L} ]{1,40} (?:know|see)\\b)`, 'u'),
  new RegExp(`\\b(?:must|should) not tell (?:the |his |her |their )?${relatives}\\b(?! off\\b)`),
  /\b(?:(?:must|should|is|are) not|(?:mustn|shouldn|isn|aren)'t) (?:to )?(?:be )?(?:told (?!off\b)|informed\b|made aware\b)/,
  /\bprofessionals?(?: eyes)? only\b|\beyes only\b|\bonly for professionals\b|\bfor professionals only\b/,
  new RegExp(
    `(?:^|[([–—.!?\\n] ?|\\b(?:is|are) )not for (?:the |his |her |their )?(?:birth )?${relatives}(?:(?:,| or| and) (?:the )?${relatives})?(?:'s?)?(?= eyes| to (?:see|read|know|have)|[ ]?[.:;)\\]–—!]|[ ]?$)`,
  ),
  /(?:^|[([–—.!?\n] ?)(?:for professionals|restricted|in confidence)(?=[ ]?[.:;)\]–—!]|[ ]?$)/,
  /(?:^|[([–—.!?\n] ?)(?:strictly |highly |private and )?confidential(?=[ ]?[.:;,)\]–—!]| -|[ ]?$)/,
  /\bconfidential (?:to|between|from)\b|\b(?:is|are|be|stays?|remains?|remain|kept|keep|strictly|marked|treated as|keep (?:this|it|that)) (?:strictly |highly )?confidential(?=[ ]?[.:;,)\]–—!]|[ ]?$| (?:and|at|until|for|information))/,
  /\b(?:told|said|shared|given|reported|disclosed)(?: [\p{L}']+){0,3} in (?:strict )?confidence\b/u,
  /\b(?:address|information|details|whereabouts|location|name|this)(?: (?:is|are|was|to|must|should|be|being))* withheld\b/,
  /\bthird[- ]party information\b/,
  /(?:peidiwch|peidio) [âa] (?:rhannu|datgelu|dweud wrth)(?! gwely| ystafell)/,
  /\b(?:ddim|nid|na|ni|heb)(?: (?:i'w|ddylid|ddylai|chaniateir|ellir|yw i'w))?(?: (?:gael )?(?:ei|eu))? (?:rh?annu|dd?atgelu)\b/,
  /\bg?wybodaeth [cg]yfrinachol\b|\byn gyfrinachol\b|(?:^|[([–—.!?\n] ?)(?:c|g|ch|ngh)yfrinachol(?=[ ]?[.:;)\]–—!]|[ ]?$)/,
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
