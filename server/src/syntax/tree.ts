/** The concrete syntax tree of Markdown, version by version: what an edit left alone is not parsed again. */
import { parser as commonmark, GFM } from '@lezer/markdown';
import { TreeFragment, type Tree } from '@lezer/common';

const parser = commonmark.configure([GFM]);

/**
 * A parser for one text as it is being written. Each call gives the tree of the whole text as a parser without a past
 * would give it; what it holds on to is the last version and its tree.
 */
export function treeReader(): (text: string) => Tree {
  let last: { readonly text: string; readonly fragments: readonly TreeFragment[] } | undefined;
  return (text) => {
    const before = last === undefined ? [] : TreeFragment.applyChanges(last.fragments, [changed(last.text, text)]);
    const tree = parser.parse(text, before);
    last = { text, fragments: TreeFragment.addTree(tree) };
    return tree;
  };
}

/**
 * The range that differs between two versions: all but what they begin and end with alike. It begins a line before the
 * first change, since the line under a table's header tells whether a paragraph ends above it.
 */
function changed(from: string, to: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const most = Math.min(from.length, to.length);
  let first = 0;
  while (first < most && from.charCodeAt(first) === to.charCodeAt(first)) first += 1;
  let alike = 0;
  while (alike < most - first && from.charCodeAt(from.length - 1 - alike) === to.charCodeAt(to.length - 1 - alike))
    alike += 1;
  const start = lineAbove(to, first);
  return { fromA: start, toA: from.length - alike, fromB: start, toB: to.length - alike };
}

/** Where the line above the one of an offset begins. */
function lineAbove(text: string, at: number): number {
  const own = text.lastIndexOf('\n', at - 1);
  return own <= 0 ? 0 : text.lastIndexOf('\n', own - 1) + 1;
}
