/** Whether a document is worth starting the server for, asked before there is a server. */
import type { TextDocument } from 'vscode';
import { looksLikePlan } from '../../server/src/syntax/looksLikePlan.ts';
import type { PlanStatusParams } from '../../server/src/lsp/protocol.ts';

/** What a document is seen as, and why. */
export type Verdict = Pick<PlanStatusParams, 'verdict' | 'because'>;

/** Whether a document is of a sort that is read at all: Markdown in a file, or not saved yet. */
export function isRead(document: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return document.languageId === 'markdown' && readSchemes.includes(document.uri.scheme);
}

/** The house rules are read where they are written, so that a misspelt key shows at once. */
export function isHouseRules(document: Pick<TextDocument, 'uri'>): boolean {
  return document.uri.scheme === 'file' && /(?:^|\/)golden-thread\.yaml$/.test(document.uri.path);
}

/** Diffs, previews and files inside of virtual folders have schemes of their own, and stay as they are. */
export const readSchemes: readonly string[] = ['file', 'untitled'];

/** What a Markdown document looks like. The file's name counts too, as it does when a folder is audited. */
export function detect(path: string, text: string): Verdict {
  if (/\.plan\.md$/i.test(path)) return { verdict: 'plan', because: ['its name ends in .plan.md'] };
  const { answer, because } = looksLikePlan(text);
  return { verdict: answer === 'yes' ? 'plan' : answer === 'unsure' ? 'perhaps' : 'none', because };
}
