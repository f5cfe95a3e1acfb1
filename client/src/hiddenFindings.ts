/** Files whose findings a trainer has hidden, so that people look first. Only for as long as the window is open. */
import { commands, type Disposable } from 'vscode';
import { hideFindings, type HideFindingsParams } from '../../server/src/lsp/protocol.ts';
import type { Front } from './front.ts';
import type { Server } from './server.ts';

export interface HiddenFindings extends Disposable {
  has(uri: string): boolean;
  /** Hides the findings of the file in front, or shows them again. */
  set(hidden: boolean): Promise<void>;
}

export interface HiddenFindingsOptions {
  readonly server: Server;
  readonly front: Front;
  /** Tells the menus. */
  readonly setContext: (key: 'findingsHidden', value: boolean) => void;
}

export function createHiddenFindings({ server, front, setContext }: HiddenFindingsOptions): HiddenFindings {
  const hidden = new Set<string>();
  const inFront = (): string | undefined => front.document()?.uri.toString();
  const tell = (uri: string): Promise<unknown> =>
    server.ask(hideFindings, { uri, hidden: hidden.has(uri) } satisfies HideFindingsParams);
  const tellMenus = (): void => setContext('findingsHidden', hidden.has(inFront() ?? ''));

  let running = false;
  const listening = [
    front.onDidChange(tellMenus),
    server.onDidChange(() => {
      const before = running;
      running = server.state() === 'running';
      // One that has started again knows nothing of what was hidden.
      if (running && !before) for (const uri of hidden) void tell(uri);
    }),
  ];

  return {
    has: (uri) => hidden.has(uri),
    async set(hide) {
      const uri = inFront();
      if (uri === undefined) return;
      if (hide) hidden.add(uri);
      else hidden.delete(uri);
      tellMenus();
      await tell(uri);
      await commands.executeCommand('markdown.preview.refresh');
    },
    dispose() {
      for (const it of listening) it.dispose();
    },
  };
}
