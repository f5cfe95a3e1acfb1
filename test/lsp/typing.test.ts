import { expect, test } from 'vitest';
import { unfinished } from '../../server/src/lsp/typing.ts';

test.each([
  ['a word at the end of a line', '- Gemma will ri<|>', '- Gemma will ri'],
  ['a blank at the end of a line', '- Gemma <|>', '- Gemma '],
  ['the second sentence of a line', '- Gemma rings. She wr<|>', ' She wr'],
  ['a word in the middle', '- Gemma wri<|>tes soon', 'writes'],
  ['the last cell of a row', '| Ring school | Gem<|> |', ' Gem'],
  ['a sentence that has ended', '- Gemma rings.<|>', undefined],
  ['a blank in the middle', '- Gemma <|> soon', undefined],
  ['an empty line', 'Gemma rings.\n<|>', undefined],
  ['a label', '**Need:**<|>', undefined],
])('%s', (_, marked, expected) => {
  const caret = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const range = unfinished(text, caret);
  expect(range && text.slice(range.start, range.end)).toBe(expected);
});
