/** What leads from one file to another: names in all plans that are known, and links to files around a plan. */
import {
  SymbolKind,
  type Connection,
  type DocumentLink,
  type DocumentLinkParams,
  type SymbolInformation,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { documentLinks, type PossibleLink } from '../features/documentLinks.ts';
import { isSought, type NamedPlace } from '../features/workspaceSymbols.ts';
import type { Files } from '../workspace/files.ts';
import { isSameChild } from '../workspace/sameChild.ts';
import { addressOf } from './address.ts';
import type { FolderAudit } from './audit.ts';
import { rangeOf } from './convert.ts';
import { fileNames, type FileNames } from './fileNames.ts';
import type { Log } from './log.ts';
import type { NamesAround } from './namesAround.ts';
import { withTexts } from './navigation.ts';
import type { OpenPlans } from './openPlans.ts';
import { answering } from './request.ts';

export interface ElsewhereOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly plans: OpenPlans;
  readonly audit: Pick<FolderAudit, 'names'>;
  readonly around: NamesAround;
  readonly files: Pick<Files, 'exists'>;
  readonly log: Log;
}

/** More than this in one answer nobody reads through. */
const mostSymbols = 500;

const kinds: Readonly<Record<NamedPlace['type'], SymbolKind>> = {
  plan: SymbolKind.File,
  child: SymbolKind.Class,
  outcome: SymbolKind.Event,
  person: SymbolKind.Variable,
};

export function answerElsewhere({ connection, documents, plans, audit, around, files, log }: ElsewhereOptions): void {
  /** Of a file that is open its newest text counts, and not what was seen of it on the disk. */
  async function withOpen(others: ReadonlyMap<string, FileNames>): Promise<FileNames[]> {
    const known = new Map(others);
    for (const { uri } of documents.all()) {
      const open = await plans.reading(uri);
      if (open?.reading.checked !== undefined)
        known.set(addressOf(uri), fileNames(open.document, open.reading.checked.plan));
    }
    return [...known.values()];
  }

  connection.onWorkspaceSymbol(async ({ query }) => {
    try {
      // An audit has read everything already.
      const audited = audit.names();
      const names = await withOpen(audited.size > 0 ? audited : await around.everywhere());
      return names.flatMap((it) => symbolsOf(it, query)).slice(0, mostSymbols);
    } catch (problem) {
      log('workspace symbols', problem);
      return [];
    }
  });

  connection.onDocumentLinks(
    answering(plans, log)('links', null, async ({ checked, document }, _: DocumentLinkParams) => {
      const places = documentLinks(withTexts(checked));
      if (places.length === 0) return [];
      const known = places.some((it) => it.type === 'child') ? await withOpen(audit.names()) : [];
      const links = await Promise.all(places.map((it) => link(document, it, known)));
      return links.filter((it) => it !== undefined);
    }),
  );

  async function link(
    document: TextDocument,
    place: PossibleLink,
    known: readonly FileNames[],
  ): Promise<DocumentLink | undefined> {
    const range = rangeOf(document, place);
    if (place.type === 'path') {
      const target = resolved(place.path, document.uri);
      return target !== undefined && (await files.exists(target))
        ? { range, target, tooltip: `Open ${place.path}` }
        : undefined;
    }
    const { name } = place;
    const target =
      planOf(name, document.uri, known) ?? planOf(name, document.uri, await around.beside(document.uri, name));
    return target === undefined ? undefined : { range, target, tooltip: `Open the plan for ${name}` };
  }
}

function symbolsOf({ uri, names }: FileNames, query: string): SymbolInformation[] {
  return names
    .filter((it) => isSought(it.name, query))
    .map(({ type, name, container, range }) => ({
      name,
      kind: kinds[type],
      location: { uri, range },
      ...(container !== '' && { containerName: container }),
    }));
}

function planOf(name: string, uri: string, names: readonly FileNames[]): string | undefined {
  const own = addressOf(uri);
  return names.find(
    (it) =>
      addressOf(it.uri) !== own &&
      it.names.some((child) => child.type === 'child' && isSameChild(child.name, addressOf(it.uri), name, own)),
  )?.uri;
}

/** A path beside the plan as an address. Undefined for a plan that has no place of its own. */
function resolved(path: string, uri: string): string | undefined {
  try {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), uri).href;
  } catch {
    return undefined;
  }
}
