/** Runs of capitalised words in a plain text, which may name somebody. */
import { nameParticles, nameTitles } from '../../../../grammar/names.ts';
import type { Range } from '../../text/span.ts';

/** A word of a run. Its range is that of the plain text, without a possessive `'s`. */
export interface RunWord extends Range {
  readonly text: string;
  /** The word as it is compared. */
  readonly key: string;
  readonly is: 'title' | 'initial' | 'word';
}

/** A word by which it is the same in whichever capitals, accents and apostrophes. */
export function keyOf(word: string): string {
  const plain = /^[a-z'-]*$/i.test(word) ? word : word.normalize('NFC').replaceAll('’', "'");
  return plain.toLowerCase();
}

/** Words that stand side by side: `Mrs Reed`, `Dana R.`, `Owen ap Rhys`. */
export interface NameRun {
  readonly words: readonly RunWord[];
  /** Whether the run begins a sentence, a cell or a line, where any word has a capital. */
  readonly opens: boolean;
}

const word = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const ending = /['’](?:s|ll|d|ve|re|m|n)$/iu;
const titles = new Set(nameTitles);
const particles = new RegExp(`^ (?:${nameParticles.join('|')}) $`);

/** Every run of the text, in order. */
export function nameRuns(text: string): NameRun[] {
  const runs: RunWord[][] = [];
  for (const found of text.matchAll(word)) {
    if (/[\p{L}\p{M}\d]/u.test(text.charAt(found.index - 1))) continue;
    const bare = found[0].replace(ending, '');
    const next: RunWord = {
      text: bare,
      key: keyOf(bare),
      start: found.index,
      end: found.index + bare.length,
      is: kindOf(bare),
    };
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && goesOn(text.slice(last.end, next.start), last)) run.push(next);
    else runs.push([next]);
  }
  return runs.map((words) => ({ words, opens: opensSentence(text, words[0]?.start ?? 0) }));
}

function kindOf(bare: string): RunWord['is'] {
  return titles.has(bare) ? 'title' : bare.length === 1 ? 'initial' : 'word';
}

/** One blank, a full stop behind an initial or a title, or a small word that belongs to a name. */
function goesOn(between: string, last: RunWord): boolean {
  return between === ' ' || (between === '. ' && last.is !== 'word') || particles.test(between);
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at).replace(/[ “"‘'(*]+$/u, '');
  return before === '' || /[.!?:;\n•–—]$/u.test(before);
}
