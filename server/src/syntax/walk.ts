/** The state of the walk over a document, and what the steps of the walk share. */
import type { Caption, SectionName } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import type { Draft, DraftSection } from './draft.ts';
import type { Detail } from './frontmatter.ts';
import type { IsChild } from './labels.ts';
import type { TitleUnit } from './title.ts';
import type { TextUnit } from './units.ts';
import type { WordedRole } from './wording.ts';

export interface InterpretOptions {
  /** The unit that is the document's title; see `titleUnit`. */
  readonly title: TitleUnit | undefined;
  readonly isChild: IsChild;
  /** The date of the plan, for dates without a year. */
  readonly reference: string | undefined;
  /** Sections in which wording may tell what a text is; see `wordingSections`. */
  readonly byWording: ReadonlyMap<number | undefined, readonly WordedRole[]>;
}

/** What the text under a label or heading is, until the next one. */
export interface Lead {
  readonly name: SectionName | 'topic';
  /** "What Mum will do": who does all that stands below. */
  readonly owner?: Prose;
}

/** A line that holds for what stands below it: a label by itself, the line that opens a list. */
export interface Over {
  readonly caption: Caption;
  readonly level: number;
  /** Whether a list or table has begun below it. */
  readonly listed: boolean;
  /** Whether it says for whose eyes the rest is; no other label ends that. */
  readonly forWhom: boolean;
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
  /** The lines that hold for what stands below them; see `captions.ts`. */
  over: readonly Over[];
  /** Whether the thread has begun: whether there is an element, or an answer to what happens if it fails. */
  started: boolean;
}

export type Standing = Pick<TextUnit, 'level' | 'item' | 'quoted'> & {
  readonly checked?: boolean;
  /** The labels in front of the text. */
  readonly captions?: readonly Caption[];
};

export function touchSections(walk: Walk, block: number, filled = true): void {
  for (let at = walk.section; at !== undefined; at = walk.sections[at]?.parent) {
    const section = walk.sections[at];
    if (section === undefined) return;
    section.lastBlock = block;
    if (filled) section.empty = false;
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

/** The last draft of the section that is open for which something holds. Drafts stand in the order of their sections. */
export function lastHere(walk: Walk, fits: (it: Draft) => boolean): number | undefined {
  for (let at = walk.drafts.length - 1; at >= 0; at--) {
    const draft = walk.drafts[at];
    if (draft === undefined || draft.section !== walk.section) return undefined;
    if (fits(draft)) return at;
  }
  return undefined;
}

/** Adds a draft, and keeps it as the last of its level. */
export function pushDraft(walk: Walk, draft: Draft): void {
  if (draft.role !== 'other') walk.started = true;
  walk.nearest.set(draft.level, { draft, at: walk.drafts.length });
  walk.drafts.push(draft);
}
