// What was drawn from an earlier version of a text leads to the right words, or nowhere. The editor is a stand-in.
import { expect, test, vi } from 'vitest';
import type { TextDocument } from 'vscode';
import { createTextMoves } from '../../client/src/textMoves.ts';

interface Event {
  readonly document: TextDocument;
  readonly contentChanges: readonly { rangeOffset: number; rangeLength: number; text: string }[];
}

const { listeners, Range } = vi.hoisted(() => {
  // The editor makes its own with `new`, which a method does not stand.
  function Range(start: number, end: number): object {
    return { start, end };
  }
  return { listeners: [] as ((event: Event) => void)[], Range };
});
vi.mock('vscode', () => ({
  workspace: {
    onDidChangeTextDocument: (listener: (event: Event) => void) => {
      listeners.push(listener);
      return { dispose: () => listeners.pop() };
    },
  },
  Range,
}));

/** A document whose places are offsets. */
function documentOf(text: string): {
  document: TextDocument;
  replace: (old: string, now: string, versions?: number) => void;
} {
  const it = { languageId: 'markdown', version: 1, text, positionAt: (offset: number) => offset };
  const document = it as unknown as TextDocument;
  return {
    document,
    replace(old, now, versions = 1) {
      const rangeOffset = it.text.indexOf(old);
      it.text = it.text.replace(old, now);
      it.version += versions;
      const contentChanges = [{ rangeOffset, rangeLength: old.length, text: now }];
      for (const listener of listeners) listener({ document, contentChanges });
    },
  };
}

test('one keystroke after another moves a place along, each from its own version', () => {
  const moves = createTextMoves();
  const { document, replace } = documentOf('Ella is hungry. Ella walks home.');
  const place = { start: 16, end: 31 };
  expect(moves.now(document, 1, place)).toEqual(place);
  replace('Ella is', 'Ella often is');
  replace('hungry', 'cold');
  expect(moves.now(document, 1, place)).toEqual({ start: 20, end: 35 });
  expect(moves.now(document, 2, { start: 22, end: 37 })).toEqual({ start: 20, end: 35 });
  moves.dispose();
});

test('where something happened that nobody told of, a place leads nowhere', () => {
  const moves = createTextMoves();
  const { document, replace } = documentOf('Ella is hungry. Ella walks home.');
  replace('hungry', 'cold', 2);
  expect(moves.now(document, 1, { start: 16, end: 31 })).toBeUndefined();
  // What is drawn from the text as it is now holds.
  expect(moves.now(document, 3, { start: 14, end: 29 })).toEqual({ start: 14, end: 29 });
  moves.dispose();
});
