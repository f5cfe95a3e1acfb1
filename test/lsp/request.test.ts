// What a handler is given while somebody goes on writing.
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { OpenPlans } from '../../server/src/lsp/openPlans.ts';
import { answering } from '../../server/src/lsp/request.ts';

test('a handler that has to wait keeps the version that was read', async () => {
  const document = TextDocument.create('file:///ella.plan.md', 'markdown', 1, '# Plan');
  const reading = { checked: { text: '# Plan' } };
  const plans = { reading: () => Promise.resolve({ document, reading, settings: {} }) } as unknown as OpenPlans;
  let [begun, written] = [(): void => undefined, (): void => undefined];
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const writing = new Promise<void>((resolve) => (written = resolve));
  const handler = answering(plans, () => undefined)('a test', undefined, async (asked) => {
    begun();
    await writing;
    return `${asked.document.version}: ${asked.document.getText()}`;
  });
  const answer = handler({ textDocument: document }, new CancellationTokenSource().token);
  await beginning;
  TextDocument.update(document, [{ text: '# Another plan' }], 2);
  written();
  expect(await answer).toBe('1: # Plan');
});
