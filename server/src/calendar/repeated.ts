import { readEventName } from './events.ts';
import { byFirstWord, firstWords } from './firstWords.ts';
import { readPlain, readShorthand } from './lengths.ts';
import { letter, type Passage } from './passage.ts';
import { before, blanksEnd, endAt, isAt, phrase } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
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
  `(?:${count}(?:-| ?)|twice(?: |-)|half(?: |-))?${adverb}`,
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
const formsByWord = byFirstWord(forms, (it) => firstWords(it));
const starts = new Set([...formsByWord.keys(), ...firstWords(plural, everyLength)]);

/** Something that comes back: `every Tuesday`, `every 3 weeks`, `weekly`, `twice a week`, `Tuesdays`, `on school days`. */
export const repeatedTimes: Kind = {
  read: readRepeated,
  starts,
  startsLed: new Set([...starts, ...firstWords(kindsOfDays, eachForm)]),
};

function readRepeated(place: Place): Reading | undefined {
  const { passage, at, word, lead } = place;
  if (lead !== undefined && !['on', 'at', 'from'].includes(lead.kind)) return undefined;
  const ends = (formsByWord.get(word) ?? []).map((it) => endAt(it, passage, at));
  const end = Math.max(...ends, pluralEnd(place), lengthEnd(place), eventEnd(place));
  if (end <= at || isOrdinaryWord(passage.written.slice(at, end)) || isAnotherThing(passage, at, end)) return undefined;
  return { type: 'repeated', ...(lead?.kind === 'from' ? {} : bound(place)), end };
}

function pluralEnd({ passage, at, lead }: Place): number {
  const form = isAt(plural, passage, at) ? plural : kindsOfDays;
  if (form === kindsOfDays && (lead === undefined || !isAt(kindsOfDays, passage, at))) return 0;
  // "at least 6 Tuesdays" counts them.
  const counted = /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|those|these) $/;
  return counted.test(before(passage, at)) ? 0 : form.lastIndex;
}

/** `every 3 weeks`, `once every two months`, `every 6/52`. */
function lengthEnd({ passage, at }: Place): number {
  const next = isAt(everyLength, passage, at) ? blanksEnd(passage, everyLength.lastIndex) : undefined;
  const length = next === undefined ? undefined : (readShorthand(passage, next) ?? readPlain(passage, next));
  return length?.counted === true ? length.end : 0;
}

/** `at each review`, `at every core group`. */
function eventEnd({ passage, at, lead }: Place): number {
  const next =
    lead?.kind === 'at' && isAt(eachForm, passage, at) ? blanksEnd(passage, eachForm.lastIndex) : undefined;
  return next === undefined ? 0 : (readEventName(passage, next, true) ?? 0);
}

const dailyForm = new RegExp(`^(?:${letter}*-)?daily$`);
const dailyThing =
  /[ -](?:li[fv]|routine|experience|needs|activit|tasks?|care|functioning|struggle|log|diary|mail|mirror|express)/y;
const possessive = /'s/y;

/** "daily living", "the Daily Mail", "20 per cent", "£20 a week": words of frequency that say no time. */
function isAnotherThing(passage: Passage, at: number, end: number): boolean {
  const words = passage.plain.slice(at, end);
  if (dailyForm.test(words) && isAt(dailyThing, passage, end)) return true;
  if (/^\d/.test(words) && /[£$€%.,]\d*$|(?:£\d{1,6}(?:\.\d\d)?) $/.test(before(passage, at))) return true;
  return isAt(possessive, passage, end);
}
