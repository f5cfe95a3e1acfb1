/**
 * What the extension and the server say to each other beyond the Language Server Protocol. Plain data; the client
 * imports this file, and nothing else of the server.
 */
import type { LetterInWords } from '../features/codeLens.ts';
import type { ThreadGrouping, ThreadRow, ThreadTree } from '../views/threadTree.ts';

/** What the client tells the server when it starts, as `initializationOptions`. Everything may be left out. */
export interface InitializationOptions {
  /** The day to reckon from, as `YYYY-MM-DD`; the server's local date when left out. For tests and screenshots. */
  readonly today?: string;
  /** The settings under `goldenThread`; a client without `workspace/configuration` sends them here. */
  readonly settings?: Settings;
  /** False where the editor shows a finding's message above the hover itself, so that it does not stand there twice. */
  readonly messagesInHover?: boolean;
  /** Whether the editor has the commands `lensCommands`. */
  readonly lensCommands?: boolean;
}

/** What an editor runs when somebody clicks on the small print above an outcome, with a `SmartLens` or an `ActionsLens`. */
export const lensCommands = { smart: 'goldenThread.showSmart', actions: 'goldenThread.showActions' } as const;
interface OutcomeLens {
  readonly uri: string;
  /** The outcome. */
  readonly range: TextRange;
}
export interface SmartLens extends OutcomeLens {
  readonly letters: readonly LetterInWords[];
}
export interface ActionsLens extends OutcomeLens {
  readonly actions: readonly TextRange[];
}
export type { LetterInWords };

/** The settings under `goldenThread`. */
export interface Settings {
  /** The severity of a rule by its id; what is left out or `default` is as the rule has it. */
  readonly rules?: Readonly<Record<string, 'default' | 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
  /** Which rules are asked: `first-week`, `full` or `template`; as the house has it when left out or `default`. */
  readonly profile?: string;
  /** When plans are looked through: at each keystroke, when they are saved, or when somebody asks (`checkPlan`). */
  readonly run?: 'onType' | 'onSave' | 'manual';
  /** Whether a sentence that is rewritten stays beside the new one as a comment. */
  readonly keepOriginal?: boolean;
}

/** Client → server, notification: read this file as a plan, whatever it looks like; or, with `false`, no longer. */
export const treatAsPlan = 'goldenThread/treatAsPlan';
export interface TreatAsPlanParams {
  readonly uri: string;
  readonly treat: boolean;
}

/** Client → server, request: look through a plan as it stands now, whether or not it has been saved. */
export const checkPlan = 'goldenThread/checkPlan';
export interface CheckPlanParams {
  readonly uri: string;
}

/** Client → server, request: say nothing about a file until somebody asks to see what was found; or, with `false`, again. */
export const hideFindings = 'goldenThread/hideFindings';
export interface HideFindingsParams {
  readonly uri: string;
  readonly hidden: boolean;
}

/** Server → client, notification: what the server makes of an open Markdown file, after each time it has read it. */
export const planStatus = 'goldenThread/planStatus';
export interface PlanStatusParams {
  readonly uri: string;
  /** `plan`: it is read as one. `perhaps`: it may be one, and a person should say. `none`: it is no plan. */
  readonly verdict: 'plan' | 'perhaps' | 'none';
  /** Why, in words for people. */
  readonly because: readonly string[];
  /** Only for a plan. */
  readonly seen?: {
    readonly child?: string;
    /** What this kind of plan is called, such as `child protection plan`. */
    readonly kind: string;
    readonly needs: number;
    readonly outcomes: number;
    readonly actions: number;
    readonly findings: number;
    /** Only where plans are looked through when somebody asks: which version of this one the findings are about. */
    readonly byHand?: CheckedByHand;
    /** There are no findings here because somebody wants people to look for themselves first. */
    readonly hidden?: true;
    /** Why there are no findings, when the file asks to be left out. */
    readonly ignored?: string;
    /** The house rules in force, when there are any. */
    readonly houseRules?: string;
  };
}

/**
 * `never`: nobody has asked since the plan was opened. `now`: it was looked through as it stands. `before`: it has
 * changed since, or what it is looked through with has.
 */
export type CheckedByHand = 'never' | 'now' | 'before';

/** Client → server, request: look through every plan in the folders that are open. Answers with how many there are. */
export const auditWorkspace = 'goldenThread/auditWorkspace';
export interface AuditWorkspaceResult {
  readonly plans: number;
  readonly findings: number;
}

/** Server → client, notification: how many of the files that may be plans have been read so far. */
export const auditProgress = 'goldenThread/auditProgress';
export interface AuditProgressParams {
  readonly read: number;
  readonly of: number;
}

