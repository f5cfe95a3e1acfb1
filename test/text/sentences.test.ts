import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSentence, sentenceRanges } from '../../server/src/text/sentences.ts';

const split = (text: string): string[] => sentenceRanges(text).map((it) => text.slice(it.start, it.end));

describe('one sentence', () => {
  test.each([
    'Dr. Wolfe will see Ines on 3 May.',
    'Ines sees the G.P. on Friday.',
    'T. Ashby will ring.',
    'Bring toys, e.g. Lego.',
    'Bring a coat, shoes etc. by Friday.',
    'She wakes at 6.30 and sleeps at 9.15.',
    'It is £4.50 a week.',
    'See no. 5 of the plan.',
    '1. Mum to ring the school.',
    'a) Mum to ring the school.',
    'By 13.04.20 Ines swims.',
    'They live in St. Asaph.',
    'Seen w/c. 4 May.',
    'Mrs. Vosper and Mr. Thorne agree.',
    'It went well... and then it did not.',
    'Sgt. Pike will call.',
    'Ines said "stop!" and ran.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('several', () => {
  test.each([
    ['Mum rings. Dad listens.', ['Mum rings.', 'Dad listens.']],
    ['Who rings? Mum!  And Dad.', ['Who rings?', 'Mum!', 'And Dad.']],
    ['Ines said “Stop.” Nan stopped.', ['Ines said “Stop.”', 'Nan stopped.']],
    ['It cost 40p. 3 May was the day.', ['It cost 40p.', '3 May was the day.']],
    ['One line\nanother line', ['One line', 'another line']],
    ['Mum (at home.) Dad at work.', ['Mum (at home.)', 'Dad at work.']],
    ['Erbyn Mai mae hi’n well. Mae Nain yn hapus.', ['Erbyn Mai mae hi’n well.', 'Mae Nain yn hapus.']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

test('sentences stand in order and apart, and leave out nothing but white space', () => {
  const bits = fc.constantFrom(
    'Mum',
    'rings',
    '.',
    '. ',
    '! ',
    '? ',
    '\n',
    ' ',
    'Dr.',
    'e.g.',
    '3',
    '“',
    '”',
    ')',
    '…',
    'é',
    '😀',
    'I',
    '\u00a0',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(bits).map((it) => it.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of sentenceRanges(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      },
    ),
  );
});

test('the first sentence of a prose, or all of it', () => {
  const prose = (text: string) => ({ block: 0, text, pieces: [{ at: 0, text, start: 5, end: 5 + text.length }] });
  expect(firstSentence(prose(' Mum rings. Dad too.'))).toEqual({
    block: 0,
    text: 'Mum rings.',
    pieces: [{ at: 0, text: 'Mum rings.', start: 6, end: 16 }],
  });
  expect(firstSentence(prose('  ')).text).toBe('');
});
