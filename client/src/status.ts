/** What the status bar says, as plain data, so that every state can be looked at in a test. */
import type { PlanStatusParams } from '../../server/src/lsp/protocol.ts';
import type { Verdict } from './detector.ts';

/** How the server is. `idle`: nothing has called for it yet. `given-up`: it died too often, and waits for a person. */
export type ServerState = 'idle' | 'starting' | 'running' | 'given-up';

/** The names of the extension's commands. */
export type CommandName =
  | 'restart'
  | 'checkPlan'
  | 'treatAsPlan'
  | 'noLongerTreatAsPlan'
  | 'showOutput'
  | 'showProblems'
  | 'audit'
  | 'insert'
  | 'newPlan'
  | 'newSiblingPlans'
  | 'tableToHeadings'
  | 'headingsToTable'
  | 'renumber'
  | 'moveAchieved'
  | 'insertReview'
  | 'rules'
  | ViewCommandName;

/** The names of the commands that show a plan in another way. */
export type ViewCommandName =
  | 'showMap'
  | 'showWeeks'
  | 'showSheets'
  | 'groupByThread'
  | 'groupByPerson'
  | 'groupByDate'
  | 'showOnlyBroken'
  | 'showEverything'
  | 'goToRow'
  | 'fixRow'
  | 'compareSamples'
  | 'openWeakSample'
  | 'hideFindings'
  | 'revealFindings'
  | 'showSmart'
  | 'showActions'
  | 'getStarted'
  | 'walkFindings'
  | 'walkWhy'
  | 'walkMend'
  | 'walkMap'
  | 'walkStrong';

/** What is shown for a document. */
export interface StatusView {
  /** `bar`: the status bar, for everybody to see. `language`: beside the language's name, for whoever looks there. */
  readonly place: 'bar' | 'language';
  readonly text: string;
  /** Sentences, one a line. */
  readonly more: readonly string[];
  readonly command?: { readonly name: CommandName; readonly title: string };
  readonly alert?: true;
}

/** What is known about the document in front. */
export interface Seen {
  readonly server: ServerState;
  /** What it looks like by itself. */
  readonly looks: Verdict;
  /** What the server said about it last. */
  readonly status?: PlanStatusParams;
  /** What somebody has said about it: that it is a plan, or that it is none. */
  readonly treated?: boolean;
}

/** What to show for the Markdown document in front. */
export function statusView(seen: Seen): StatusView {
  const { server, status } = seen;
  const { verdict, because } = verdictOf(seen);
  if (verdict === 'none') return noPlan(because);
  if (server === 'given-up') return stopped;
  if (verdict === 'perhaps') return perhaps(because);
  return status?.seen === undefined ? reading : plan(status.seen, because);
}

/** What it is taken for: by the server, by a person, by its looks, in this order. */
export function verdictOf({ status, treated, looks }: Omit<Seen, 'server'>): Verdict {
  if (status !== undefined) return status;
  return treated === undefined ? looks : { verdict: treated ? 'plan' : 'none', because: ['you asked for it'] };
}

const reading: StatusView = { place: 'bar', text: 'Golden Thread: reading…', more: ['This plan is being read.'] };

const stopped: StatusView = {
  place: 'bar',
  text: 'Golden Thread: stopped',
  more: ['Plans are not being read at the moment.', 'Click to start again.'],
  command: { name: 'restart', title: 'Start again' },
  alert: true,
};

type SeenInPlan = NonNullable<PlanStatusParams['seen']>;

function plan(seen: SeenInPlan, because: readonly string[]): StatusView {
  const next = nextStep(seen);
  const counts = [count(seen.needs, 'need'), count(seen.outcomes, 'outcome'), count(seen.actions, 'action')].join(', ');
  return {
    place: 'bar',
    text: `Golden Thread: ${counts} · ${found(seen)}`,
    more: [
      seen.child === undefined ? `Read as a ${seen.kind}.` : `${seen.child} · ${seen.kind}`,
      ...(seen.ignored === undefined ? [] : [`The file asks to be left out: ${seen.ignored}`]),
      ...(seen.houseRules === undefined ? [] : [`House rules: ${seen.houseRules}`]),
      ...why('Read as a plan', because),
      ...next.more,
    ],
    command: next.command,
  };
}

function found({ ignored, hidden, byHand, findings }: SeenInPlan): string {
  if (ignored !== undefined) return 'left out';
  if (hidden) return 'findings hidden';
  if (byHand === 'never') return 'not checked yet';
  return `${count(findings, 'finding')}${byHand === 'before' ? ' at the last check' : ''}`;
}

/** What a click does. */
function nextStep({ hidden, byHand }: SeenInPlan): Required<Pick<StatusView, 'more' | 'command'>> {
  if (hidden) {
    return {
      more: ['What was found is hidden, so that people look first. Click to reveal it.'],
      command: { name: 'revealFindings', title: 'Reveal findings' },
    };
  }
  if (byHand === undefined || byHand === 'now') {
    return {
      more: [...(byHand === 'now' ? [checkedByHand] : []), 'Click to see what was found.'],
      command: { name: 'showProblems', title: 'Show what was found' },
    };
  }
  return {
    more: [checkedByHand, byHand === 'never' ? 'Click to check it.' : 'It has changed since. Click to check it again.'],
    command: { name: 'checkPlan', title: 'Check this plan' },
  };
}

const checkedByHand = 'This plan is checked when you ask for it.';

function perhaps(because: readonly string[]): StatusView {
  return {
    place: 'bar',
    text: 'Golden Thread: is this a plan?',
    more: [...why('It may be one', because), 'Click to have it read as a plan.'],
    command: { name: 'treatAsPlan', title: 'Treat this file as a plan' },
  };
}

function noPlan(because: readonly string[]): StatusView {
  return {
    place: 'language',
    text: 'No plan',
    more: why('Not read as a plan', because),
    command: { name: 'treatAsPlan', title: 'Treat this file as a plan' },
  };
}

function why(claim: string, because: readonly string[]): string[] {
  return because.length === 0 ? [] : [`${claim}: ${because.join('; ')}.`];
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
