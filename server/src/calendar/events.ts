import { figure, type Passage } from './passage.ts';
import { anyWord, expressionClass, firstWords, nextEnd, phrase, phraseEnd } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { before, blanksEnd, isAt, isWholeLine, wordAt } from './textAt.ts';

/** Meetings that a plan is held to. They are a time wherever "by", "before" or "at" leads them. */
const meetings = [
  'review',
  'adolygiad',
  '[initial] [review] [child protection] [case] conference',
  '(core|care) (group|team) [meeting]',
  '(child in need|child looked after|looked after|care plan|pathway plan|statutory|annual|placement|plan|eco|ehc|ehcp|iro|cin|cp|lac|clac|cla|cic|pep|personal education plan) (-review|-meeting) [meeting|conference]',
  '(icpc|rcpc|cpc|lar|taf|tac|pep|ehcp|mace|marac|fgc|icpr) [meeting|review]',
  'family group (conference|meeting|decision making meeting)',
  "(strategy|network|professionals|professionals'|multi-agency|planning|family network|family|placement|discharge|discharge planning|team around the (family|child)) meeting",
  'review [child in need|child protection|care planning] meeting',
  '[final|next] [court|fact-finding|issues resolution] hearing',
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

const order = phrase(
  'next|first|second|third|final|last|initial|following|coming|forthcoming|upcoming|three-month|six-month|3-month|6-month|midway|mid-point|statutory',
);
const birthday = phrase(
  '[next|<nth>|first|second|third|fifth|tenth|sixteenth|seventeenth|eighteenth|twenty-first] birthday',
  { nth: expressionClass([figure], /\d{1,2}(?:st|nd|rd|th)/y) },
);
const owners: ReadonlySet<string> = new Set('the his her their our my your its this that a an y'.split(' '));
const ofSomebody = /(?:'s|(?<=s)') {1,3}/y;
/** "He turns 16", but not "he is 16 out of 20". */
const age =
  / {1,3}(?:turns?|is|are|reach(?:es)?) {1,3}(?:\d{1,2}|sixteen|seventeen|eighteen|twenty-one|twenty-five)(?![\da-zà-öø-ÿ]| {0,3}(?:%|out|of|years? {1,3}behind))/y;

const orderStarts = firstWords(order);
/** Each may have the Welsh "nesaf" (next) behind it. */
const meeting = phrase(`(${meetings.join('|')}) [nesaf]`);
const happening = phrase(`(${happenings.join('|')}) [nesaf]`);

/** What a meeting does, so that "by" names who did it. */
const deciding =
  /(?:recommended|requested|decided|required|identified|directed|chaired|raised|made|set|outlined|appointed|asked|told) $/;
/** Words that make a meeting's name the name of people or papers. */
const notBefore = phrase('chair|members?|meetings|minutes|officer|team|of|report|service');
const upTo = phrase('up to');

/** A meeting or an event without a day: `by next review`, `before the core group`, `by his next birthday`. */
export const events: Kind = { read: readEvent, starts: orderStarts, startsLed: new Set([anyWord]) };

function readEvent(place: Place): Reading | undefined {
  const { passage, at, word, lead } = place;
  const { plain } = passage;
  if (lead === undefined) {
    const next = behindOrder(passage, at);
    const end = next === undefined ? 0 : phraseEnd(meeting, passage, next);
    return end > 0 && isWholeLine(passage, at, end) ? { type: 'event', end } : undefined;
  }
  if (!['by', 'until', 'from', 'at', 'on'].includes(lead.kind)) return undefined;
  // "by a review of …" says how, not when; so does "from a meeting".
  if (word === 'a' || word === 'an') return undefined;
  const end = readEventName(passage, at, lead.kind === 'by' || lead.kind === 'until');
  if (end === undefined || nextEnd(notBefore, passage, end) > 0) return undefined;
  // "from the core group" and "on the core group" say who.
  const who = lead.kind === 'from' || lead.kind === 'on';
  if (who && !/after|following|birthday/.test(plain.slice(lead.start, end))) return undefined;
  // "Step up to ICPC", "as recommended by the conference".
  if (phraseEnd(upTo, passage, lead.start) > 0) return undefined;
  if (plain.slice(lead.start, at).trim() === 'by' && deciding.test(before(passage, lead.start))) return undefined;
  return { type: 'event', ...bound(place), end };
}

/** Where the name of an event ends. With `loose` ordinary happenings will do ("before the meeting"). */
export function readEventName(passage: Passage, at: number, loose: boolean): number | undefined {
  const owned = behindOwner(passage, at);
  const ends = owned === undefined ? 0 : phraseEnd(birthday, passage, owned) || nameEnd(passage, owned, loose, 0);
  // "Professionals' meeting": what looks like an owner may belong to the name.
  const end = ends || nameEnd(passage, at, loose, 0);
  if (end > 0) return end;
  return loose && isAt(age, passage, at + wordAt(passage, at).length) ? age.lastIndex : undefined;
}

/** Where a name with up to two words like "next" before it ends; 0 when there is none. */
function nameEnd(passage: Passage, at: number, loose: boolean, orders: number): number {
  const next = orders < 2 ? behindOrder(passage, at) : undefined;
  return Math.max(
    phraseEnd(meeting, passage, at),
    loose || orders > 0 ? phraseEnd(happening, passage, at) : 0,
    next === undefined ? 0 : nameEnd(passage, next, loose, orders + 1),
  );
}

/** The place behind "the", "his" or "Mum's"; undefined when there is no such word. */
function behindOwner(passage: Passage, at: number): number | undefined {
  const word = wordAt(passage, at);
  const end = at + word.length;
  if (owners.has(word)) return blanksEnd(passage, end);
  return word !== '' && word !== figure && isAt(ofSomebody, passage, end) ? ofSomebody.lastIndex : undefined;
}

/** The place behind a word like "next"; undefined when there is none. */
function behindOrder(passage: Passage, at: number): number | undefined {
  const end = orderStarts.has(wordAt(passage, at)) ? phraseEnd(order, passage, at) : 0;
  return end > 0 ? blanksEnd(passage, end) : undefined;
}
