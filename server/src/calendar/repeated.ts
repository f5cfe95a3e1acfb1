import { readEventName } from './events.ts';
import { readPlain, readShorthand } from './lengths.ts';
import { before, behind, phrase, readAt } from './phrase.ts';
import { bound, type Place, type Reading } from './reading.ts';
import { count, isOrdinaryWord, weekdayWord } from './words.ts';

const partOfDay = '(?:mornings?|afternoons?|evenings?|nights?|lunchtimes?|tea-?times?|bedtimes?)';
const dayList = (day: string): string => `${day}(?:(?:, | and |, and | or | & |/)${day}){0,6}`;
const oneDay = `${weekdayWord}(?: ${partOfDay})?`;
const several = `(?:${weekdayWord}s|${weekdayWord} (?:mornings|afternoons|evenings|nights|lunchtimes))`;
const span =
  '(?:day|night|week|weekend|fortnight|month|quarter|term|half(?:-| )term|year|school day|school week|working week)';
const adverb =
  '(?:weekly|fortnightly|daily|nightly|monthly|termly|half-termly|quarterly|annually|yearly|bi-?weekly|bi-?monthly)';

/** What comes back, without the dates that may be joined to it. */
const forms = [
  `(?:every|each)(?: (?:single|other|second|third|alternate))? (?:${dayList(oneDay)}|${partOfDay}|weekday|school night|school morning|working day|${span})(?: ${partOfDay}| (?:of|in) (?:the|each|every) month)?`,
  `(?:alternate|most) (?:weeks|weekends|days|nights|evenings|${several})`,
  'every (?:few|couple of) (?:days|weeks|months)',
  `(?:the )?(?:first|second|third|fourth|last) ${weekdayWord} (?:of|in) (?:the|each|every) month`,
  `(?:the )?${weekdayWord} (?:to|until|-|–) ${weekdayWord}`,
  `an? ${adverb} basis`,
  `(?:${count}(?: |-)?|twice(?: |-)|half(?: |-))?${adverb}`,
  `(?:once|twice|thrice|(?:${count} or )?(?:${count}|several|many)(?: times?| ?x)|\\d{1,2}x)(?: (?:an?|per|each|every|in a) | ?/ ?)(?:day|${span})`,
  `(?:${count}(?: (?:or|to) |[-–]))?${count} (?:days?|evenings?|nights?|mornings?|afternoons?|times?|visits?|sessions?|occasions) (?:an?|per|each|every) (?:day|${span})`,
  `(?:${count}|once|twice) per ${span}`,
  '(?:once|twice) (?:nightly|daily|weekly|monthly)',
  `bob (?:yn ail )?(?:${weekdayWord}|dydd|nos|bore|wythnos|pythefnos|mis|tymor|blwyddyn)`,
  'yn (?:wythnosol|ddyddiol|fisol)|(?:wythnosol|misol)',
].map(phrase);

/** Days that come back of themselves: `Tuesdays`, `Sunday evenings`, and, with "on", school days. */
const plural = phrase(dayList(several));
const kindsOfDays = phrase(
  '(?:school days|schooldays|weekdays|weekends|the weekends?|school nights|school mornings|working days)',
);
const everyLength = phrase('(?:once |twice )?every(?: other)?');
const eachForm = phrase('(?:each|every)');
const blanks = /[ \u00a0\t]{1,3}/y;

/** Something that comes back: `every Tuesday`, `every 3 weeks`, `weekly`, `twice a week`, `Tuesdays`, `on school days`. */
export function readRepeated(place: Place): Reading | undefined {
  const { text, at, lead } = place;
  if (lead !== undefined && !['on', 'at', 'from'].includes(lead.kind)) return undefined;
  const ends = [
    ...forms.map((it) => at + (readAt(it, text, at)?.[0].length ?? 0)),
    pluralEnd(place),
    lengthEnd(text, at),
    eventEnd(place),
  ];
  const end = Math.max(...ends);
  if (end <= at || isOrdinaryWord(text.slice(at, end)) || isAnotherThing(text, at, end)) return undefined;
  return { type: 'repeated', ...(lead?.kind === 'from' ? {} : bound(place)), end };
}

function pluralEnd({ text, at, lead }: Place): number {
  const match = readAt(plural, text, at) ?? (lead === undefined ? undefined : readAt(kindsOfDays, text, at));
  if (match === undefined) return 0;
  // "at least 6 Tuesdays" counts them.
  return /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|those|these) $/i.test(before(text, at))
    ? 0
    : at + match[0].length;
}

/** `every 3 weeks`, `once every two months`, `every 6/52`. */
function lengthEnd(text: string, at: number): number {
  const match = readAt(everyLength, text, at);
  const gap = match && readAt(blanks, text, at + match[0].length);
  if (gap === undefined) return 0;
  const next = gap.index + gap[0].length;
  const length = readShorthand(text, next) ?? readPlain(text, next);
  return length?.counted === true ? length.end : 0;
}

/** `at each review`, `at every core group`. */
function eventEnd({ text, at, lead }: Place): number {
  const match = lead?.kind === 'at' ? readAt(eachForm, text, at) : undefined;
  const gap = match && readAt(blanks, text, at + match[0].length);
  return gap === undefined ? 0 : (readEventName(text, gap.index + gap[0].length, true) ?? 0);
}

/** "daily living", "the Daily Mail", "20 per cent", "£20 a week": words of frequency that say no time. */
function isAnotherThing(text: string, at: number, end: number): boolean {
  const next = behind(text, end);
  if (
    /^(?:\p{L}*-)?daily$/iu.test(text.slice(at, end)) &&
    /^[ \u00a0-](?:li[fv]|routine|experience|needs|activit|tasks?|care|functioning|struggle|log|diary|mail|mirror|express)/i.test(
      next,
    )
  )
    return true;
  if (
    /[£$€%.,]\d*$|(?:£\d{1,6}(?:\.\d\d)?) $/.test(before(text, at).replaceAll('\u00a0', ' ')) &&
    /^\d/.test(text.slice(at, end))
  )
    return true;
  return /^['’]s/.test(next);
}
