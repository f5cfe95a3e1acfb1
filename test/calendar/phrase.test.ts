import { expect, test } from 'vitest';
import { passageOf } from '../../server/src/calendar/passage.ts';
import { expressionClass, findPhrase, firstWords, phrase, phraseOf } from '../../server/src/calendar/phrase.ts';

const classes = { figure: expressionClass(['0'], /\d{1,2}/y) };

test.each([
  ['as soon as [reasonably] possible', 'As soon as possible.', 'As soon as possible'],
  ['as soon as [reasonably] possible', 'as soon as reasonably possible', 'as soon as reasonably possible'],
  ['as soon as [reasonably] possible', 'as soon as she can', ''],
  ['(short|long)-term', 'long-term plan', 'long-term'],
  ['(short|long)-term', 'long \u00a0term', 'long \u00a0term'],
  ['long term', 'long-term', ''],
  ['long term', 'long\nterm', ''],
  ['long term', 'long    term', ''],
  ['weeks?', 'week', 'week'],
  ['weeks?', 'weeks', 'weeks'],
  ['weeks?', 'weekend', ''],
  ['review|review meeting', 'review meeting', 'review meeting'],
  ['review|review meeting', 'review meetings', 'review'],
  ['w/c', 'w / c 4 May', 'w / c'],
  ['<figure> weekly', '6weekly', '6weekly'],
  ['<figure> weekly', '12 weekly', '12 weekly'],
  ["today's date", 'Today’s date', 'Today’s date'],
  ['yn ôl yr angen', 'Yn Ôl yr angen', 'Yn Ôl yr angen'],
])('%s in %j', (notation, text, expected) => {
  const found = findPhrase(phrase(notation, classes), passageOf(text), 0);
  expect(text.slice(0, found?.end ?? 0)).toBe(expected);
});

test('of many phrases the longest is found, with what it stands for', () => {
  const days = phraseOf([{ words: 'easter' }, { words: '[the] easter monday' }], (it) => it.words);
  expect(findPhrase(days, passageOf('Easter Monday'), 0)?.value.words).toBe('[the] easter monday');
  expect(findPhrase(days, passageOf('Easter eggs'), 0)?.value.words).toBe('easter');
});

test('the words a phrase can begin with', () => {
  expect([...firstWords(phrase('[the] (end|<figure>) of|mid-term', classes))].toSorted()).toEqual(
    ['0', 'end', 'mid', 'the'].toSorted(),
  );
});

test('a word class that is not there is noticed at once', () => {
  expect(() => phrase('<nothing>')).toThrow('<nothing>');
});

test.each(['İstanbul 3 May', 'ΣΑΣ 3 May', '😀 3 May', '𝒜 3 May', '\ud800 3 May', 'ﬁ ½ ² 3 May'])(
  'a passage reads %j at the same offsets',
  (text) => {
    const { plain } = passageOf(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.slice(-5)).toBe('3 may');
  },
);
