/** "New Plan…": asks for what every plan begins with, and opens one that says it already. */
import { QuickPickItemKind, SnippetString, window, workspace, type QuickPickItem, type Uri } from 'vscode';
import {
  firstReview,
  readDay,
  type FirstReviewParams,
  type FirstReviewResult,
  type ReadDayParams,
  type ReadDayResult,
} from '../../server/src/lsp/protocol.ts';
import { fillSnippet, fillTemplate, isTemplate } from './planText.ts';
import type { Server } from './server.ts';
import type { Choice } from './snippets.ts';

/** What a plan is made from: one of our own, or a template that somebody keeps in the folder. */
interface Kind extends QuickPickItem {
  readonly choice?: Choice;
  readonly template?: string;
}

type Days = Pick<Server, 'start' | 'ask'>;

/** Asks step by step. Whoever leaves at any step leaves nothing behind; nothing is saved either way. */
export async function newPlan(choices: readonly Choice[], server: Days): Promise<void> {
  // Days are read by the server, which a plan needs anyway; it starts while somebody chooses.
  void server.start();
  const kind = await window.showQuickPick(kinds(choices), {
    title: 'New plan (1 of 5)',
    placeHolder: 'What kind of plan is it?',
    matchOnDescription: true,
  });
  if (kind === undefined || (kind.choice === undefined && kind.template === undefined)) return;
  const child = await ask(2, {
    prompt: 'The child’s first name and surname',
    validate: (it) => (it.trim() === '' ? 'Please write whose plan it is.' : undefined),
  });
  if (child === undefined) return;
  const lead = await ask(3, {
    prompt: 'Who leads the plan? You can leave this for later.',
    placeHolder: 'Imogen Tate',
  });
  if (lead === undefined) return;
  const written = await askDay(server, 4, 'When is the plan made? Any way of writing a day will do.', 'today');
  if (written === undefined) return;
  const first = await server.ask<FirstReviewResult>(firstReview, {
    kind: kind.choice?.label ?? kind.label,
    written: written.day ?? '',
  } satisfies FirstReviewParams);
  const why = first === undefined ? '' : ` ${first.because}`;
  const review = await askDay(
    server,
    5,
    `When will everybody look at it again?${why}`,
    first?.words ?? '',
    written.day,
  );
  if (review === undefined) return;
  const answers = { child: child.trim(), lead: lead.trim(), written: written.words, review: review.words };
  if (kind.template !== undefined) {
    const content = fillTemplate(kind.template, answers);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    return;
  }
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown' }));
  await editor.insertSnippet(new SnippetString(fillSnippet(kind.choice?.snippet ?? '', answers)));
}

/** Our own kinds of plan, and the templates of the folders that are open. */
async function kinds(choices: readonly Choice[]): Promise<Kind[]> {
  const own = choices
    .filter((it) => it.whole)
    .map((choice): Kind => ({ label: choice.label, description: choice.description, choice }));
  const templates = await houseTemplates();
  if (templates.length === 0) return own;
  return [
    { label: 'Templates in this folder', kind: QuickPickItemKind.Separator },
    ...templates,
    { label: 'Whole plans', kind: QuickPickItemKind.Separator },
    ...own,
  ];
}

async function houseTemplates(): Promise<Kind[]> {
  const files = await workspace.findFiles('**/*.{md,markdown}', '**/{node_modules,.git}/**', 1000);
  const read = await Promise.all(
    files.map(async (uri) => {
      try {
        return { uri, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
      } catch {
        // A file that has just gone is no template.
        return { uri, text: '' };
      }
    }),
  );
  return read
    .filter(({ text }) => isTemplate(text))
    .map(({ uri, text }): Kind => ({
      label: titleOf(text) ?? nameOf(uri),
      description: workspace.asRelativePath(uri),
      template: text,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

function titleOf(text: string): string | undefined {
  const details = /^(?:title|kind|type):[ \t]*["']?([^"'\r\n]+)/m.exec(text)?.[1]?.trim();
  return details === undefined ? undefined : details.charAt(0).toUpperCase() + details.slice(1);
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

interface Question {
  readonly prompt: string;
  readonly value?: string;
  readonly placeHolder?: string;
  readonly validate?: (text: string) => string | undefined | Promise<string | undefined>;
}

function ask(step: number, { prompt, value, placeHolder, validate }: Question): Thenable<string | undefined> {
  return window.showInputBox({
    title: `New plan (${step} of 5)`,
    prompt,
    // Somebody may have to look a name up in another window.
    ignoreFocusOut: true,
    ...(value !== undefined && { value }),
    ...(placeHolder !== undefined && { placeHolder }),
    ...(validate !== undefined && { validateInput: validate }),
  });
}

interface Day {
  readonly day?: string;
  readonly words: string;
}

/** A day, or nothing for later. Without a server to read it, what was typed stays as it is. */
async function askDay(
  server: Days,
  step: number,
  prompt: string,
  suggested: string,
  notBefore?: string,
): Promise<Day | undefined> {
  const read = (text: string): Promise<ReadDayResult | undefined> =>
    server.ask<ReadDayResult>(readDay, { text } satisfies ReadDayParams);
  const offered = suggested === '' ? undefined : await read(suggested);
  const value = offered !== undefined && 'words' in offered ? offered.words : '';
  const typed = await ask(step, {
    prompt,
    value,
    placeHolder: '22 June 2026',
    async validate(text) {
      if (text.trim() === '') return undefined;
      const found = await read(text);
      if (found === undefined) return undefined;
      if ('why' in found) return found.why;
      return notBefore !== undefined && found.day < notBefore ? 'This is before the day of the plan.' : undefined;
    },
  });
  if (typed === undefined) return undefined;
  const found = typed.trim() === '' ? undefined : await read(typed);
  return found !== undefined && 'words' in found ? found : { words: typed.trim() };
}
