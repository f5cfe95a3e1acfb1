/**
 * What the extension and the server say to each other beyond the Language Server Protocol. Plain data; the client
 * imports this file, and nothing else of the server.
 */

/** What the client tells the server when it starts, as `initializationOptions`. Everything may be left out. */
export interface InitializationOptions {
  /** The day to reckon from, as `YYYY-MM-DD`; the server's local date when left out. For tests and screenshots. */
  readonly today?: string;
  /** The settings under `goldenThread`; a client without `workspace/configuration` sends them here. */
  readonly settings?: Settings;
  /** False where the editor shows a finding's message above the hover itself, so that it does not stand there twice. */
  readonly messagesInHover?: boolean;
}

/** The settings under `goldenThread`. */
export interface Settings {
  /** The severity of a rule by its id; what is left out or `default` is as the rule has it. */
  readonly rules?: Readonly<Record<string, 'default' | 'off' | 'hint' | 'information' | 'warning' | 'error'>>;
  /** Which rules are asked: `first-week`, `full` or `template`; as the house has it when left out or `default`. */
  readonly profile?: string;
  /** When plans are looked through: at each keystroke, or when they are saved. */
  readonly run?: 'onType' | 'onSave';
}

/** Client → server, notification: read this file as a plan, whatever it looks like; or, with `false`, no longer. */
export const treatAsPlan = 'goldenThread/treatAsPlan';
export interface TreatAsPlanParams {
  readonly uri: string;
  readonly treat: boolean;
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
    /** Why there are no findings, when the file asks to be left out. */
    readonly ignored?: string;
    /** The house rules in force, when there are any. */
    readonly houseRules?: string;
  };
}

/** Client → server, request: look through every plan in the folders that are open. Answers with how many there are. */
export const auditWorkspace = 'goldenThread/auditWorkspace';
export interface AuditWorkspaceResult {
  readonly plans: number;
  readonly findings: number;
}
