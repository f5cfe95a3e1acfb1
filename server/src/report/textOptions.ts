import type { Severity } from '../rules/rule.ts';
import type { Palette } from './palette.ts';

/** How the report is to be set. */
export interface TextOptions {
  readonly palette: Palette;
  /** Columns of the page or terminal. */
  readonly width: number;
  /** Also list what was passed over, file by file. */
  readonly verbose: boolean;
}

/** How each severity is called in front of a finding, and its colour. */
export const tags: Readonly<Record<Severity, { readonly word: string; readonly colour: keyof Palette }>> = {
  error: { word: 'error', colour: 'red' },
  warning: { word: 'warning', colour: 'yellow' },
  information: { word: 'info', colour: 'cyan' },
  hint: { word: 'hint', colour: 'dim' },
};
