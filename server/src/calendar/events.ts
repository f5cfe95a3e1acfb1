import { before, behind, oneOf, isWholeLine, phrase, readAt } from './phrase.ts';
import { bound, type Place, type Reading } from './reading.ts';

/** Meetings that a plan is held to. They are a time wherever "by", "before" or "at" leads them. */
const meetings = [
  'review',
  'adolygiad',
  '(?:review |initial |child protection |case |review child protection |initial child protection )*(?:case )?conference',
  '(?:core|care) (?:group|team)(?: meeting)?',
  '(?:child in need|child looked after|looked after|care plan|pathway plan|statutory|annual|placement|plan|eco|ehcp?|iro|cin|cp|lac|clac|cla|cic|pep|personal education plan)[ -]?(?:review|meeting)(?: meeting| conference)?'.replace(
    '[ -]?',
    '(?: |-)?',
  ),
  '(?:icpc|rcpc|cpc|lar|taf|tac|pep|ehcp|mace|marac|fgc|icpr)(?: meeting| review)?',
  'family group (?:conference|meeting|decision making meeting)',
  "(?:strategy|network|professionals[’']?|multi-agency|planning|family network|family|placement|discharge|discharge planning|team around the (?:family|child)) meeting",
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

const owner = "(?:the|his|her|their|our|my|your|its|this|that|an?|y|\\p{L}{1,30}['’]s|\\p{L}{1,30}s['’])";
const order =
  '(?:next|first|second|third|final|last|initial|following|coming|forthcoming|upcoming|three-month|six-month|3-month|6-month|midway|mid-point|statutory)';
const birthday = `(?:(?:next|\\d{1,2}(?:st|nd|rd|th)|first|second|third|fifth|tenth|sixteenth|seventeenth|eighteenth|twenty-first) )?birthday`;
const name = `(?:(?:${order} ){0,2}${oneOf(meetings)}|${order} ${oneOf(happenings)})`;
const looseName = `(?:${order} ){0,2}${oneOf([...meetings, ...happenings])}`;
const meetingForm = phrase(`(?:${owner} )?${name}(?: nesaf)?`);
const looseForm = phrase(`(?:${owner} )?${looseName}(?: nesaf)?`);
const birthdayForm = phrase(`(?:${owner} )${birthday}`);
const ageForm = phrase(
  '(?:s?he|they|[\\p{L}]{1,30}) (?:turns?|is|are|reach(?:es)?) (?:\\d{1,2}|sixteen|seventeen|eighteen|twenty-one|twenty-five)(?! ?(?:%|out|of|years? behind))',
);
/** What a meeting does, so that "by" names who did it. */
const deciding =
  /(?:recommended|requested|decided|required|identified|directed|chaired|raised|made|set|outlined|appointed|asked|told)[ \u00a0]$/i;
const nextForm = phrase(`${order} ${oneOf(meetings)}`);

/** A meeting or an event without a day: `by next review`, `before the core group`, `by his next birthday`. */
export function readEvent({ text, at, lead, ...rest }: Place): Reading | undefined {
  if (lead === undefined) {
    const match = readAt(nextForm, text, at);
    const end = at + (match?.[0].length ?? 0);
    return match && isWholeLine(text, at, end) ? { type: 'event', end } : undefined;
  }
  if (!['by', 'until', 'from', 'at', 'on'].includes(lead.kind)) return undefined;
  const end = readEventName(text, at, lead.kind === 'by' || lead.kind === 'until');
  // "by a review of …" says how, not when; so does "from a meeting".
  if (end === undefined || /^(?:an?)[ \u00a0]/i.test(text.slice(at, at + 3))) return undefined;
  // "from the core group" and "on the core group" say who.
  if ((lead.kind === 'from' || lead.kind === 'on') && !/after|following|birthday/i.test(text.slice(lead.start, end)))
    return undefined;
  if (
    /^[ \u00a0](?:chair|members?|meetings|minutes|officer|team|of|report|service)(?![\p{L}])/iu.test(behind(text, end))
  )
    return undefined;
  // "Step up to ICPC", "as recommended by the conference".
  if (/^up to[ \u00a0]/i.test(text.slice(lead.start, at))) return undefined;
  if (/^by[ \u00a0]$/i.test(text.slice(lead.start, at)) && deciding.test(before(text, lead.start))) return undefined;
  return { type: 'event', ...bound({ text, at, lead, ...rest }), end };
}

/** Where the name of an event ends. With `loose` ordinary happenings will do ("before the meeting"). */
export function readEventName(text: string, at: number, loose: boolean): number | undefined {
  const match =
    readAt(birthdayForm, text, at) ??
    readAt(loose ? looseForm : meetingForm, text, at) ??
    (loose ? readAt(ageForm, text, at) : undefined);
  return match && at + match[0].length;
}
