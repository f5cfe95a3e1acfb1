import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedPlan } from '../features/checkedPlan.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Log } from './log.ts';
import type { OpenPlan, OpenPlans } from './openPlans.ts';
import type { Settings } from './protocol.ts';

/** A request about a document. */
interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** The plan as it is when it is asked about, and the document that turns its offsets into lines, in the same version. */
export interface Asked {
  readonly checked: CheckedPlan;
  readonly document: TextDocument;
  readonly settings: Settings;
}

export type Handler<Params, Answer> = (params: Params, token: CancellationToken) => Promise<Answer | ResponseError>;

/** Makes a handler for requests about plans. */
export type Answering = <Params extends AboutDocument, Answer, Otherwise>(
  name: string,
  otherwise: Otherwise,
  answer: (asked: Asked, params: Params) => Answer | Promise<Answer>,
) => Handler<Params, Answer | Otherwise>;

/**
 * The one place that finds the plan, waits for its reading, catches, and answers. A document that is no plan gets
 * `otherwise` and costs nothing more; so does a request that failed, which is logged without a word of the plan.
 */
export function answering(plans: OpenPlans, log: Log): Answering {
  return (name, otherwise, answer) => async (params, token) => {
    try {
      const open = await plans.reading(params.textDocument.uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer wanted.');
      if (open?.reading.checked === undefined) return otherwise;
      const { checked } = open.reading;
      return await answer({ checked, document: documentAsRead(open), settings: open.settings }, params);
    } catch (problem) {
      log(name, problem);
      return otherwise;
    }
  };
}

/** An open document changes under whoever has to wait for something; one that is made of what was read does not. */
const documentAsRead = rememberedOf(({ document: { uri, languageId, version }, reading }: OpenPlan) =>
  TextDocument.create(uri, languageId, version, reading.checked?.text ?? ''),
);
