import { commands, ProgressLocation, window, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import { checkPlan, type CheckPlanParams } from '../../server/src/lsp/protocol.ts';
import { commandId } from './commandId.ts';
import { isRead } from './detector.ts';
import { insert, readChoices } from './insert.ts';
import { newPlan } from './newPlan.ts';
import { editPlan, insertReview, newSiblingPlans } from './planEdits.ts';
import type { Server } from './server.ts';
import type { CommandName, ViewCommandName } from './status.ts';
import type { Treated } from './treated.ts';

/** What the commands work on. */
export interface Workings {
  /** A file of the extension's own folder. */
  readonly shipped: (path: string) => Uri;
  readonly server: Server;
  readonly treated: Treated;
  readonly output: () => LogOutputChannel;
  /** Looks at the document in front again. */
  readonly refresh: () => void;
}

/** Registers every command that the manifest names. */
export function registerCommands({ shipped, server, treated, output, refresh }: Workings): Disposable[] {
  const snippets = shipped('snippets/golden-thread.json');

  const treat = async (yes: boolean): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isRead(document)) return;
    const uri = document.uri.toString();
    // A server that is only starting now is told what is remembered, so it hears of this by itself.
    const told = server.state() === 'running';
    await treated.set(uri, yes);
    refresh();
    if (told) await server.treat({ uri, treat: yes });
    else if (yes) await server.start();
  };

  const handlers: Readonly<Record<Exclude<CommandName, 'showProblems' | ViewCommandName>, () => unknown>> = {
    restart: () => server.restart(),
    treatAsPlan: () => treat(true),
    noLongerTreatAsPlan: () => treat(false),
    checkPlan: () => check(server),
    showOutput: () => output().show(),
    audit: () => audit(server),
    insert: () => insert(snippets),
    newPlan: async () => newPlan(await readChoices(snippets), server),
    newSiblingPlans: () => newSiblingPlans(server),
    tableToHeadings: () => editPlan(server, 'tableToHeadings'),
    headingsToTable: () => editPlan(server, 'headingsToTable'),
    renumber: () => editPlan(server, 'renumber'),
    moveAchieved: () => editPlan(server, 'moveAchieved'),
    insertReview: () => insertReview(server),
    rules: () => commands.executeCommand('markdown.showPreview', shipped('RULES.md')),
  };
  return Object.entries(handlers).map(([name, run]) => commands.registerCommand(commandId(name as CommandName), run));
}

/** Has the plan in front looked through as it stands. What is found is shown where it always is. */
async function check(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !isRead(document)) return;
  await server.ask(checkPlan, { uri: document.uri.toString() } satisfies CheckPlanParams);
}

async function audit(server: Server): Promise<void> {
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Reading the plans in this folder', cancellable: true },
    (progress, token) => {
      let before = 0;
      return server.audit({
        token,
        onProgress: ({ read, of }) => {
          const increment = of === 0 ? 0 : ((read - before) / of) * 100;
          before = read;
          progress.report({ message: `${read} of ${of} files`, increment });
        },
      });
    },
  );
  if (result === undefined) return;
  const answer = await window.showInformationMessage(auditMessage(result.plans, result.findings), 'Show the list');
  if (answer !== undefined) await commands.executeCommand(commandId('showProblems'));
}

/** What was read, in a sentence. */
function auditMessage(plans: number, findings: number): string {
  if (plans === 0) return 'No plan was found in this folder.';
  const read = plans === 1 ? 'One plan was read' : `${plans} plans were read`;
  return findings === 0
    ? `${read}. Nothing was found.`
    : `${read}: ${findings} ${findings === 1 ? 'finding' : 'findings'}.`;
}
