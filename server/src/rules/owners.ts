/** Questions about who answers for something, which several rules ask. */
import type { Action, PersonMention } from '../model/plan.ts';
import { pattern } from '../text/pattern.ts';
import { rememberedOf } from '../text/remembered.ts';

/** Words in the owner's place that name nobody: `TBC`, `n/a`, a dash. */
const nobody = pattern(
  /^(?:tbc|tba|t\.b\.c\.?|n\/?a|none|nobody|unknown|various|to be (?:confirmed|agreed|allocated|decided)|[-–—?. ]*)$/,
);

/** The owners that are somebody at all. A field that says `TBC` has none. */
export function ownersOf(action: { readonly owners: readonly PersonMention[] }): readonly PersonMention[] {
  return somebodyAmong(action.owners);
}

const somebodyAmong = rememberedOf((owners: readonly PersonMention[]): readonly PersonMention[] =>
  owners.filter((it) => !nobody.test(it.text.trim())),
);

/**
 * Whether the mention is one person whom everybody in the room could point at: a name, "Mum", the child, "I", or a role
 * that the plan gives a name to. A child's foster carer is as plain as Mum; "the family" is several people.
 */
export function isPerson(mention: PersonMention): boolean {
  if (mention.person !== undefined || ['person', 'child', 'self'].includes(mention.type)) return true;
  if (mention.roleName === 'foster-carer') return true;
  return mention.type === 'family' && mention.roleName !== 'family';
}

/** Whether somebody answers for the action: a person, or at least one role that one person holds. */
export function isAnsweredFor(action: Action): boolean {
  return ownersOf(action).some((it) => isPerson(it) || it.type === 'role');
}

/** Whether the action stands among those that are over, or its state says so. Nobody needs to be found for it any more. */
export function isDone(action: { readonly about: string; readonly state?: { readonly text: string } }): boolean {
  return (
    action.about === 'achieved' ||
    (action.state !== undefined &&
      /^(?:yes|y|done|complete|completed|achieved|met|closed|✓|✔|☑|x)\b/i.test(action.state.text.trim()))
  );
}
