/** What the panel's page and the extension say to each other. Both sides import this file. */
import type { Drawing } from '../../../server/src/lsp/protocol.ts';

/** The text that something was drawn from, in which its places stand. */
export interface DrawnText {
  readonly uri: string;
  readonly version: number;
}

/** Extension → page. */
export type ToPage =
  | {
      readonly type: 'show';
      readonly drawing: Drawing;
      readonly of: DrawnText;
      /** HTML that the server made; every word of the plan in it is escaped. */
      readonly html: string;
      readonly style: string;
      /** Whom one can choose a sheet of. */
      readonly people: readonly string[];
      /** Where the cursor stands in that version, when it is the newest. */
      readonly here?: number;
    }
  /** There is nothing to draw, and why. */
  | { readonly type: 'nothing'; readonly because: string }
  /** The cursor has gone to another place in the text that is shown. */
  | { readonly type: 'here'; readonly offset: number };

/** Page → extension. */
export type FromPage =
  /** It is there, or another size: so many pixels across there are for a drawing. */
  | { readonly type: 'room'; readonly room: number }
  | { readonly type: 'draw'; readonly drawing: Drawing }
  | { readonly type: 'goTo'; readonly start: number; readonly end: number; readonly of: DrawnText }
  | { readonly type: 'save'; readonly as: 'page' | 'svg' | 'mermaid' | 'markdown' };
