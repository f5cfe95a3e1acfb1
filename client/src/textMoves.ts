/** What has changed in the open texts since something was drawn from them, so that it still leads to the right words. */
import { Range, workspace, type Disposable, type TextDocument } from 'vscode';
import { movedRange, type Change, type OffsetRange } from './movedRange.ts';

export interface TextMoves extends Disposable {
  /**
   * Where words of an earlier version of a document stand now. Undefined when nothing is left of them, or it is too long
   * ago to know.
   */
  now(document: TextDocument, version: number, range: OffsetRange): Range | undefined;
}

interface Step {
  /** What became of it. */
  readonly version: number;
  readonly changes: readonly Change[];
}

/** Drawings are at most a few keystrokes old. */
const mostSteps = 500;

export function createTextMoves(): TextMoves {
  const stepsOf = new WeakMap<TextDocument, Step[]>();
  const listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.languageId !== 'markdown' || contentChanges.length === 0) return;
    const steps = stepsOf.get(document) ?? [];
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      at: rangeOffset,
      removed: rangeLength,
      added: text.length,
    }));
    steps.push({ version: document.version, changes });
    if (steps.length > mostSteps) steps.shift();
    stepsOf.set(document, steps);
  });
  return {
    now(document, version, range) {
      const since = (stepsOf.get(document) ?? []).filter((it) => it.version > version);
      // One step for each version: where some are missing, nobody knows what they did.
      if (since.length !== document.version - version) return undefined;
      let moved: OffsetRange | undefined = range;
      for (const { changes } of since) moved = moved && movedRange(moved, changes);
      return moved && new Range(document.positionAt(moved.start), document.positionAt(moved.end));
    },
    dispose: () => listening.dispose(),
  };
}
