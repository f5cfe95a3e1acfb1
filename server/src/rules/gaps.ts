import type { Range } from '../text/span.ts';
import { quotations } from '../text/quotations.ts';
import { pattern } from '../text/pattern.ts';

/** A place that a template left for somebody to write in. */
export interface Gap extends Range {
  /** False for words in brackets that may well be the writer’s own. */
  readonly sure: boolean;
}

/**
 * The gaps that are still open in a plain text: `[date]`, `{{name}}`, `by ____`, `DD/MM/YYYY`. Left out: a line to sign
 * on, a note such as `[sic]`, and brackets in somebody’s own words, which explain them.
 */
export function gapsIn(text: string): Gap[] {
  if (!/[[{_]|DD|XX|dd\//.test(text)) return [];
  const spoken = quotations(text).filter((it) => /\p{L}/u.test(withoutGaps(text.slice(it.start, it.end))));
  const inBrackets = bracketsIn(text);
  const within = (gap: Range, ranges: readonly Range[]): boolean =>
    ranges.some((it) => it.start <= gap.start && gap.end <= it.end);
  // A line in brackets, as in `[how often: ____]`, is the same gap.
  const others = formsIn(text).filter((it) => !within(it, inBrackets));
  return [...inBrackets, ...others].filter((it) => !within(it, spoken)).toSorted((a, b) => a.start - b.start);
}

const brackets = /(?<!\[)\[([^\][\n]{2,})\](?![\](:])|\{\{[^}\n]*\}\}/g;

/** Words with which a template tells the writer what to write, at the beginning of the brackets. */
const asking = [
  ...[
    'insert',
    'enter',
    'add',
    'type',
    'write',
    'fill',
    'give',
    'state',
    'describe',
    'list',
    'specify',
    'put',
    'select',
  ],
  ...[
    'choose',
    'delete',
    'completed?',
    'confirmed',
    'who',
    'whom',
    'whose',
    'what',
    'when',
    'where',
    'why',
    'how',
    'which',
  ],
  ...['names?', 'surname', 'dates?', 'days? and dates?', 'roles?', 'numbers?', 'figures?', 'somebody', 'someone'],
  ...[
    'something',
    'anything',
    'do(?:es|ing)? (?:what|something)',
    'ring or go',
    'if (?:any|none|so|not)',
    'tb[acd]',
    'x{2,}',
  ],
  ...['enw', 'dyddiad', 'rhowch', 'nodwch'],
];
/** Who or what is to be named there, with a word more at most: more would be the writer’s own remark. */
const named = [
  ...[
    'days?',
    'weeks?',
    'months?',
    'times?',
    'job',
    'family',
    'friends?',
    'child',
    'children',
    'young person',
    'yp',
    'baby',
  ],
  ...[
    'parents?',
    'mother',
    'father',
    'mum',
    'dad',
    'mam',
    'carers?',
    'social worker',
    'lead',
    'professionals?',
    'workers?',
  ],
  ...[
    'practitioners?',
    'adults?',
    'person',
    'people',
    'team manager',
    'agency',
    'school',
    'address',
    'phone',
    'telephone',
  ],
  ...[
    'places?',
    'needs?',
    'outcomes?',
    'actions?',
    'goals?',
    'steps?',
    'change',
    'service',
    'frequency',
    'thing to change',
  ],
];
const before = '(?:(?:the|an?|please|your|my|our|their|full|first|second|third|next|other|new|main|to be) )*';
/** Questions that give a template away wherever they stand in the brackets. */
const inside = [
  ...[
    'how (?:often|soon|many|much)',
    'with whom',
    '(?:on|by|until|since) (?:which|what|when)',
    'and where',
    'be where',
  ],
  ...['own words', "['’]s name", 'name in', 'by name', 'and why', 'such as', 'time and place'],
];
const asks = pattern(
  `^${before}(?:${asking.join('|')})(?![\\p{L}])|^${before}(?:${named.join('|')})(?:['’]s?)?(?: \\p{L}+)?$|(?:${inside.join('|')})(?![\\p{L}])`,
);

/** What a careful writer puts in brackets, and nobody has to fill in. */
const notes = pattern(
  /\b(?:sic|redacted|removed|withheld|anonymi[sz]ed|confidential|name changed|names changed|pause|laughs|sighs|inaudible|as above|not known|ibid|emphasis)\b|^see (?!the child|\p{L}+ (?:where|when|how))|^[\^\d]/u,
);

function bracketsIn(text: string): Gap[] {
  return [...text.matchAll(brackets)].flatMap((it) => {
    const words = it[1];
    const range = { start: it.index, end: it.index + it[0].length };
    if (words === undefined) return [{ ...range, sure: true }];
    if (!/\p{L}|\.{2}|…/u.test(words) || notes.test(words)) return [];
    return [{ ...range, sure: asks.test(words) || !/\p{L}/u.test(words) || it[0] === text.trim() }];
  });
}

const forms =
  /_{3,}|(?<![\p{L}\d/])(?:DD|dd|XX)[/.-](?:MM|mm|XX)[/.-](?:YYYY|yyyy|YY|yy|XXXX|XX|20\d\d|\d\d)(?![\p{L}\d])/gu;

/** Lines and day forms as a printed page has them. What is to be signed by hand is left to the hand. */
function formsIn(text: string): Gap[] {
  if (/\b(?:sign(?:ed|ature)?|print(?:ed)? name|llofnod\p{L}*)\b/iu.test(text)) return [];
  return [...text.matchAll(forms)].map((it) => ({ start: it.index, end: it.index + it[0].length, sure: true }));
}

function withoutGaps(text: string): string {
  return text.replaceAll(brackets, ' ').replaceAll(forms, ' ');
}
