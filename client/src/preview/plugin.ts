/** A plugin for markdown-it, with which VS Code's preview shows the chips of a plan. */
import type MarkdownIt from 'markdown-it';
import type { Chip, Chips } from './chips.ts';
import { escapeXml } from '../../../server/src/text/escapeXml.ts';
import { grouped } from '../../../server/src/text/grouped.ts';

type Tokens = Parameters<MarkdownIt['renderer']['render']>[0];
type Token = Tokens[number];

/** The text that is drawn and its chips, from what the editor says about the document; undefined for what is no plan. */
export type ChipsFor = (env: unknown) => { readonly text: string; readonly chips: readonly Chips[] } | undefined;

/**
 * Adds the chips when a page is drawn: a page that is only parsed costs nothing. What goes wrong with them leaves the
 * preview as it would be without.
 */
export function withChips(markdown: MarkdownIt, chipsFor: ChipsFor): MarkdownIt {
  const { renderer } = markdown;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => render(chipped(tokens, env, chipsFor), options, env);
  return markdown;
}

function chipped(tokens: Tokens, env: unknown, chipsFor: ChipsFor): Tokens {
  try {
    const known = chipsFor(env);
    return known === undefined ? tokens : withChipsIn(tokens, known.text, known.chips);
  } catch {
    return tokens;
  }
}

/** The editor draws the same tokens again and again, so they stay as they are. */
function withChipsIn(tokens: Tokens, text: string, all: readonly Chips[]): Tokens {
  const lines = lineStarts(text);
  const places = all.flatMap(({ end, chips }): Added[] => {
    const line = lines.findLastIndex((it) => it <= end);
    const place = inlineAt(tokens, line, text.slice(lines[line] ?? 0, end));
    return place === undefined ? [] : [{ ...place, chips }];
  });
  const added = grouped(places, (it) => it.token);
  return tokens.map((it) => withAdded(it, added.get(it)));
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((it) => it.index + it[0].length)];
}

interface InlinePlace {
  readonly token: Token;
  /** How many line breaks of the token stand before the place. */
  readonly breaks: number;
}

/** The running text that covers a line: a paragraph, or in a table the cell in which what stands before the place ends. */
function inlineAt(tokens: readonly Token[], line: number, before: string): InlinePlace | undefined {
  const row = tokens.findIndex((it) => it.type === 'tr_open' && it.map?.[0] === line);
  if (row >= 0) return cellAt(tokens.slice(row), before);
  const token = tokens.find((it) => it.type === 'inline' && it.map !== null && it.map[0] <= line && line < it.map[1]);
  return token?.map ? { token, breaks: line - token.map[0] + brBefore(before) } : undefined;
}

function cellAt(row: readonly Token[], before: string): InlinePlace | undefined {
  const bars = before.replace(/^\s*\|/, '').split(/(?<!\\)\|/);
  const end = row.findIndex((it) => it.type === 'tr_close');
  const token = row.slice(0, end).filter((it) => it.type === 'inline')[bars.length - 1];
  return token && { token, breaks: brBefore(bars.at(-1) ?? '') };
}

const br = /<br\s*\/?>/gi;

function brBefore(text: string): number {
  return text.match(br)?.length ?? 0;
}

interface Added extends InlinePlace {
  readonly chips: readonly Chip[];
}

/** Each behind the stretch of the text that ends with its next line break. */
function withAdded(token: Token, added: readonly Added[] | undefined): Token {
  if (added === undefined) return token;
  const children = [...(token.children ?? [])];
  const ends = children.flatMap((it, index) => (isBreak(it) ? [index] : []));
  for (const { breaks, chips } of added.toReversed()) {
    const made = new (token.constructor as new (type: string, tag: string, nesting: 0) => Token)('html_inline', '', 0);
    made.content = chips.map(chipHtml).join('');
    children.splice(ends[breaks] ?? children.length, 0, made);
  }
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, { children });
}

function isBreak({ type, content }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak' || (type === 'html_inline' && /^<br\s*\/?>$/i.test(content));
}

function chipHtml({ kind, text }: Chip): string {
  return ` <span class="golden-thread-chip golden-thread-${kind}">${escapeXml(text)}</span>`;
}
