/** Reads Markdown as the editor's grammars do, and gives what they colour. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { strandScopes, type Strand } from '../../grammar/textmate.ts';

/** A coloured piece of text. Lines count from 1. */
export interface Colour {
  readonly line: number;
  readonly text: string;
  readonly strand: Strand;
}

/** Everything about a character that is not ours, so that a file with our grammars can be compared with one without. */
export type Scopes = readonly string[];

const grammarFolder = join(import.meta.dirname, '../../grammar');
const files: Readonly<Record<string, string>> = {
  'text.html.markdown': join(import.meta.dirname, 'markdown.tmLanguage.json'),
  'golden-thread.plan': join(grammarFolder, 'golden-thread-plan.tmLanguage.json'),
  'golden-thread.words': join(grammarFolder, 'golden-thread.tmLanguage.json'),
};

const engine = (async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(
    createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'),
  );
  await loadWASM(buffer.slice(byteOffset, byteOffset + byteLength));
  return { createOnigScanner, createOnigString };
})();

/** What the grammars colour in a text, in order. */
export async function colours(text: string): Promise<Colour[]> {
  const lines = text.split(/\r?\n/);
  return (await tokens(text, true)).flatMap(({ line, start, end, scopes }) => {
    const strand = strandOf(scopes);
    return strand === undefined ? [] : [{ line: line + 1, text: lines[line]!.slice(start, end).trim(), strand }];
  });
}

/** The scopes of every character that come from Markdown itself, with our grammars or without. */
export async function markdownScopes(text: string, withOurs: boolean): Promise<Scopes> {
  const lines = text.split(/\r?\n/);
  return (await tokens(text, withOurs)).flatMap(({ line, start, end, scopes }) => {
    const others = scopes.filter((it) => !it.endsWith('.golden-thread')).join(' ');
    return Array.from({ length: Math.min(end, lines[line]!.length) - start }, () => others);
  });
}

async function tokens(
  text: string,
  withOurs: boolean,
): Promise<{ line: number; start: number; end: number; scopes: readonly string[] }[]> {
  const grammar = await (withOurs ? ours : plain).loadGrammar('text.html.markdown');
  let state = INITIAL;
  return text.split(/\r?\n/).flatMap((text, line) => {
    const result = grammar!.tokenizeLine(text, state);
    state = result.ruleStack;
    return result.tokens.map((it) => ({ line, start: it.startIndex, end: it.endIndex, scopes: it.scopes }));
  });
}

function strandOf(scopes: readonly string[]): Strand | undefined {
  const names = Object.entries(strandScopes) as [Strand, string][];
  return names.find(([, scope]) => scopes.includes(scope))?.[0];
}

const ours = registry(['golden-thread.plan', 'golden-thread.words']);
const plain = registry([]);

function registry(injections: string[]): Registry {
  return new Registry({
    onigLib: engine,
    loadGrammar: (scope) => {
      const file = files[scope];
      return Promise.resolve(file === undefined ? undefined : parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? injections : undefined),
  });
}
