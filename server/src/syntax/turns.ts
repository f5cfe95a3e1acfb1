/** Somebody alone on a line: what stands below is what they do, or what they say. */
import { fact } from '../text/remembered.ts';
import type { Inline } from './blocks.ts';
import { holdBelow } from './captions.ts';
import { addDraft } from './placing.ts';
import { termsIn } from './terms.ts';
import type { Standing, Walk } from './walk.ts';

/**
 * "Mum:", "Tess Lowe (teacher):" where actions are listed or views are told. False for any other line, and where it says
 * nothing of what stands below, as among the people of the plan.
 */
export function takeTurn(walk: Walk, inline: Inline, standing: Standing): boolean {
  const { prose } = inline;
  const words = prose.text.replace(/[ ]*:$/, '');
  if (standing.item || words === prose.text || !isSomebody(words)) return false;
  const section = walk.sections[walk.section ?? -1];
  const name = walk.lead?.name ?? section?.name ?? 'topic';
  if (name === 'actions') walk.lead = { name, owner: prose };
  else if (name === 'child-voice' || name === 'family-views' || asksForViews.test(section?.heading.text ?? ''))
    walk.lead = { name: voiceOf(walk, words) };
  else return false;
  addDraft(walk, inline, standing, { role: 'other', about: walk.lead.name, evidence: 'section' });
  holdBelow(walk, prose, standing);
  return true;
}

/** A heading for views that does not say whose. */
const asksForViews =
  /\b(?:views|wishes|what (?:we heard|(?:people|everyone|everybody) (?:say|said|think|thinks|told us)))\b/i;

/** Whether a line is nothing but a person: "Mum", "Social worker (Tom Ashdown)". */
export const isSomebody: (words: string) => boolean = fact((words) => {
  const terms = termsIn(words);
  const rest = terms.reduce((text, it) => text.replace(it.text, ''), words).replace(/[^\p{L}]+/gu, '');
  return terms.length > 0 && terms.some((it) => it.type !== 'agency') && rest === '';
});

/** What a professional says is nobody's own voice in the plan. */
function voiceOf(walk: Walk, words: string): 'child-voice' | 'family-views' | 'topic' {
  const terms = termsIn(words);
  if (terms.some((it) => it.type === 'name' && walk.options.isChild(it.text))) return 'child-voice';
  return terms.some((it) => it.type === 'role' && it.side === 'professional') ? 'topic' : 'family-views';
}
