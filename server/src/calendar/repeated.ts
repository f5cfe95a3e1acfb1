import { readEventName } from './events.ts';
import { readPlain, readShorthand } from './lengths.ts';
import { letter, type Passage } from './passage.ts';
import { expressionClass, firstWords, phrase, phraseEnd, type Phrase, type WordClass } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { before, blanksEnd, isAt } from './textAt.ts';
import { countAt, countStarts, isOrdinaryWord, wordClasses } from './words.ts';

const partOfDay = 'mornings?|afternoons?|evenings?|nights?|lunchtimes?|tea-times?|teatimes?|bedtimes?';
const span = 'day|night|week|weekend|fortnight|month|quarter|term|half-term|year|school day|school week|working week';
/** With a hyphen for "6-weekly" and "once-daily". */
const adverb =
  '-weekly|-fortnightly|-daily|-nightly|-monthly|-termly|-half-termly|-quarterly|-annually|-yearly|-biweekly|-bi-weekly|-bimonthly|-bi-monthly';
/** What is counted in "three times a week". */
const unit = 'times?|x|days?|evenings?|nights?|mornings?|afternoons?|visits?|sessions?|occasions';

const classes = { ...wordClasses, counts: { starts: countStarts, end: countsEnd } };
const withDays = {
  ...classes,
  days: listOf(phrase(`<weekday> [${partOfDay}]`, classes)),
  to: expressionClass(['to', 'until', ''], /(?:to|until|-|–)/y),
};

/** What comes back, without the dates that may be joined to it. */
const form = phrase(
  [
    `(every|each) [single|other|second|third|alternate] (<days>|${partOfDay}|weekday|school night|school morning|working day|${span}) [${partOfDay}|(of|in) (the|each|every) month]`,
    '(alternate|most) (weeks|weekends|days|nights|evenings|<weekdays>|<weekday> (mornings|afternoons|evenings|nights|lunchtimes))',
    'every (few|couple of) (days|weeks|months)',
    '[the] (first|second|third|fourth|last) <weekday> (of|in) (the|each|every) month',
    '[the] <weekday> <to> <weekday>',
    `(a|an) (${adverb}) basis`,
    adverb,
    `(<count>|once|twice|half) (${adverb}|per (${span}))`,
    `(once|twice|thrice|many (times?|x)|<counts> (${unit})) (a|an|per|each|every|in a|/) (${span})`,
    'bob [yn ail] (<weekday>|dydd|nos|bore|wythnos|pythefnos|mis|tymor|blwyddyn)',
    'yn (wythnosol|ddyddiol|fisol)|wythnosol|misol',
  ].join('|'),
  withDays,
);

/** Days that come back of themselves: `Tuesdays`, `Sunday evenings`, and, with "on", school days. */
const plural = phrase('<list>', {
  list: listOf(phrase('<weekdays>|<weekday> (mornings|afternoons|evenings|nights|lunchtimes)', classes)),
});
const kindsOfDays = phrase(
  'school days|schooldays|weekdays|weekends|the weekends?|school nights|school mornings|working days',
);
const everyLength = phrase('[once|twice] every [other]');
const each = phrase('each|every');
const starts = firstWords(form, plural, everyLength);

/** Something that comes back: `every Tuesday`, `every 3 weeks`, `weekly`, `twice a week`, `Tuesdays`, `on school days`. */
export const repeatedTimes: Kind = {
  read: readRepeated,
  starts,
  startsLed: new Set([...starts, ...firstWords(kindsOfDays, each)]),
};

function readRepeated(place: Place): Reading | undefined {
  const { passage, at, lead } = place;
  if (lead !== undefined && !['on', 'at', 'from'].includes(lead.kind)) return undefined;
  const longest = phraseEnd(form, passage, at);
  const end = Math.max(longest, pluralEnd(place), lengthEnd(place), eventEnd(place));
  if (end === 0 || isOrdinaryWord(passage.written.slice(at, end)) || isAnotherThing(passage, at, end)) return undefined;
  return { type: 'repeated', ...(lead?.kind === 'from' ? {} : bound(place)), end };
}

function pluralEnd({ passage, at, lead }: Place): number {
  const end = phraseEnd(plural, passage, at) || (lead === undefined ? 0 : phraseEnd(kindsOfDays, passage, at));
  // "at least 6 Tuesdays" counts them.
  return end > 0 && counted.test(before(passage, at)) ? 0 : end;
}

/** `every 3 weeks`, `once every two months`, `every 6/52`. */
function lengthEnd({ passage, at }: Place): number {
  const every = phraseEnd(everyLength, passage, at);
  const next = every > 0 ? blanksEnd(passage, every) : undefined;
  const length = next === undefined ? undefined : (readShorthand(passage, next) ?? readPlain(passage, next));
  return length?.counted === true ? length.end : 0;
}

/** `at each review`, `at every core group`. */
function eventEnd({ passage, at, lead }: Place): number {
  const end = lead?.kind === 'at' ? phraseEnd(each, passage, at) : 0;
  const next = end > 0 ? blanksEnd(passage, end) : undefined;
  return next === undefined ? 0 : (readEventName(passage, next, true) ?? 0);
}

/** Days one behind the other: `Monday, Tuesday and Friday evenings`. */
function listOf(day: Phrase): WordClass {
  return { starts: firstWords(day), end: listEnd };

  function listEnd(passage: Passage, at: number): number | undefined {
    let end = phraseEnd(day, passage, at);
    for (let times = 0; end > 0 && times < 6 && isAt(listMark, passage, end); times += 1) {
      const next = phraseEnd(day, passage, listMark.lastIndex);
      if (next === 0) break;
      end = next;
    }
    return end || undefined;
  }
}

/** Reads a count, or a range of counts: `two or three`, `2-3`. */
function countsEnd(passage: Passage, at: number): number | undefined {
  const lower = countAt(passage, at);
  if (lower === undefined || !isAt(rangeMark, passage, lower.end)) return lower?.end;
  return (countAt(passage, rangeMark.lastIndex) ?? lower).end;
}

const counted = /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|those|these) $/;
const listMark = /,? {1,3}(?:and|or|&) {1,3}|, {1,3}|\//y;
const rangeMark = /[-–]| {1,3}(?:or|to) {1,3}/y;
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
