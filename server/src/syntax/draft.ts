import type { Caption, Evidence, SectionName } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import type { Detail } from './frontmatter.ts';

/** What an element is before people, dates and links are read. All have all fields, so that engines know them as one thing. */
export interface Draft {
  readonly role: 'need' | 'outcome' | 'action' | 'contingency' | 'other';
  readonly prose: Prose;
  readonly about: SectionName | 'topic';
  readonly evidence: Evidence;
  readonly section: number | undefined;
  /** In somebody's own words as a whole: a block quotation. */
  readonly quoted: boolean;
  /** The author's own number or name: `1`, `O2`. */
  readonly label: string | undefined;
  /** The number of the element that this one says it serves. */
  readonly serves: string | undefined;
  /** The element whose list this one stands in. */
  readonly parent: Draft | undefined;
  /** The table row, or the column of a table read downwards, that it stands in. */
  readonly row: RowKey | undefined;
  readonly level: number;
  fields: Fields;
  captions: readonly Caption[];
  /** Further paragraphs and items that go on with this one. */
  notes: Prose[];
}

/** Cells and labelled fields that belong to an element. A cell that is there but empty has no text. */
export interface Fields {
  readonly who?: Prose;
  readonly when?: Prose;
  readonly frequency?: Prose;
  readonly state?: Prose;
  readonly measure?: Prose;
}

export interface RowKey {
  readonly key: string;
  /** False where the row only goes on with the one above, as merged cells do once Word has let go of them. */
  readonly sure: boolean;
  /** The row above, which this one goes on with. */
  readonly above?: string;
}

/** Whether a draft is part of the thread: a need, an outcome or an action. */
export function isElement({ role }: Draft): boolean {
  return role === 'need' || role === 'outcome' || role === 'action';
}

/** A heading as it is met. */
export interface DraftSection {
  readonly name: SectionName | 'topic';
  readonly heading: Prose;
  readonly depth: number;
  readonly parent: number | undefined;
  readonly isTitle: boolean;
  /** Whether its number makes it one need or outcome, and what stands below goes on with that: "Goal 2". */
  readonly isOne: boolean;
  lastBlock: number;
  empty: boolean;
}

/**
 * What stands in each section or below it, in order. Everything stands below no section at all. Takes one pass, however
 * many sections there are.
 */
export function bySection<Standing>(
  standing: readonly Standing[],
  sections: readonly DraftSection[],
  sectionOf: (it: Standing) => number | undefined,
): (section: number | undefined) => readonly Standing[] {
  const found = new Map<number, Standing[]>();
  for (const it of standing) {
    for (let at = sectionOf(it); at !== undefined; at = sections[at]?.parent) {
      const here = found.get(at);
      if (here === undefined) found.set(at, [it]);
      else here.push(it);
    }
  }
  return (section) => (section === undefined ? standing : (found.get(section) ?? []));
}

/** Everything the walk over the document gathers. */
export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly sections: readonly DraftSection[];
  /** Facts about the plan that stand on the page: `Lead professional: …`. */
  readonly details: readonly Detail[];
  readonly title: Prose | undefined;
}
