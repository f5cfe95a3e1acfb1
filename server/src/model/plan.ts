/**
 * What a plan is, once it has been read.
 *
 * A plan in children's social care holds a thread: each *need* of a child leads to the *outcome* that would meet it,
 * and each outcome to the *actions* that get there, each with a person and a date. Everything that wants to know
 * about a plan asks the values of this file; nothing but the reader ever looks at the Markdown.
 *
 * All places are spans into the source, relative to their top-level block (see `text/span.ts`). All texts are `Prose`:
 * plain text with a map back to the source. A half-written plan is the normal case, so anything may be missing.
 */
import type { PlanKind } from '../../../grammar/kinds.ts';
import type { RoleName } from '../../../grammar/roles.ts';
import type { DetailName, FieldName, SectionName } from '../../../grammar/words.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { DateMention } from '../calendar/mention.ts';
import type { Prose } from '../text/prose.ts';
import type { BlockPlace, Span } from '../text/span.ts';

export type { DetailName, FieldName, PlanKind, RoleName, SectionName };

/** What the reader makes of a Markdown file. */
export type PlanDocument = Plan | MeetingRecord | Template;

/** A plan for a child, or what is there of it. */
export interface Plan extends Reading {
  readonly type: 'plan';
}

/** The record of a core group or review meeting, which often carries the revised plan in it. */
export interface MeetingRecord extends Reading {
  readonly type: 'meeting-record';
}

/** A plan that is still to be filled in. What is missing from it is missing on purpose. */
export interface Template extends Reading {
  readonly type: 'template';
}

/** What the three types of document have in common. */
export interface Reading {
  /** The details at the top of the file, in the order of the text, those of other tools included. */
  readonly details: readonly WrittenDetail[];
  readonly kind: PlanKind;
  /** The words that told the kind, when any did. */
  readonly kindSpan?: Span;
  /** The document's title: its first heading, or else its frontmatter's `title`. */
  readonly title?: Prose;
  /** Where a finding about the plan as a whole is shown: the title, or the first words. */
  readonly head: Span;
  /** The children whose plan this says it is. More than one is a finding for most kinds of plan. */
  readonly children: readonly Child[];
  /** Children named as brothers or sisters in the frontmatter. Each should have a plan of their own. */
  readonly siblings: readonly Child[];
  /** Everybody the plan names, children included, each once. */
  readonly people: readonly Person[];
  /** Who leads the plan, as its details give it: a person, a role, or an agency. */
  readonly lead?: PersonMention;
  readonly dates: PlanDates;
  readonly sections: readonly Section[];
  readonly needs: readonly Need[];
  readonly outcomes: readonly Outcome[];
  readonly actions: readonly Action[];
  /** What happens if the plan does not work or something goes wrong, statement by statement. */
  readonly contingency: readonly Statement[];
  /** Paragraphs and list items that belong to no thread: why there is a plan, strengths, views, and all the rest. */
  readonly statements: readonly Statement[];
  readonly links: readonly Link[];
  readonly ignores: readonly Ignore[];
  /** The frontmatter's `golden-thread: ignore, REASON`, which puts the whole file out of reach of the rules. */
  readonly ignored?: { readonly reason: string; readonly span: Span };
  /** What the reader could not read, such as frontmatter that is not YAML. */
  readonly problems: readonly ReadingProblem[];
  readonly blocks: readonly BlockPlace[];
}

/** One of the details at the top of the file, as it was written. */
export interface WrittenDetail {
  readonly key: Prose;
  /** Which fact it gives; undefined for a key that may well belong to another tool. */
  readonly name?: DetailName;
  /** What stands behind the key, or in each entry of its list. Empty when nothing does. */
  readonly values: readonly Prose[];
}

/** A child whose plan this is, or a brother or sister of theirs. */
export interface Child {
  readonly name: string;
  readonly span: Span;
  /** Where the name was found. Wording alone is less sure than frontmatter or a title. */
  readonly from: 'frontmatter' | 'title' | 'details' | 'wording';
  readonly born?: CalendarDate;
}

/** Somebody the plan names. */
export interface Person {
  /** The name as it is given most fully, such as `Gemma Hartley` or `Mrs Begum`. */
  readonly name: string;
  /** What they are to the child, in the plan's own words: `school nurse`, `her stepdad`. */
  readonly role?: string;
  /** The role as a word of the grammar, when it is known. */
  readonly roleName?: RoleName;
  readonly is: 'child' | 'family' | 'professional' | 'network' | 'unknown';
  /** Where the person is introduced. */
  readonly span: Span;
}

/** A person of the plan, wherever they are introduced. */
export type Somebody = Omit<Person, 'span'>;

