/** What makes a sentence particular to one child: figures, times, examples, reasons, somebody's word for it. */

import { pattern, type Pattern } from '../../text/pattern.ts';

/** A kind of particular that a sentence can hold. */
export type Particular = 'figure' | 'frequency' | 'examples' | 'means' | 'purpose' | 'reason' | 'report';

/** Calendar dates in any of their British forms; they say by when, and nothing of how much. */
const dates = pattern(
  /(?<![\p{L}\d])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d(?!\d)|\d{4}-\d\d-\d\d|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?(?: (?:20)?\d\d(?!\d))?|(?:jan|febr)uary,? \d{4}|(?:march|april|may|june|july|august|(?:septem|octo|novem|decem)ber),? \d{4}|(?:key stage|ks|year|section|s\.) ?\d{1,2}|20\d\d(?!\d))(?![\p{L}\d])/u,
);

const units =
  '(?:minutes?|hours?|days?|nights?|evenings?|mornings?|afternoons?|weeks?|weekends?|months?|terms?|times?|words?|things?|people|friends?|adults?|meals?|lessons?|sessions?|visits?|calls?|nights?|occasions?|examples?|ways?|strategies|steps?|books?|pages?|clubs?|activit(?:y|ies)|bedroom|bed|room|cup|glass|portion)';

const tests: Readonly<Record<Particular, Pattern>> = {
  figure: pattern(
    `\\d|%|(?<![\\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|twice|thrice|a dozen|a quarter)(?![\\p{L}])|(?<![\\p{L}-])(?:one|a single|per|each|every) (?:\\p{L}+ )?${units}(?![\\p{L}])|(?<![\\p{L}-])an? (?:hour|minute|day|night|week|month|term|year|glass|cup|portion)(?![\\p{L}])`,
  ),
  frequency: pattern(
    /(?<!\p{L})(?:daily|nightly|weekly|fortnightly|monthly|termly|hourly|twice|once|(?:every|each|per|most|both) (?:other |second |third |single |school )?(?:\d+ )?(?:\p{L}+ )?(?:days?|nights?|evenings?|mornings?|afternoons?|weeks?|weekends?|weekdays?|months?|terms?|times?|lessons?|breaks?|lunch(?:time)?s?|meals?|bedtimes?|visits?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|a (?:day|week|fortnight|month|night|term)|(?:before|after) (?:bedtime|breakfast|lunch|tea|school|nursery|registration)|at (?:bedtime|breakfast|lunch|break|tea|registration|\d)|(?:week|school) (?:nights|days|mornings)|weekdays|weekends)(?!\p{L})/u,
  ),
  examples: pattern(
    /(?<!\p{L})(?:such as|for example|for instance|e\.g\.?|i\.e\.?|including|namely|that is|which (?:means|is|are|will be)|meaning|in other words)(?!\p{L})|: ?\p{L}|\([^)]{3,}\)| [–—] | - /u,
  ),
  means: pattern(
    /(?<!\p{L})(?:by (?:not )?\p{L}+ing|using|uses?|through (?:the |her |his )?\p{L}+|without \p{L}+ing|with the help of|instead of|rather than)(?!\p{L})/u,
  ),
  purpose: pattern(
    /(?<!\p{L})(?:about|so that|because|in order to|to (?:agree|arrange|ask|tell|find|share|check|get|book|set|plan|show|write|decide|fill|talk|explain|go through|make sure|see))(?!\p{L})/u,
  ),
  reason: pattern(
    /(?<!\p{L})(?:because|since|as (?:she|he|they|this|mum|dad)|due to|so that|after (?!school)|when|whenever|while|who|which|until|before)(?!\p{L})/u,
  ),
  report: pattern(
    /(?<!\p{L})(?:says?|tells?|told|reports?|reported|rates?|rated|scores?|gives? it|can (?:say|name|explain|describe|tell|list|show)|(?:will|to) (?:say|tell|name|explain|describe|list|show (?:her|him|them|mum|dad|how|what|that|where|when|us|you)|report|rate)|has explained|explains|describes|as (?:shown|seen|measured|recorded|noted|evidenced)|shown (?:by|in)|measured by|recorded|diary|chart|questionnaire|scale|out of ten)(?!\p{L})/u,
  ),
};

/** Whether the text holds the particular. Calendar dates, school years and sections of an Act are no figures. */
export function holds(text: string, particular: Particular): boolean {
  return tests[particular].test(particular === 'figure' || particular === 'frequency' ? withoutDates(text) : text);
}

/** Whether the text holds any of the particulars. */
export function holdsAny(text: string, particulars: readonly Particular[]): boolean {
  return particulars.some((it) => holds(text, it));
}

/**
 * The text as far as its clauses go: a date and the word that leads to it read as the clause's end, so that what stands
 * before them stands last. Offsets stay true.
 */
export function upToDates(text: string): string {
  const plain = withoutDates(text);
  if (plain === text) return text;
  return plain.replace(/ (?:from|by|on|until|before|after|starting|starting on|since)(?= {5,})/g, (it) =>
    ' ;'.padEnd(it.length),
  );
}

/** The text with blanks in place of its calendar dates, so that offsets stay true. */
export function withoutDates(text: string): string {
  return /\d/.test(text) ? dates.replace(text, (it) => ' '.repeat(it.length)) : text;
}
