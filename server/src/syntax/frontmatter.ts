/** The details at the top of the file, read without coercing anything and with exact ranges. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { DetailName } from '../../../grammar/words.ts';
import type { ReadingProblem, WrittenDetail } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { detailOf, normalised } from './names.ts';

/** One value of the frontmatter. A list gives several with the same key. */
export interface Detail {
  readonly name: DetailName;
  /** The key as written, underscores as spaces: `social worker`. */
  readonly key: string;
  readonly value: Prose;
  /** In a list of people: the key of a pair such as `mother: Dana`, or the entry's `role`. */
  readonly role?: string;
}

export interface Frontmatter {
  readonly details: readonly Detail[];
  readonly problems: readonly ReadingProblem[];
  readonly ignored?: { readonly reason: string; readonly span: Span };
  /** Every key with its values, in the order of the text, known or not. */
  readonly written: readonly WrittenDetail[];
}

/** Reads a frontmatter block. What is not YAML becomes a problem; all that can be read beside it still is. */
export const readFrontmatter: (block: Block & { type: 'frontmatter' }) => Frontmatter = rememberedOf(readDetails);

function readDetails(block: Block & { type: 'frontmatter' }): Frontmatter {
  const document = parseDocument(block.text, { schema: 'failsafe', prettyErrors: false, strict: false });
  const place: Place = { text: block.text, block: block.span.block, base: block.content.start };
  const problems = document.errors.map((it) => ({
    span: {
      block: place.block,
      start: place.base + it.pos[0],
      end: place.base + Math.min(Math.max(it.pos[1], it.pos[0] + 1), block.text.length),
    },
    message: problemMessage(it.code),
  }));
  const pairs = isMap(document.contents) ? (document.contents.items as Pair<Node, Node | null>[]) : [];
  const written = pairs.flatMap((it) => writtenIn(it, place));
  const details = pairs.flatMap((it) => detailsOf(it, place));
  const ignored = pairs.flatMap((it) => ignoredBy(it, place))[0];
  return { details, problems, written, ...(ignored !== undefined && { ignored }) };
}

interface Place {
  readonly text: string;
  readonly block: number;
  readonly base: number;
}

function detailsOf(pair: Pair<Node, Node | null>, place: Place): Detail[] {
  if (!isScalar(pair.key)) return [];
  const key = normalised(String(pair.key.value).replaceAll('_', ' '));
  const name = detailOf(key) ?? (isDeclared(key, pair.value) ? 'template' : undefined);
  if (name === undefined || pair.value === null) return [];
  return values(pair.value, place).map((it) => ({ name, key, ...it }));
}

/** `status: template`. Any other status is somebody's own affair. */
function isDeclared(key: string, value: Node | null): boolean {
  return /^(?:status|statws)$/.test(key) && isScalar(value) && /^(?:template|templed)$/i.test(String(value.value));
}

function writtenIn(pair: Pair<Node, Node | null>, place: Place): WrittenDetail[] {
  const key = prose(pair.key, place);
  if (key === undefined) return [];
  const name = detailsOf(pair, place)[0]?.name ?? detailOf(key.text);
  const given = pair.value === null ? [] : values(pair.value, place).map((it) => it.value);
  return [{ key, values: given, ...(name !== undefined && { name }) }];
}

type Value = Pick<Detail, 'value' | 'role'>;

/** A text, each entry of a list, or the pairs of a map: `{name, role}` as one person, `mother: Dana` as another. */
function values(node: Node, place: Place): Value[] {
  if (isSeq(node)) return node.items.flatMap((it) => values(it as Node, place));
  if (isMap(node)) {
    const entries = (node.items as Pair<Node, Node | null>[]).flatMap((it) =>
      isScalar(it.key) && isScalar(it.value)
        ? [{ key: normalised(String(it.key.value).replaceAll('_', ' ')), value: it.value as Node }]
        : [],
    );
    const named = entries.find((it) => /^(?:full )?name$|^enw$|^(?:child|person)$/.test(it.key));
    const role = entries.find((it) => /^(?:role|job|relationship|who)$/.test(it.key));
    if (named !== undefined) {
      const value = prose(named.value, place);
      const roleText = role === undefined ? undefined : prose(role.value, place)?.text;
      return value === undefined ? [] : [{ value, ...(roleText !== undefined && { role: roleText }) }];
    }
    return entries.flatMap((it) => {
      const value = prose(it.value, place);
      return value === undefined ? [] : [{ value, role: it.key }];
    });
  }
  const value = prose(node, place);
  return value === undefined ? [] : [{ value }];
}

function prose(node: Node, place: Place): Prose | undefined {
  if (isAlias(node) || !isScalar(node) || node.range === undefined || node.range === null) return undefined;
  const [start, end] = node.range;
  const source = place.text.slice(start, end);
  const text = String(node.value ?? '').trim();
  if (text === '') return undefined;
  const at = source.indexOf(text);
  const from = place.base + start + Math.max(0, at);
  const piece = { at: 0, text, start: from, end: at < 0 ? place.base + end : from + text.length };
  return { block: place.block, text, pieces: [piece] };
}

function ignoredBy(pair: Pair<Node, Node | null>, place: Place): { reason: string; span: Span }[] {
  if (!isScalar(pair.key) || String(pair.key.value) !== 'golden-thread' || pair.value === null) return [];
  const value = prose(pair.value, place);
  const found = value === undefined ? null : /^ignore[ ]*[,:–-]?[ ]*(.*)$/is.exec(value.text);
  if (value === undefined || found === null) return [];
  const first = value.pieces[0];
  const last = value.pieces.at(-1);
  return [
    { reason: (found[1] ?? '').trim(), span: { block: place.block, start: first?.start ?? 0, end: last?.end ?? 0 } },
  ];
}

function problemMessage(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'The details at the top of the file give this twice. Keep one of them.';
    case 'TAB_AS_INDENT':
      return 'The details at the top of the file are set in with a tab here, which cannot be read. Use spaces.';
    case 'MISSING_CHAR':
      return 'A closing mark, such as a quotation mark or a bracket, is missing in the details at the top of the file.';
    default:
      return 'The details at the top of the file cannot be read from here. Write one detail a line, as in “child: Ifan”.';
  }
}
