/** What holds for every list of phrases. */
import { describe, expect, test } from 'vitest';
import { absolutes } from '../../server/src/rules/wording/absolutes.ts';
import { jargon } from '../../server/src/rules/wording/jargon.ts';
import { phraseList, type PhraseEntry } from '../../server/src/rules/wording/phraseList.ts';
import { respectfulWords } from '../../server/src/rules/wording/respectfulWords.ts';
import { vagueActs } from '../../server/src/rules/wording/vagueActs.ts';
import { vagueHelp } from '../../server/src/rules/wording/vagueHelp.ts';
import { vagueHopes } from '../../server/src/rules/wording/vagueHopes.ts';
import { vagueWords } from '../../server/src/rules/wording/vagueWords.ts';

const lists: Readonly<Record<string, readonly PhraseEntry[]>> = {
  vagueWords,
  vagueHopes,
  vagueHelp,
  vagueActs,
  jargon,
  respectfulWords,
  absolutes,
};

describe.each(Object.entries(lists))('%s', (_name, entries) => {
  test('never matches over a line break', () => {
    expect(entries.filter((it) => [it.words, ...(it.fine ?? [])].some((source) => /\\s/.test(source)))).toEqual([]);
  });
  test('says what to write instead, as a sentence', () => {
    expect(entries.filter((it) => !/^[A-Z].*\.$/.test(it.instead) || /[.]$/.test(it.why))).toEqual([]);
  });
  test('is looked at somewhere', () => {
    expect(entries.filter((it) => Object.keys(it.in).length === 0)).toEqual([]);
  });
});

const entry: PhraseEntry = {
  words: 'tidy|very tidy',
  why: 'is vague',
  instead: 'Say more.',
  in: { action: 'warning' },
};
const found = (entries: readonly PhraseEntry[], text: string): string[] =>
  phraseList(entries)
    .find(text, 'action')
    .map((it) => `${text.slice(it.start, it.end)}: ${it.severity}`);

describe('a list', () => {
  test('finds whole words whatever their case', () =>
    expect(found([entry], 'Tidy the tidying-up, tidy!')).toEqual(['Tidy: warning', 'tidy: warning']));
  test('leaves longer phrases that are fine', () =>
    expect(found([{ ...entry, fine: ['tidy sum'] }], 'A tidy sum for a tidy room')).toEqual(['tidy: warning']));
  test('is silent where the sentence says how much', () =>
    expect(found([{ ...entry, unless: ['figure'] }], 'tidy for ten minutes')).toEqual([]));
  test('takes no date for a figure', () =>
    expect(found([{ ...entry, unless: ['figure'] }], 'tidy by 4 May 2026')).toEqual(['tidy: warning']));
  test('is milder where there is a doubt', () =>
    expect(found([{ ...entry, milder: ['reason'] }], 'tidy because Gran comes')).toEqual(['tidy: information']));
  test('leaves names alone', () => expect(found([entry], 'Mum rings the Tidy Homes Team')).toEqual([]));
});
