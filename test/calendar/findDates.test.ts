import { describe, expect, test } from 'vitest';
import { findDates } from '../../server/src/calendar/findDates.ts';
import { expectDates } from './expectDates.ts';

/** Each row is a sentence and the times in it. The plan is of Monday 2 March 2026. */
type Table = readonly (readonly [text: string, ...times: string[]])[];

function table(name: string, rows: Table): void {
  describe(name, () => {
    test.each(rows.map((it) => [it[0], it.slice(1)] as const))('%s', (text, times) => expectDates(text, times));
  });
}

table('days in figures', [
  ['This will be completed by 13/04/20.', 'by 13/04/20 → date 2020-04-13 (by)'],
  ['Review: 13/04/2020', '13/04/2020 → date 2020-04-13'],
  ['(13.4.2020)', '13.4.2020 → date 2020-04-13'],
  ['dob: 12.09.2017', '12.09.2017 → date 2017-09-12'],
  ['Date of TAF: 11.05.26', '11.05.26 → date 2026-05-11'],
  ['Seen on 13-04-2020, at home.', 'on 13-04-2020 → date 2020-04-13 (on)'],
  ['date: 2026-04-13', '2026-04-13 → date 2026-04-13'],
  ['Citizen’s Advice Bureau 20/04/20.', '20/04/20 → date 2020-04-20'],
  ['Tom to ring by 13/04; Jo to text.', 'by 13/04 → date 2026-04-13 (by)'],
  ['Father, born 12/09/71', '12/09/71 → date 1971-09-12'],
  ['The course will start on May 04/05/20 and', '04/05/20 → date 2020-05-04'],
  ['3/4/26 is the third of the fourth', '3/4/26 → date 2026-04-03'],
]);

table('days in words', [
  ['Tom will visit on 13 April.', 'on 13 April → date 2026-04-13 (on)'],
  ['By 13th April 2026, Tom will ring.', 'By 13th April 2026 → date 2026-04-13 (by)'],
  ['the form, due the 13th of April', 'the 13th of April → date 2026-04-13'],
  ['13th of April?', '13th of April → date 2026-04-13'],
  ['Agreed April 13th 2026', 'April 13th 2026 → date 2026-04-13'],
  ['Sep 12', 'Sep 12 → date 2026-09-12'],
  ['by May 11', 'by May 11 → date 2026-05-11 (by)'],
  ['Gemma | Mon 11 May', 'Mon 11 May → date 2026-05-11'],
  ['Monday 11th May 2026, 4pm, at home.', 'Monday 11th May 2026 → date 2026-05-11'],
  ['Monday, 11 May', 'Monday, 11 May → date 2026-05-11'],
  ['11 May 26', '11 May 26 → date 2026-05-11'],
  ["11 May '26.", "11 May '26 → date 2026-05-11"],
  ['from Sun 10 May', 'from Sun 10 May → date 2026-05-10 (from)'],
  ['The carer comes, starting no later than Monday 23 March.', 'no later than Monday 23 March → date 2026-03-23 (by)'],
  ['phone in the office, starting 3 March.', 'starting 3 March → date 2026-03-03 (from)'],
  ['stay until 9pm, beginning 10 March.', 'beginning 10 March → date 2026-03-10 (from)'],
  ['If it is still below 5 on 12 June we will meet.', 'on 12 June → date 2026-06-12 (on)'],
  ['on or before 12 June 2026', 'on or before 12 June 2026 → date 2026-06-12 (by)'],
  ['She has slept well since 14 January 2026.', '14 January 2026 → date 2026-01-14'],
  ['She has slept well since 14 January.', '14 January → date 2026-01-14'],
  ['13-Apr-2026', '13-Apr-2026 → date 2026-04-13'],
  ['by 13 april', 'by 13 april → date 2026-04-13 (by)'],
  ['by\u00a013\u00a0April', 'by\u00a013\u00a0April → date 2026-04-13 (by)'],
  ['by 13\nApril 2026', 'April 2026 → part 2026-04-30'],
  ['13 Ebrill 2026', '13 Ebrill 2026 → date 2026-04-13'],
  ['erbyn dydd Llun 11 Mai', 'erbyn dydd Llun 11 Mai → date 2026-05-11 (by)'],
  ['by 5pm on Friday 3 April', 'by 5pm on Friday 3 April → date 2026-04-03 (by)'],
  ['before 3 May, and after 4 May', 'before 3 May → date 2026-05-03 (by)', 'after 4 May → date 2026-05-04 (from)'],
]);

