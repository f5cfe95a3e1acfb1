import { anyWord, byFirstWord, firstWords, wordAt } from './firstWords.ts';
import { letter, type Passage } from './passage.ts';
import { before, endAt, isAt, isWholeLine, opening, phrase } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';

/** Meetings that a plan is held to. They are a time wherever "by", "before" or "at" leads them. */
const meetings = [
  'review',
  'adolygiad',
  '(?:review |initial |child protection |case |review child protection |initial child protection )*(?:case )?conference',
  '(?:core|care) (?:group|team)(?: meeting)?',
  '(?:child in need|child looked after|looked after|care plan|pathway plan|statutory|annual|placement|plan|eco|ehcp?|iro|cin|cp|lac|clac|cla|cic|pep|personal education plan)(?: |-)?(?:review|meeting)(?: meeting| conference)?',
  '(?:icpc|rcpc|cpc|lar|taf|tac|pep|ehcp|mace|marac|fgc|icpr)(?: meeting| review)?',
  'family group (?:conference|meeting|decision making meeting)',
  "(?:strategy|network|professionals'?|multi-agency|planning|family network|family|placement|discharge|discharge planning|team around the (?:family|child)) meeting",
  'review(?: child in need| child protection| care planning)? meeting',
  '(?:final |court |fact-finding |issues resolution |next )*hearing',
];

/** Happenings too ordinary to be one by themselves: "at the meeting" says where as often as when. */
const happenings = [
  'meeting',
  'visit',
  'home visit',
  'appointment',
  'session',
  'supervision',
  'assessment',
  'contact',
  'discharge',
  'due date',
  'birth',
  'placement move',
  'move',
];

const order =
  '(?:next|first|second|third|final|last|initial|following|coming|forthcoming|upcoming|three-month|six-month|3-month|6-month|midway|mid-point|statutory)';
const birthdayForm = phrase(
  '(?:(?:next|\\d{1,2}(?:st|nd|rd|th)|first|second|third|fifth|tenth|sixteenth|seventeenth|eighteenth|twenty-first) )?birthday',
);
const owner = opening(`(?:the|his|her|their|our|my|your|its|this|that|an?|y|${letter}{1,30}'s|${letter}{1,30}s') `);
const ageForm = phrase(
  `${letter}{1,30} (?:turns?|is|are|reach(?:es)?) (?:\\d{1,2}|sixteen|seventeen|eighteen|twenty-one|twenty-five)(?! ?(?:%|out|of|years? behind))`,
);

const orderForm = opening(`${order} `);
const orderStarts = firstWords(orderForm);
const meetingForms = byFirstWord(named(meetings), (it) => firstWords(it));
const happeningForms = byFirstWord(named(happenings), (it) => firstWords(it));

/** What a meeting does, so that "by" names who did it. */
const deciding =
  /(?:recommended|requested|decided|required|identified|directed|chaired|raised|made|set|outlined|appointed|asked|told) $/;
/** Words that make a meeting's name the name of people or papers. */
const notBefore = phrase(' (?:chair|members?|meetings|minutes|officer|team|of|report|service)');
const article = opening('an? ');
const upTo = opening('up to ');

/** A meeting or an event without a day: `by next review`, `before the core group`, `by his next birthday`. */
export const events: Kind = { read: readEvent, starts: orderStarts, startsLed: new Set([anyWord]) };

function readEvent(place: Place): Reading | undefined {
  const { passage, at, lead } = place;
  if (lead === undefined) {
    const behindOrder = endAt(orderForm, passage, at);
    const end = behindOrder > at ? longest(meetingForms, passage, behindOrder) : 0;
    return end > 0 && isWholeLine(passage, at, end) ? { type: 'event', end } : undefined;
  }
  if (!['by', 'until', 'from', 'at', 'on'].includes(lead.kind)) return undefined;
  const end = readEventName(passage, at, lead.kind === 'by' || lead.kind === 'until');
  // "by a review of …" says how, not when; so does "from a meeting".
  if (end === undefined || isAt(article, passage, at) || isAt(notBefore, passage, end)) return undefined;
  const { plain } = passage;
  // "from the core group" and "on the core group" say who.
  const who = lead.kind === 'from' || lead.kind === 'on';
  if (who && !/after|following|birthday/.test(plain.slice(lead.start, end))) return undefined;
  // "Step up to ICPC", "as recommended by the conference".
  if (isAt(upTo, passage, lead.start)) return undefined;
  if (plain.slice(lead.start, at).trim() === 'by' && deciding.test(before(passage, lead.start))) return undefined;
  return { type: 'event', ...bound(place), end };
}

/** Where the name of an event ends. With `loose` ordinary happenings will do ("before the meeting"). */
export function readEventName(passage: Passage, at: number, loose: boolean): number | undefined {
  const behindOwner = endAt(owner, passage, at);
  if (behindOwner > at && isAt(birthdayForm, passage, behindOwner)) return birthdayForm.lastIndex;
  // "Professionals' meeting": the owner may belong to the name.
  const end = nameEnd(passage, behindOwner, loose, 0) || nameEnd(passage, at, loose, 0);
  if (end > 0) return end;
  return loose && isAt(ageForm, passage, at) ? ageForm.lastIndex : undefined;
}

/** Where a name with up to two words like "next" before it ends; 0 when there is none. */
function nameEnd(passage: Passage, at: number, loose: boolean, orders: number): number {
  const behindOrder = orders < 2 ? endAt(orderForm, passage, at) : at;
  return Math.max(
    longest(meetingForms, passage, at),
    loose || orders > 0 ? longest(happeningForms, passage, at) : 0,
    behindOrder > at ? nameEnd(passage, behindOrder, loose, orders + 1) : 0,
  );
}

function longest(forms: ReadonlyMap<string, readonly RegExp[]>, passage: Passage, at: number): number {
  const ends = (forms.get(wordAt(passage.plain, at)) ?? []).map((it) => endAt(it, passage, at));
  return Math.max(0, ...ends.filter((it) => it > at));
}

function named(names: readonly string[]): RegExp[] {
  return names.map((it) => phrase(`(?:${it})(?: nesaf)?`));
}
