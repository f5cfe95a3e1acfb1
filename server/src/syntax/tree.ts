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

/** The range that differs between two versions: all but what they begin and end with alike. */
function changed(from: string, to: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from.charCodeAt(start) === to.charCodeAt(start)) start += 1;
  let alike = 0;
  while (
    alike < most - start &&
    from.charCodeAt(from.length - 1 - alike) === to.charCodeAt(to.length - 1 - alike)
  )
    alike += 1;
  return { fromA: start, toA: from.length - alike, fromB: start, toB: to.length - alike };
}