table('days of the week that are wrong, days that do not exist', [
  ['Tuesday 11 May 2026', 'Tuesday 11 May 2026 → date 2026-05-11 wrong weekday'],
  ['by Tuesday 11 May', 'by Tuesday 11 May → date 2026-05-11 wrong weekday (by)'],
  ['Police came on Wednesday 19 November.', 'on Wednesday 19 November → date 2025-11-19 (on)'],
  ['by 30/02/2026', 'by 30/02/2026 → impossible February has 28 days. (by)'],
  ['31 June', '31 June → impossible June has 30 days.'],
  ['13/13/2026', '13/13/2026 → impossible There is no month 13.'],
  ['29 February 2026', '29 February 2026 → impossible February has 28 days in 2026.'],
]);

table('parts of a year', [
  ['by the end of June.', 'by the end of June → part 2026-06-30 (by)'],
  ['end April', 'end April → part 2026-04-30'],
  ['end of March 2027', 'end of March 2027 → part 2027-03-31'],
  ['by Christmas', 'by Christmas → part 2026-12-25 (by)'],
  ['Since Easter Zuzanna has been sad.', 'Easter → part 2025-04-20'],
  ['by May 2026', 'by May 2026 → part 2026-05-31 (by)'],
  ['Target: May 2026', 'May 2026 → part 2026-05-31'],
  ['By May Tom will have moved.', 'By May → part 2026-05-31 (by)'],
  ['in May', 'in May → part 2026-05-31 (in)'],
  ['no sleep since January and', 'January → part 2026-01-31'],
  ['mid-May', 'mid-May → part 2026-05-20'],
  ['in early June', 'in early June → part 2026-06-10 (in)'],
  ['w/c 4 May', 'w/c 4 May → part 2026-05-10'],
  ['week commencing 04/05/20', 'week commencing 04/05/20 → part 2020-05-10'],
  ['by the end of 2026', 'by the end of 2026 → part 2026-12-31 (by)'],
  ['erbyn diwedd Mehefin', 'erbyn diwedd Mehefin → part 2026-06-30 (by)'],
]);

table('periods', [
  ['from Tue 12 May to 14 July', 'from Tue 12 May to 14 July → period 2026-05-12..2026-07-14 (from)'],
  ['between 1 and 9 June 2026', 'between 1 and 9 June 2026 → period 2026-06-01..2026-06-09'],
  ['away 1–9 June.', '1–9 June → period 2026-06-01..2026-06-09'],
  ['from 12/05/26 - 14/07/26', 'from 12/05/26 - 14/07/26 → period 2026-05-12..2026-07-14 (from)'],
  ['from 20 December to 5 January 2027', 'from 20 December to 5 January 2027 → period 2026-12-20..2027-01-05 (from)'],
  ['from 20 December 2026 to 5 January', 'from 20 December 2026 to 5 January → period 2026-12-20..2027-01-05 (from)'],
  ['from May to July', 'from May to July → period 2026-05-01..2026-07-31 (from)'],
  ['from 4 May for 8 weeks', 'from 4 May for 8 weeks → period 2026-05-04..2026-06-28 (from)'],
  [
    '8 sessions, over the next 8 weeks, starting on 02/04/20.',
    'over the next 8 weeks, starting on 02/04/20 → period 2020-04-02..2020-05-27',
  ],
  ['from 4 May until the end of term', 'from 4 May until the end of term → period 2026-05-04.. (from)'],
]);

