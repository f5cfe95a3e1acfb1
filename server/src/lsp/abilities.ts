/** What the editor on the other side can do, and what this server offers it. */
import {
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { triggerCharacters } from '../features/completion.ts';
import { semanticTokenTypes } from '../features/semanticTokens.ts';
import { codeActionKinds } from './codeActions.ts';
import { wholePlanKinds } from './wholePlanEdits.ts';

/** The name under which the diagnostics of open documents are asked for. */
export const documentDiagnostics = 'golden-thread';

export interface Abilities {
  /** It asks for diagnostics, so they are never sent unasked. */
  readonly pulls: boolean;
  /** It can be told to ask again. */
  readonly refreshes: boolean;
  /** Workspace diagnostics can be switched on once somebody wants them. */
  readonly registersDiagnostics: boolean;
  readonly related: boolean;
  readonly markdownHover: boolean;
  readonly edits: { readonly versions: boolean; readonly snippets: boolean };
  /** What is completed may have gaps to be led through. */
  readonly completesWithGaps: boolean;
  readonly asksConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly symbolTree: boolean;
  /** It asks whether there is something to rename before it asks for a new name. */
  readonly preparesRename: boolean;
  /** It can be told to ask again for what stands between the lines. */
  readonly refreshesLenses: boolean;
  /** Changes can wait until somebody has confirmed them one by one. */
  readonly annotates: boolean;
}

export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): Abilities {
  const edit = workspace?.workspaceEdit;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    related:
      (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    // A client that says nothing about it is an old one, and the old ones take Markdown.
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
    edits: { versions: edit?.documentChanges === true, snippets: edit?.snippetEditSupport === true },
    completesWithGaps: textDocument?.completion?.completionItem?.snippetSupport === true,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    annotates: edit?.changeAnnotationSupport !== undefined,
  };
}

export function serverCapabilities(abilities: Abilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(abilities.pulls && {
      diagnosticProvider: {
        identifier: documentDiagnostics,
        interFileDependencies: false,
        // Where they cannot be switched on later they are on from the start, and wait until somebody asks for an audit.
        workspaceDiagnostics: !abilities.registersDiagnostics,
      },
    }),
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [...codeActionKinds, ...wholePlanKinds] },
    documentSymbolProvider: { label: 'Golden Thread' },
    completionProvider: { triggerCharacters: [...triggerCharacters] },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [] },
      full: true,
    },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    callHierarchyProvider: true,
    ...(abilities.workspaceFolders && { workspace: { workspaceFolders: { supported: true } } }),
  };
}
