/** Where VS Code's Markdown preview asks the extension for its plugin. */
import type MarkdownIt from 'markdown-it';
import { commands, workspace, type TextDocument } from 'vscode';
import type { chipsOf as ChipsOf } from './chips.ts';
import { withChips, type ChipsFor } from './plugin.ts';

/** What the editor's own Markdown extension looks for in what `activate` gives back. */
export interface MarkdownExtension {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

export interface PreviewOptions {
  /** Whether a document is shown as a plan, with what is known about its thread. */
  readonly shows: (document: TextDocument) => boolean;
  /** The day to reckon from, as `YYYY-MM-DD`. */
  readonly today: () => string;
}

export function markdownExtension({ shows, today }: PreviewOptions): MarkdownExtension {
  let chipsOf: typeof ChipsOf | undefined;
  const chipsFor: ChipsFor = (env) => {
    const document = documentOf(env);
    if (document === undefined || !shows(document)) return undefined;
    // The reader is loaded with the first plan that is previewed, and the preview drawn again when it is there.
    if (chipsOf === undefined) {
      void import('./chips.ts').then((it) => {
        chipsOf = it.chipsOf;
        return commands.executeCommand('markdown.preview.refresh');
      });
      return undefined;
    }
    const text = document.getText();
    return { text, chips: chipsOf(text, today()) };
  };
  return { extendMarkdownIt: (markdown) => withChips(markdown, chipsFor) };
}

/** The preview says which document it draws. */
function documentOf(env: unknown): TextDocument | undefined {
  const { currentDocument } = (env ?? {}) as { readonly currentDocument?: { toString(): string } };
  const uri = currentDocument?.toString();
  return workspace.textDocuments.find((it) => it.uri.toString() === uri);
}