table('what comes back', [
  [
    'every Tuesday from 7 July 2026 to 30 September 2026',
    'every Tuesday from 7 July 2026 to 30 September 2026 → repeated 2026-07-07..2026-09-30',
  ],
  [
    'at home every 3 weeks (starting 03/04/20) for 3 months.',
    'every 3 weeks (starting 03/04/20) for 3 months → repeated 2020-04-03..2020-07-02',
  ],
  [
    'every 3 weeks (starting 03/04/20) for the next 3 months',
    'every 3 weeks (starting 03/04/20) for the next 3 months → repeated 2020-04-03..2020-07-02',
  ],
  ['weekly for 10 weeks from 4 May', 'weekly for 10 weeks from 4 May → repeated 2026-05-04..2026-07-12'],
  ['read with Robin at 7pm every night from 6 July 2026', 'every night from 6 July 2026 → repeated 2026-07-06..'],
  ['picks her up at 4.15 every Tuesday from 10 March and', 'every Tuesday from 10 March → repeated 2026-03-10..'],
  ['every Tuesday at 12.20 from 12 May', 'every Tuesday at 12.20 from 12 May → repeated 2026-05-12..'],
  ['from 4 May, weekly', 'from 4 May, weekly → repeated 2026-05-04.. (from)'],
  ['weekly until 3 May', 'weekly until 3 May → repeated ..2026-05-03'],
  ['every Tuesday until the end of term', 'every Tuesday until the end of term → repeated'],
  ['Yusuf will drive over every Tuesday, cook, and stay.', 'every Tuesday → repeated'],
  ['Every Tuesday, Jo cooks.', 'Every Tuesday → repeated'],
  ['Tuesdays', 'Tuesdays → repeated'],
  ['weekly', 'weekly → repeated'],
  ['held fortnightly.', 'fortnightly → repeated'],
  ['daily', 'daily → repeated'],
  ['each day', 'each day → repeated'],
  ['rings every night)', 'every night → repeated'],
  ['about twice a week, mostly on Sunday nights.', 'twice a week → repeated', 'on Sunday nights → repeated (on)'],
  ['once a fortnight', 'once a fortnight → repeated'],
  ['three times a week', 'three times a week → repeated'],
  ['every other Saturday', 'every other Saturday → repeated'],
  ['at 8am on school days from 3 March until', 'on school days from 3 March → repeated 2026-03-03.. (on)'],
  ['weekly on Mondays and Thursdays', 'weekly on Mondays and Thursdays → repeated'],
  ['two evenings a week when', 'two evenings a week → repeated'],
  ['all 10 classes, 1 per week.', '1 per week → repeated'],
  ['Monday to Friday', 'Monday to Friday → repeated'],
  ['on a weekly basis', 'on a weekly basis → repeated (on)'],
  ['every 6/52', 'every 6/52 → repeated'],
  ['the first Monday of every month', 'the first Monday of every month → repeated'],
  ['bob dydd Mawrth o 10 Mawrth', 'bob dydd Mawrth o 10 Mawrth → repeated 2026-03-10..'],
  ['daily between 1 and 9 June', 'daily between 1 and 9 June → repeated 2026-06-01..2026-06-09'],
]);

table('times counted from the plan', [
  ['Review date - 6 months', '6 months → relative 2026-09-02'],
  ['no later than 6 weeks', 'no later than 6 weeks → relative 2026-04-13 (by)'],
  ['within 6 weeks', 'within 6 weeks → relative 2026-04-13 (within)'],
  ['within six weeks of the conference.', 'within six weeks of the conference → relative (within)'],
  ['within 24 hours of it taking place.', 'within 24 hours → relative (within)'],
  ['within 24 hours.', 'within 24 hours → relative 2026-03-03 (within)'],
  ['within 10 working days', 'within 10 working days → relative (within)'],
  ['in 6 weeks', 'in 6 weeks → relative 2026-04-13 (in)'],
  ['In six weeks.', 'In six weeks → relative 2026-04-13 (in)'],
  ["in two months' time", "in two months' time → relative 2026-05-02 (in)"],
  ['Next TAF 6-8 weeks', '6-8 weeks → relative 2026-04-27'],
  ['within the next month', 'within the next month → relative 2026-04-02 (within)'],
  ['Review in 6/52.', 'in 6/52 → relative 2026-04-13 (in)'],
  ['Paeds review 3/12', '3/12 → relative 2026-06-02'],
  ['6 weeks', '6 weeks → relative 2026-04-13'],
  ['six weeks from today', 'six weeks from today → relative 2026-04-13'],
  [
    "CAMHS within 4 weeks of today's date (30/03/20) by his Health Visitor.",
    "within 4 weeks of today's date (30/03/20) → relative 2020-04-27 (within)",
  ],
  ['within 3 months (30/06/2020)', 'within 3 months → relative 2026-06-02 (within)', '30/06/2020 → date 2020-06-30'],
  ['next Tuesday', 'next Tuesday → relative 2026-03-10'],
  ['this Friday', 'this Friday → relative 2026-03-06'],
  ['by Friday', 'by Friday → relative 2026-03-06 (by)'],
  ['tomorrow', 'tomorrow → relative 2026-03-03'],
  ['today it is 3', 'today → relative 2026-03-02'],
  ['by the end of the week', 'by the end of the week → relative 2026-03-06 (by)'],
  ['by the end of the month', 'by the end of the month → relative 2026-03-31 (by)'],
]);

