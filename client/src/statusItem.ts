import { languages, MarkdownString, StatusBarAlignment, ThemeColor, window, type Disposable } from 'vscode';
import { commandId } from './commandId.ts';
import { readSchemes } from './detector.ts';
import type { StatusView } from './status.ts';

/** Where the status is shown: in the status bar for plans, beside the language's name for other Markdown. */
export interface StatusItem extends Disposable {
  /** Shows a status, or nothing. */
  show(view: StatusView | undefined): void;
}

export function createStatusItem(): StatusItem {
  const bar = window.createStatusBarItem('status', StatusBarAlignment.Left, 0);
  bar.name = 'Golden Thread';
  let language: Disposable | undefined;
  return {
    show(view) {
      language?.dispose();
      language = view?.place === 'language' ? languageItem(view) : undefined;
      if (view?.place !== 'bar') {
        bar.hide();
        return;
      }
      bar.text = view.text;
      bar.tooltip = tooltip(view.more);
      bar.command = view.command && { command: commandId(view.command.name), title: view.command.title };
      bar.backgroundColor = view.alert && new ThemeColor('statusBarItem.warningBackground');
      bar.accessibilityInformation = { label: [view.text, ...view.more].join('. ') };
      bar.show();
    },
    dispose() {
      language?.dispose();
      bar.dispose();
    },
  };
}

function languageItem(view: StatusView): Disposable {
  const selector = readSchemes.map((scheme) => ({ language: 'markdown', scheme }));
  const item = languages.createLanguageStatusItem('goldenThread', selector);
  item.name = 'Golden Thread';
  item.text = `Golden Thread: ${view.text.toLowerCase()}`;
  item.detail = view.more.join(' ');
  if (view.command) item.command = { command: commandId(view.command.name), title: view.command.title };
  return item;
}

/** The words come from the plan, so they are put in as text and never as Markdown. */
function tooltip(lines: readonly string[]): MarkdownString {
  return lines.reduce((text, line, index) => {
    if (index > 0) text.appendMarkdown('\n\n');
    return text.appendText(line);
  }, new MarkdownString());
}
