import type { CommandName } from './status.ts';

/** The id by which the manifest and keyboard shortcuts know a command. */
export function commandId(name: CommandName): string {
  return name === 'showProblems' ? 'workbench.actions.view.problems' : `goldenThread.${name}`;
}
