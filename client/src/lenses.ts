/** What happens when somebody clicks on the small print above an outcome. */
import { commands, Location, Position, Range, Uri, window } from 'vscode';
import type { ActionsLens, LetterInWords, SmartLens, TextRange } from '../../server/src/lsp/protocol.ts';

/** Says in words how far an outcome is SMART; whoever chooses a letter gets to the outcome, and what can be done there. */
export async function showSmart({ uri, range, letters }: SmartLens): Promise<void> {
  const rows = letters.map((it: LetterInWords) => ({
    label: it.name,
    description: it.words,
    // There is room for one line; all of it is said when the pointer rests on the small print.
    detail: it.because.map(firstSentence).join(' '),
    canBeMended: it.state === 'not-yet',
  }));
  const chosen = await window.showQuickPick(rows, {
    title: 'How far this outcome is SMART',
    placeHolder: 'Choose a line to go to the outcome',
  });
  if (chosen !== undefined) await goTo(uri, range, chosen.canBeMended);
}

/** Shows the actions of an outcome below it; where there are none, what can be done about that. */
export async function showActions({ uri, range, actions }: ActionsLens): Promise<void> {
  if (actions.length === 0) return goTo(uri, range, true);
  const plan = Uri.parse(uri);
  const places = actions.map((it) => new Location(plan, rangeOf(it)));
  await commands.executeCommand('editor.action.peekLocations', plan, rangeOf(range).start, places, 'peek');
}

async function goTo(uri: string, range: TextRange, mend: boolean): Promise<void> {
  const { start } = rangeOf(range);
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(start, start) });
  if (mend) await commands.executeCommand('editor.action.quickFix');
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= |$)/s.exec(text)?.[0] ?? text;
}

function rangeOf({ start, end }: TextRange): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}
