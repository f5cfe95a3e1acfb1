/** How a plan hangs together: what folds, how a selection grows, and what serves what. */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
  Connection,
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import { prepareCallHierarchy, served, serving, type ThreadCall } from '../features/callHierarchy.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import { selectionRanges } from '../features/selectionRanges.ts';
import { rangeOf, symbolKinds } from './convert.ts';
import { withTexts } from './navigation.ts';
import type { Answering, Asked } from './request.ts';

export function answerStructure(connection: Connection, answer: Answering): void {
  connection.onFoldingRanges(
    answer('folding', null, ({ checked, document }, _: FoldingRangeParams): FoldingRange[] =>
      foldingRanges(checked).flatMap((it) => {
        const { start, end } = rangeOf(document, it);
        return start.line < end.line ? [{ startLine: start.line, endLine: end.line }] : [];
      }),
    ),
  );

  connection.onSelectionRanges(
    answer('selection', null, ({ checked, document }, { positions }: SelectionRangeParams): SelectionRange[] =>
      positions.map((position) => {
        const ranges = selectionRanges(withTexts(checked), document.offsetAt(position));
        const outward = ranges.toReversed().reduce<SelectionRange | undefined>((parent, it) => {
          const range = rangeOf(document, it);
          return parent === undefined ? { range } : { range, parent };
        }, undefined);
        // An editor wants an answer for each position, also in an empty text.
        return outward ?? { range: { start: position, end: position } };
      }),
    ),
  );

  connection.languages.callHierarchy.onPrepare(
    answer('call hierarchy', null, ({ checked, document }, { position }: CallHierarchyPrepareParams) => {
      const found = prepareCallHierarchy(checked, document.offsetAt(position));
      return found === undefined ? null : [itemOf(document, found)];
    }),
  );

  const incoming = answer(
    'what it serves',
    null,
    ({ checked, document }, { item }: Following<CallHierarchyIncomingCallsParams>): CallHierarchyIncomingCall[] =>
      served(checked, idOf(item)).map((it) => {
        const from = itemOf(document, it);
        return { from, fromRanges: [from.selectionRange] };
      }),
  );
  connection.languages.callHierarchy.onIncomingCalls((params, token) => incoming(following(params), token));

  const outgoing = answer(
    'what serves it',
    null,
    ({ checked, document }, { item }: Following<CallHierarchyOutgoingCallsParams>): CallHierarchyOutgoingCall[] =>
      serving(checked, idOf(item)).map((it) => ({ to: itemOf(document, it), fromRanges: [item.selectionRange] })),
  );
  connection.languages.callHierarchy.onOutgoingCalls((params, token) => outgoing(following(params), token));
}

type Following<Params> = Params & { readonly textDocument: { readonly uri: string } };

function following<Params extends { readonly item: CallHierarchyItem }>(params: Params): Following<Params> {
  return { ...params, textDocument: { uri: params.item.uri } };
}

function itemOf(
  document: Asked['document'],
  { id, type, name, detail, range, selection }: ThreadCall,
): CallHierarchyItem {
  return {
    name,
    detail,
    kind: symbolKinds[type],
    uri: document.uri,
    range: rangeOf(document, range),
    selectionRange: rangeOf(document, selection),
    data: id,
  };
}

/** What an editor gives back may be anything. */
function idOf({ data }: CallHierarchyItem): string {
  const given: unknown = data;
  return typeof given === 'string' ? given : '';
}
