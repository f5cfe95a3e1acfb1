/** The commands that show a plan in another way, those for the classroom, and those for getting started. */
import { commands, type Disposable, type Uri } from 'vscode';
import type { ActionsLens, Row, SmartLens } from '../../server/src/lsp/protocol.ts';
import { commandId } from './commandId.ts';
import type { HiddenFindings } from './hiddenFindings.ts';
import { showActions, showSmart } from './lenses.ts';
import type { Panel } from './panel/panel.ts';
import { compareSamples, openWeakSample } from './samples.ts';
import type { ViewCommandName } from './status.ts';
import type { ThreadView } from './threadView.ts';
import type { Walk } from './walk.ts';

export interface ViewWorkings {
  readonly panel: Panel;
  readonly view: ThreadView;
  readonly hidden: HiddenFindings;
  readonly walk: Walk;
  /** A file of the extension's own folder. */
  readonly shipped: (path: string) => Uri;
}

/** Registers every command of `ViewCommandName`. */
export function registerViewCommands({ panel, view, hidden, walk, shipped }: ViewWorkings): Disposable[] {
  const handlers: Readonly<Record<ViewCommandName, (about: Row & SmartLens & ActionsLens) => unknown>> = {
    showMap: () => panel.show('map'),
    showWeeks: () => panel.show('weeks'),
    showSheets: () => panel.show('sheets'),
    groupByThread: () => view.group('thread'),
    groupByPerson: () => view.group('person'),
    groupByDate: () => view.group('date'),
    showOnlyBroken: () => view.filter(true),
    showEverything: () => view.filter(false),
    goToRow: (row) => view.goTo(row),
    fixRow: async (row) => {
      if (await view.goTo(row)) await commands.executeCommand('editor.action.quickFix');
    },
    compareSamples: () => compareSamples(shipped),
    openWeakSample: async () => {
      await openWeakSample(shipped);
      await view.unfold();
    },
    hideFindings: () => hidden.set(true),
    revealFindings: () => hidden.set(false),
    showSmart: (lens) => showSmart(lens),
    showActions: (lens) => showActions(lens),
    getStarted: () => walk.start(),
    walkFindings: () => walk.findings(),
    walkWhy: () => walk.why(),
    walkMend: () => walk.mend(),
    walkMap: () => walk.map(),
    walkStrong: () => walk.strong(),
  };
  return Object.entries(handlers).map(([name, run]) =>
    commands.registerCommand(commandId(name as ViewCommandName), run),
  );
}