table('lengths of time', [
  ['for 3 months', 'for 3 months → duration'],
  ['over the next 8 weeks', 'over the next 8 weeks → duration'],
  ['run for ten weeks.', 'for ten weeks → duration'],
  ['stay for up to a week; her work', 'for up to a week → duration'],
  ['for four weeks running', 'for four weeks → duration'],
  ['antibiotics for 2/7', 'for 2/7 → duration'],
  ['stay for a day', 'for a day → duration'],
  ['with her nan for a day, then home', 'for a day → duration'],
  ['for a week or two', 'for a week → duration'],
  ['for a week with her nan', 'for a week → duration'],
  ['for a week initially', 'for a week → duration'],
  ['for a week Tom will keep a diary', 'for a week → duration'],
  ['In a week school will ring.', 'In a week → relative 2026-03-09 (in)'],
]);

table('points in the school year, meetings and events', [
  ['by the end of term', 'by the end of term → term (by)'],
  ['by the end of the summer term', 'by the end of the summer term → term (by)'],
  ['after half-term', 'after half-term → term (from)'],
  ['half-term', 'half-term → term'],
  ['by the start of Year 7', 'by the start of Year 7 → term (by)'],
  ['Key Stage 2', 'Key Stage 2 → term'],
  ['before the summer holidays', 'before the summer holidays → term (by)'],
  ['by his next birthday', 'by his next birthday → event (by)'],
  ["by Maryam's 12th birthday", "by Maryam's 12th birthday → event (by)"],
  ['Mum - by next review', 'by next review → event (by)'],
  ['before the next core group.', 'before the next core group → event (by)'],
  ['at the review conference', 'at the review conference → event (on)'],
  ['by the time of the next review', 'by the time of the next review → event (by)'],
  ['before the meeting', 'before the meeting → event (by)'],
  ['Next review', 'Next review → event'],
]);

table('vague times', [
  ['Mum, ongoing', 'ongoing → vague'],
  ['this will be on-going.', 'on-going → vague'],
  ['Tom to provide ongoing support', 'ongoing → vague'],
  ['Mum - asap', 'asap → vague'],
  ['ASAP!', 'ASAP → vague'],
  ['a.s.a.p.', 'a.s.a.p. → vague'],
  ['as soon as possible', 'as soon as possible → vague'],
  ['TBC', 'TBC → vague'],
  ['Date: tbc', 'tbc → vague'],
  ['TBA', 'TBA → vague'],
  ['to be confirmed', 'to be confirmed → vague'],
  ['Date of visit - to be agreed', 'to be agreed → vague'],
  ['as and when', 'as and when → vague'],
  ['as and when required', 'as and when required → vague'],
  ['Family Support Worker to support as needed', 'as needed → vague'],
  ['offer support to Mum as necessary.', 'as necessary → vague'],
  ['as required', 'as required → vague'],
  ['when necessary', 'when necessary → vague'],
  ['when needed', 'when needed → vague'],
  ['in due course', 'in due course → vague'],
  ['Mum, gradually', 'gradually → vague'],
  ['will be seen regularly by his health visitor', 'regularly → vague'],
  ['on a regular basis', 'on a regular basis → vague'],
  ['as appropriate', 'as appropriate → vague'],
  ['in the near future', 'in the near future → vague'],
  ['Tom will ring soon.', 'soon → vague'],
  ['continuous', 'continuous → vague'],
  ['continuing', 'continuing → vague'],
  ['long term', 'long term → vague'],
  ['Mum – short term', 'short term → vague'],
  ['N/A', 'N/A → vague'],
  ['when possible', 'when possible → vague'],
  ['from time to time', 'from time to time → vague'],
  ['periodically', 'periodically → vague'],
  ['over time', 'over time → vague'],
  ['eventually', 'eventually → vague'],
  ['Mam - parhaus', 'parhaus → vague'],
  ['cyn gynted â phosibl', 'cyn gynted â phosibl → vague'],
]);

test('without a reference no clock is asked', () => {
  expectDates(
    'by 13 April, in 6 weeks, by Friday',
    ['by 13 April → date 2000-04-13 (by)', 'in 6 weeks → relative (in)', 'by Friday → relative (by)'],
    '',
  );
  expect(findDates('29 February')).toMatchObject([{ type: 'date', date: '2000-02-29', yearGiven: false }]);
});

test('the year of a day without one lies on or after two months before the plan', () => {
  expectDates('1 January, 2 January', ['1 January → date 2027-01-01', '2 January → date 2026-01-02']);
});
