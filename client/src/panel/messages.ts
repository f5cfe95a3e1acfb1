/** What the panel's page and the extension say to each other. Both sides import this file. */
import type { Drawing } from '../../../server/src/lsp/protocol.ts';

/** Extension → page. */
export type ToPage =
  | {
      readonly type: 'show';
      readonly drawing: Drawing;
      /** HTML that the server made; every word of the plan in it is escaped. */
      readonly html: string;
      readonly style: string;
      /** Whom one can choose a sheet of. */
      readonly people: readonly string[];
    }
  /** There is nothing to draw, and why. */
  | { readonly type: 'nothing'; readonly because: string }
  /** The cursor stands here in the text. */
  | { readonly type: 'here'; readonly offset: number };

/** Page → extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'draw'; readonly drawing: Drawing }
  | { readonly type: 'goTo'; readonly start: number; readonly end: number }
  | { readonly type: 'save'; readonly as: 'page' | 'svg' | 'mermaid' | 'markdown' };