/** A person, a role or an agency, mentioned where somebody is to do something. */
export interface PersonMention {
  readonly span: Span;
  readonly text: string;
  /**
   * `person`: a name. `role`: a role without a name ("Social Worker"). `family`: a family role ("Mum"), which names one
   * person to everybody in the room. `agency`: an organisation ("School"). `group`: several people as one ("all", "the
   * core group"). `child`: the child of the plan. `reader`: the writer of a first-person plan ("I").
   */
  readonly type: 'person' | 'role' | 'family' | 'agency' | 'group' | 'child' | 'self';
  /** The name of the `Person` meant, when the plan makes that certain. */
  readonly person?: string;
  readonly roleName?: RoleName;
}

/** Dates that hold for the plan as a whole. */
export interface PlanDates {
  readonly written?: PlacedDate;
  /** When the child was born, as the details give it. */
  readonly born?: PlacedDate;
  /** When the plan will be looked at again. */
  readonly review?: PlacedDate;
}

/** A time as it was written, and where. */
export interface PlacedDate {
  readonly span: Span;
  readonly mention: DateMention;
}

/** A heading and what stands under it, up to the next heading of its depth or above. */
export interface Section {
  /** `topic` when the heading is none that the plan language knows. */
  readonly name: SectionName | 'topic';
  readonly heading: Prose;
  readonly depth: number;
  /** The section that holds this one, as an index into `sections`. */
  readonly parent?: number;
  /** The last top-level block under this heading, sections below it included. */
  readonly lastBlock: number;
  /** Whether there are any words under the heading. */
  readonly empty: boolean;
}

/** How the reader knew what an element is. Wording alone is a guess, and no rule may be severe about it. */
export type Evidence = 'column' | 'label' | 'section' | 'wording';

/** What needs, outcomes, actions and other statements have in common. */
export interface Statement {
  /** Unique in the document, and unchanged while the block it stands in is. */
  readonly id: string;
  readonly text: Prose;
  readonly sentences: readonly Sentence[];
  /** All of the element in the source, its label and its list or cell marks left out. */
  readonly span: Span;
  /** The innermost section, as an index into `sections`. */
  readonly section?: number;
  /** What the section or label says this is about, `topic` when nothing does. */
  readonly about: SectionName | 'topic';
  readonly evidence: Evidence;
  /** What stands over or beside this and holds for it, the headings of its sections left out. */
  readonly captions: readonly Caption[];
}

/**
 * Words that hold for a statement beside its own: its label, the header of its column, the line that opens its list; and
 * what other cells of its row say that are no element, such as `No` below `Share with family?`.
 */
export interface Caption {
  readonly words: Prose;
  /** What is answered to the words, where they ask. */
  readonly says?: Prose;
}

/** One sentence, and whose words it is. */
export interface Sentence {
  readonly prose: Prose;
  /** Ranges of the sentence's plain text that are somebody's own words: in quotation marks. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[];
  /** The whole sentence is the child's or the family's own words, or an account of them. Never corrected. */
  readonly ownWords: boolean;
}

interface ThreadElement extends Statement {
  /** The author's own number or name for it: `O2`, `Need 1`. */
  readonly label?: string;
  readonly people: readonly PersonMention[];
  readonly dates: readonly PlacedDate[];
  /** Nothing but a template's gap, or a text in which one is still open: `[insert]`, `____`, `{{name}}`. */
  readonly placeholder: boolean;
}

/** What a child needs, or what people are worried about. */
export interface Need extends ThreadElement {
  readonly type: 'need';
  /** `worry` when it was read under "what are we worried about". */
  readonly form: 'need' | 'worry';
}

/** What will be different for the child. */
export interface Outcome extends ThreadElement {
  readonly type: 'outcome';
  /** Who answers for the outcome, when the plan gives it an owner of its own. */
  readonly owners: readonly PersonMention[];
  /** How anyone will know, when the plan has a column or a label for it. */
  readonly measure?: Prose;
  readonly state?: Prose;
}

/** What somebody will do. */
export interface Action extends ThreadElement {
  readonly type: 'action';
  /** Who will do it. Empty when nobody is named. */
  readonly owners: readonly PersonMention[];
  /** The cell or field for the owner, even when it is empty or says nothing of use. */
  readonly ownerField?: Span;
  /** The cell or field for the date, even when it is empty. */
  readonly dateField?: Span;
  readonly state?: Prose;
}

export type Element = Need | Outcome | Action;

/** That one element serves another: an outcome its need, an action its outcome. */
export interface Link {
  /** `id` of the need or the outcome. */
  readonly from: string;
  /** `id` of the outcome or the action. */
  readonly to: string;
  readonly by: 'id' | 'row' | 'nesting' | 'section' | 'order';
  /** False for a link that was only read from the order in which things stand. */
  readonly sure: boolean;
}

/** A comment `<!-- golden-thread-ignore RULE: reason -->`. */
export interface Ignore {
  readonly span: Span;
  /** The rule's id as written; undefined when the comment names none. */
  readonly rule?: string;
  /** Undefined when no reason is given. */
  readonly reason?: string;
  /** The spans whose findings it takes back: a line, a row, or the whole block below. */
  readonly covers: Span;
}

/** Something the reader could not read. */
export interface ReadingProblem {
  readonly span: Span;
  readonly message: string;
}
