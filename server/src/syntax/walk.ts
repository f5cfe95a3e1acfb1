/** The state of the walk over a document, and what the steps of the walk share. */
import type { SectionName } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import type { Draft, DraftSection } from './draft.ts';
import type { Detail } from './frontmatter.ts';
import type { IsChild, Label } from './labels.ts';
import type { TextUnit } from './units.ts';
import type { WordedRole } from './wording.ts';

export interface InterpretOptions {
  readonly isChild: IsChild;
  /** The date of the plan, for dates without a year. */
  readonly reference: string | undefined;
  /** Sections in which wording may tell what a text is; see `wordingSections`. */
  readonly byWording: ReadonlyMap<number | undefined, readonly WordedRole[]>;
}

/** What the text under a label or heading is, until the next one. */
export interface Lead {
  readonly name: SectionName | 'topic' | 'who' | 'when' | 'state' | 'measure';
  readonly label?: Label;
  /** "What Mum will do": who does all that stands below. */
  readonly owner?: Prose;
}

export interface Walk {
  readonly options: InterpretOptions;
  readonly drafts: Draft[];
  /** The last draft of each level of lists, with its place in `drafts`. */
  readonly nearest: Map<number, { draft: Draft; at: number }>;
  readonly sections: DraftSection[];
  readonly details: Detail[];
  title: Prose | undefined;
  section: number | undefined;
  lead: Lead | undefined;
}

export type Standing = Pick<TextUnit, 'level' | 'item' | 'quoted'> & { readonly checked?: boolean };

export function isOpen(walk: Walk, index: number): boolean {
  for (let at = walk.section; at !== undefined; at = walk.sections[at]?.parent) if (at === index) return true;
  return false;
}

export function touchSections(walk: Walk, block: number, filled = true): void {
  for (let at = walk.section; at !== undefined; at = walk.sections[at]?.parent) {
    const section = walk.sections[at];
    if (section === undefined) return;
    section.lastBlock = block;
    if (filled) section.empty = false;
  }
}

export function isCore(name: string): boolean {
  return name === 'needs' || name === 'worries' || name === 'outcomes' || name === 'actions';
}

export function coreSection(field: NonNullable<Label['field']>): SectionName | undefined {
  switch (field) {
    case 'need':
      return 'needs';
    case 'worry':
      return 'worries';
    case 'outcome':
      return 'outcomes';
    case 'action':
    case 'help':
      return 'actions';
    case 'strength':
      return 'strengths';
    default:
      return undefined;
  }
}

/** The last draft of at most this level that fits. Looks at one draft a level, so a long list costs no more than a short one. */
export function lastAbove(walk: Walk, level: number, fits: (it: Draft) => boolean): Draft | undefined {
  let found: { draft: Draft; at: number } | undefined;
  for (const [own, it] of walk.nearest) {
    if (own <= level && it.at > (found?.at ?? -1) && fits(it.draft)) found = it;
  }
  return found?.draft;
}

/** Adds a draft, and keeps it as the last of its level. */
export function pushDraft(walk: Walk, draft: Draft): void {
  walk.nearest.set(draft.level, { draft, at: walk.drafts.length });
  walk.drafts.push(draft);
}
