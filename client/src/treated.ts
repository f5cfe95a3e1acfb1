import type { Memento } from 'vscode';
import type { TreatAsPlanParams } from '../../server/src/lsp/protocol.ts';

/** What people have said about files, by URI: that one is a plan, or that one is none. Kept outside of the files. */
export interface Treated {
  all(): readonly TreatAsPlanParams[];
  /** Nothing, when nobody has said anything. */
  of(uri: string): boolean | undefined;
  set(uri: string, treat: boolean): Thenable<void>;
}

const key = 'treatedAsPlans';

/** Taking back what was said leaves the file to speak for itself; without anything to take back, it is no plan. */
export function rememberTreated(memento: Memento): Treated {
  const said = (): Readonly<Record<string, boolean>> => memento.get(key, {});
  return {
    all: () => Object.entries(said()).map(([uri, treat]) => ({ uri, treat })),
    of: (uri) => said()[uri],
    set(uri, treat) {
      const others = Object.fromEntries(Object.entries(said()).filter(([it]) => it !== uri));
      return memento.update(key, !treat && said()[uri] === true ? others : { ...others, [uri]: treat });
    },
  };
}