/** Client → server, request: draw a plan. Answers with `null` where there is no plan. */
export const draw = 'goldenThread/draw';
export interface DrawParams {
  readonly textDocument: { readonly uri: string };
  readonly drawing: Drawing;
  /** `panel`: HTML for the panel; `page`: a page that stands by itself, to print; the others for a file. */
  readonly as: 'panel' | 'page' | 'svg' | 'mermaid' | 'markdown';
  /** How many pixels across there are for the map in the panel; as many as it likes when left out. */
  readonly room?: number;
}

/** A way of looking at a plan. */
export interface Drawing {
  /** The thread as a picture; what is due week by week; what each person does. */
  readonly view: 'map' | 'weeks' | 'sheets';
  /** What stands on the right of the map. */
  readonly by?: 'people' | 'dates';
  /** Whose sheet; everybody's when left out or empty, and when the plan no longer has that person. */
  readonly person?: string;
  /** Everybody's sheets, but only those for this side, so that one file need not hold both. */
  readonly audience?: 'family' | 'professional';
}

export interface DrawResult {
  /** The version of the document that was drawn. What leads back to the text holds for that one only. */
  readonly version: number;
  /** What the drawing is called: “Map of Ifan’s plan”. */
  readonly title: string;
  readonly text: string;
  /** The style sheet that goes with HTML for the panel. */
  readonly style: string;
  /** Everybody of whom there is a sheet. */
  readonly people: readonly string[];
}

/** A place in a text as the Language Server Protocol has it: lines and characters from 0. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Client → server, request: the thread as the rows of a tree. Answers `null` for a document that is no plan. */
export const thread = 'goldenThread/thread';
export interface ThreadParams {
  readonly textDocument: { readonly uri: string };
  /** `thread` when left out. */
  readonly by?: ThreadGrouping;
}
export type { ThreadGrouping };
/** The tree, with its places in lines and characters of that version of the document. */
export interface ThreadResult extends Omit<ThreadTree, 'rows'> {
  readonly version: number;
  readonly rows: readonly Row[];
}
export interface Row extends Omit<ThreadRow, 'range' | 'selection' | 'children'> {
  readonly range?: TextRange;
  readonly selection?: TextRange;
  readonly children: readonly Row[];
}

/** The changes to a plan as a whole. */
export type PlanEditName = 'tableToHeadings' | 'headingsToTable' | 'renumber' | 'moveAchieved' | 'insertReview';

/** Client → server, request: make one of these changes. Answers `null` for a document that is no plan. */
export const planEdit = 'goldenThread/planEdit';
export interface PlanEditParams {
  /** The version that the person sees; for another one nothing is made. */
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly name: PlanEditName;
  /** The table, or the threads, that are meant. */
  readonly position: TextRange['start'];
  /** For a review: its day, as `YYYY-MM-DD`. */
  readonly day?: string;
}
export type PlanEditResult = VersionedEdits | { readonly why: string };

/** Edits that hold for one version of a document only. */
export interface VersionedEdits {
  readonly version: number;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
}

/** Client → server, request: the day that the next review of a plan would be on. `null` for a document that is no plan. */
export const nextReview = 'goldenThread/nextReview';
export interface NextReviewParams {
  readonly textDocument: { readonly uri: string };
}
export type NextReviewResult = { readonly day: string; readonly because: string } | { readonly why: string };

/** Client → server, request: plans for the brothers and sisters of an open plan. Nothing is written by the server. */
export const siblingPlans = 'goldenThread/siblingPlans';
export interface SiblingPlansParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** The name of the plan's own file, which those of the others follow. */
  readonly fileName: string;
  /** Brothers and sisters whom the plan does not name yet. */
  readonly names: readonly string[];
}
/** The plans, and the edits that make the open plan name them. */
export type SiblingPlansResult =
  | (VersionedEdits & {
      readonly plans: readonly { readonly child: string; readonly fileName: string; readonly text: string }[];
    })
  | { readonly why: string };

/** Client → server, request: the day that somebody typed, in any way in which days are written here. */
export const readDay = 'goldenThread/readDay';
export interface ReadDayParams {
  readonly text: string;
}
/** `day` is `YYYY-MM-DD`, and `words` the same for people. */
export type ReadDayResult = { readonly day: string; readonly words: string } | { readonly why: string };

/** Client → server, request: when a plan of a kind, as `child in need plan`, is looked at for the first time. */
export const firstReview = 'goldenThread/firstReview';
export interface FirstReviewParams {
  readonly kind: string;
  /** The day of the plan, as `YYYY-MM-DD`. */
  readonly written: string;
}
export interface FirstReviewResult {
  readonly day: string;
  readonly words: string;
  readonly because: string;
}
