import type { Range } from 'vscode-languageserver';
import { namesIn, type NamedPlace } from '../features/workspaceSymbols.ts';
import type { PlanDocument } from '../model/plan.ts';
import { rangeOf, type Lines } from './convert.ts';

/** What one file names, with its places in lines. */
export interface FileNames {
  readonly uri: string;
  readonly names: readonly (Pick<NamedPlace, 'type' | 'name' | 'container'> & { readonly range: Range })[];
}

export function fileNames(lines: Lines, plan: PlanDocument | undefined): FileNames {
  const names = plan === undefined ? [] : namesIn(plan);
  return {
    uri: lines.uri,
    names: names.map(({ type, name, container, start, end }) => ({
      type,
      name,
      container,
      range: rangeOf(lines, { start, end }),
    })),
  };
}
