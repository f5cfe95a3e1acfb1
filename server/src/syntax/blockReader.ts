/** From Markdown to top-level blocks, each of which is the same value for as long as its source is the same. */
import { atMost, copyOf } from '../text/remembered.ts';
import { blockIds } from './blockIds.ts';
import type { Block, TopBlock } from './blocks.ts';
import { linesAsParagraphs, tooDeep } from './deep.ts';
import { blocksOf, unixLines } from './markdown.ts';
import { frontmatterBlock } from './parts.ts';
import { treeReader } from './tree.ts';

/**
 * Reads Markdown into top-level blocks, each a value of its own that nothing is kept with yet. A byte order mark is stepped
 * over; any text gives a tree.
 */
export function parseBlocks(text: string): TopBlock[] {
  return blockReader(forgetful)(text);
}

/**
 * `parseBlocks` for one text as it is being written: it gives the same for every version, and a block whose source was
 * there in the version before is the very same value, so that all that was read from it can be kept with it.
 */
export function blockReader(elsewhere: Memory = lately): (text: string) => TopBlock[] {
  const parse = treeReader();
  let known: ReadonlyMap<number, Known> = new Map();
  return (text) => {
    if (tooDeep(text)) return linesAsParagraphs(text);
    const idOf = blockIds();
    const now = new Map<number, Known>();
    const blocks: TopBlock[] = [];
    const add = (name: string, offset: number, end: number, read: ReadBlocks): void => {
      const source = text.slice(offset, end);
      const id = idOf(source);
      const isSame = (it: Known | undefined): it is Known => it?.name === name && it.source === source;
      const before = [known.get(id), elsewhere.get(id)].find(isSame);
      const it = before ?? { name, source: copyOf(source), blocks: read(copyOf(source), id) };
      if (before === undefined) elsewhere.keep(id, it);
      now.set(id, it);
      for (const block of it.blocks) blocks.push({ id, offset, length: source.length, block });
    };
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const head = fence.exec(text.slice(start))?.[0] ?? '';
    const shift = start + head.length;
    if (head !== '') add('frontmatter', start, shift, (source, id) => [frontmatterBlock(source, id, 0)]);
    for (let node = parse(unixLines(text.slice(shift))).topNode.firstChild; node !== null; node = node.nextSibling) {
      const top = node;
      add(top.name, top.from + shift, top.to + shift, (source, id) => blocksOf(top, source, id));
    }
    known = now;
    return blocks;
  };
}

type ReadBlocks = (source: string, id: number) => readonly Block[];

/** What was made of a source. */
interface Known {
  readonly name: string;
  readonly source: string;
  readonly blocks: readonly Block[];
}

const fence = /^---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?---[ \t]*(?=\r\n|\n|\r|$(?![\s\S]))/;

/**
 * The blocks that were read last, of whatever document: one that is opened again, or looked at by somebody else, is
 * not read again, and neither is what every plan of a team begins with. Some ten plans’ worth. It is counted in
 * letters, because with a block is kept what was read from it, and at each keystroke there is one more version of the
 * block that is being written, which may be a table of many pages.
 */
const lately = memoryOf(50_000);
const forgetful = memoryOf(0);

/** What was made of the sources that were read last. */
interface Memory {
  get(id: number): Known | undefined;
  keep(id: number, it: Known): void;
}

/** Holds sources of so many UTF-16 units together. */
function memoryOf(most: number): Memory {
  const kept = new Map<number, Known>();
  let held = 0;
  const drop = (id: number): void => {
    held -= kept.get(id)?.source.length ?? 0;
    kept.delete(id);
  };
  return {
    get: (id) => kept.get(id),
    keep(id, it) {
      // One long table would drive out all the rest.
      if (it.source.length * 4 > most) return;
      drop(id);
      kept.set(id, it);
      held += it.source.length;
      for (const oldest of kept.keys()) {
        if (held <= atMost(most)) break;
        drop(oldest);
      }
    },
  };
}
