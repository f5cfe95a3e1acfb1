/** The text in front. */
import { EventEmitter, window, type Disposable, type Event, type TextDocument } from 'vscode';

export interface Front extends Disposable {
  /**
   * The text that somebody works on: while a panel or the output has the keyboard, the one that was in front before, as
   * long as it can be seen.
   */
  document(): TextDocument | undefined;
  readonly onDidChange: Event<void>;
}

export function createFront(): Front {
  const changed = new EventEmitter<void>();
  let document: TextDocument | undefined;
  const look = (): void => {
    const active = window.activeTextEditor?.document;
    const seen = window.visibleTextEditors.some((it) => it.document === document);
    const next = active !== undefined && active.uri.scheme !== 'output' ? active : seen ? document : undefined;
    if (next === document) return;
    document = next;
    changed.fire();
  };
  const listening = [changed, window.onDidChangeActiveTextEditor(look), window.onDidChangeVisibleTextEditors(look)];
  look();
  return {
    document: () => document,
    onDidChange: changed.event,
    dispose() {
      for (const it of listening) it.dispose();
    },
  };
}
