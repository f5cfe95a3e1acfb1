// The place that is marked for an element as a whole: its first sentence, and no more than one line of it.
import { describe, expect, test } from 'vitest';
import { headline } from '../../server/src/model/ask.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { absolute } from '../../server/src/text/span.ts';

describe('the headline of a need', () => {
  test.each([
    ['one sentence', '- Ines is cold at night.\n', 'Ines is cold at night.'],
    ['two sentences', '- Ines is cold. She has no coat.\n', 'Ines is cold.'],
    ['a sentence over two lines', '- Ines is cold\n  at night.\n', 'Ines is cold'],
    ['a line end without anything behind it', 'Ines is cold\nat night.\n', 'Ines is cold'],
    ['a Windows line end', 'Ines is cold\r\nat night.\r\n', 'Ines is cold'],
    ['a line end with blanks', 'Ines is cold \n  at night.\n', 'Ines is cold'],
    ['a blank between two marks', '**Ines** *is* cold\nat night.\n', 'Ines** *is* cold'],
    ['a line break that is wanted', 'Ines is cold  \nat night.\n', 'Ines is cold'],
    ['a cell', '| Need |\n| --- |\n| Ines is cold<br>at night |\n', 'Ines is cold'],
  ])('%s', (_, markdown, expected) => {
    const source = `# Plan\n\n## Needs\n\n${markdown}`;
    const { needs, blocks } = readPlan(source);
    const [first] = needs.map((it) => absolute(blocks, headline(it)));
    expect(source.slice(first?.start, first?.end)).toBe(expected);
  });

  test('a page without a title is marked at its first line', () => {
    const source = '**Ines** **is** cold\nat night.\n';
    const { head, blocks } = readPlan(source);
    const { start, end } = absolute(blocks, head);
    expect(source.slice(start, end)).toBe('Ines** **is** cold');
  });
});
