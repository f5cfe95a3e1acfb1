import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Two things about the rules that Node cannot know.
 *
 * They have hundreds of expressions, and most of them look at a plan a few times and find nothing. Left to itself, Node
 * makes machine code of each when it is used for the second time, which is a third of all that a single plan costs. And
 * little of what is made for one plan is of use for the next, so memory is better tidied up than added to: left to
 * itself, Node takes a quarter more for a twentieth less time.
 */
const flags = ['--regexp-tier-up-ticks=50', '--no-regexp-peephole-optimization', '--heap-growing-percent=30'];

/**
 * Tells Node so. Nothing else changes. Only where the flags are known to be there; inside of an editor, Node's flags are
 * the editor's own affair.
 */
export function suitTheRules(): void {
  const { node, electron } = process.versions;
  if (electron !== undefined || Number.parseInt(node, 10) > 24) return;
  for (const flag of flags) setFlagsFromString(flag);
}
