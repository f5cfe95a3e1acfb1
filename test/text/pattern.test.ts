import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pattern, smallLetters } from '../../server/src/text/pattern.ts';

describe('a pattern', () => {
  test('finds words whatever their case, in the text and in the pattern', () => {
    const words = pattern('GP|school nurse|Élodie');
    expect(words.all('The gp, the School Nurse and ÉLODIE.').map(String)).toEqual(['gp', 'School Nurse', 'ÉLODIE']);
    expect(words.test('the nurse')).toBe(false);
  });

  test('gives words as the text has them, and where they stand', () => {
    const match = pattern(/(?<!\p{L})mum (?:and (the )?(\p{Lu}\p{L}+))/u).exec('Then Mum and Siân ring.');
    expect([...(match ?? [])]).toEqual(['Mum and Siân', undefined, 'Siân']);
    expect([match?.index, match?.input]).toEqual([5, 'Then Mum and Siân ring.']);
  });

  test('takes a letter for any letter of Europe, and what is no letter for none', () => {
    const word = pattern(/^[\p{L}’-]+$/u);
    expect(['Łukasz', 'Ærø', 'Þóra', 'Ŵyn', 'O’Dea', 'straße'].filter((it) => !word.test(it))).toEqual([]);
    expect(['2', 'a b', '×', '÷'].filter((it) => word.test(it))).toEqual([]);
  });

  test('keeps what an escape means', () => {
    expect(pattern(/\Bing\b \S+ \D\W/).exec('Ring THE! BING 12')).toBeNull();
    expect(pattern(/\Bing\b \S+ \D\W/).exec('RING the! b.')?.[0]).toBe('ING the! b.');
  });

  test('looks on from a place, and from the beginning each time that it is asked anew', () => {
    const it = pattern('we');
    expect([it.exec('We and we', 1)?.index, it.exec('We and we')?.index, it.test('We and we')]).toEqual([7, 0, true]);
  });

  test('puts something else in each place', () => {
    expect(pattern('\\d+ May').replace('4 may to 12 MAY.', (it) => '·'.repeat(it.length))).toBe('····· to ······.');
  });

  test('agrees with an expression that knows no case', () => {
    const sources = [
      '(?<![\\p{L}\\d])(?:mum|Dad)(?!\\p{L})',
      '[\\p{L}]+ed ',
      '\\b[A-Z]{2,3}\\b',
      '[^a-m .]+',
      'ÿ|Š|Łucja',
    ];
    const texts = fc.array(
      fc.constantFrom('Mum', 'DAD', 'dad', 'š', 'Š', 'ÿ', 'asked', 'Łucja', 'łUCJA', ' ', '.', '4', 'É', 'x'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sources), texts, (source, parts) => {
        const text = parts.join('');
        const places = [...text.matchAll(new RegExp(source, 'giu'))].map((it) => [it.index, it[0]]);
        expect(
          pattern(source)
            .all(text)
            .map((it) => [it.index, it[0]]),
        ).toEqual(places);
      }),
    );
  });
});

test('a text in small letters has each letter where it stood', () => {
  expect(smallLetters('İpek AND Ömer')).toBe('ipek and ömer');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => smallLetters(text).length === text.length));
});

test('no pattern asks for what only the flag `u` understands', () => {
  const sources = join(import.meta.dirname, '../../server/src');
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'));
  const patterns = names.flatMap((name) =>
    [...readFileSync(join(sources, name), 'utf8').matchAll(/\bpattern\(\s*(?:\/(.+)\/u?,?\s*\)|`([^`]+)`)/g)].map(
      (it) => it[1] ?? it[2]?.replaceAll('\\\\', '\\') ?? '',
    ),
  );
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter((it) => /\\p\{(?!L[lu]?\})|\\P|\\u\{/.test(it))).toEqual([]);
});
