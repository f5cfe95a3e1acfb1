/** The commands that show a plan in another way, and those for the classroom. */
import { commands, type Disposable, type Uri } from 'vscode';
import type { Row } from '../../server/src/lsp/protocol.ts';
import { commandId } from './commandId.ts';
import type { HiddenFindings } from './hiddenFindings.ts';
import type { Panel } from './panel/panel.ts';
import { compareSamples, openWeakSample } from './samples.ts';
import type { ViewCommandName } from './status.ts';
import type { ThreadView } from './threadView.ts';

export interface ViewWorkings {
  readonly panel: Panel;
  readonly view: ThreadView;
  readonly hidden: HiddenFindings;
  /** A file of the extension's own folder. */
  readonly shipped: (path: string) => Uri;
}

/** Registers every command of `ViewCommandName`. */
export function registerViewCommands({ panel, view, hidden, shipped }: ViewWorkings): Disposable[] {
  const handlers: Readonly<Record<ViewCommandName, (row: Row) => unknown>> = {
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
      await view.goTo(row);
      await commands.executeCommand('editor.action.quickFix');
    },
    compareSamples: () => compareSamples(shipped),
    openWeakSample: () => openWeakSample(shipped),
    hideFindings: () => hidden.set(true),
    revealFindings: () => hidden.set(false),
  };
  return Object.entries(handlers).map(([name, run]) =>
    commands.registerCommand(commandId(name as ViewCommandName), run),
  );
}
