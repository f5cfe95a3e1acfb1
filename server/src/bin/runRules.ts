import pc from 'picocolors';
import { rulesJson, rulesText } from '../report/rules.ts';
import type { ExitCode } from './run.ts';
import { allRules } from './allRules.ts';
import { columns, wantsColour, type Surroundings } from './surroundings.ts';

export interface RulesOptions {
  readonly format: string;
}

/** `golden-thread rules`: all rules, or those named. */
export function runRules(ids: readonly string[], { format }: RulesOptions, surroundings: Surroundings): ExitCode {
  const { output, complaints } = surroundings;
  if (format !== 'text' && format !== 'json') {
    complaints.write(`golden-thread: --format for the rules is text or json, not “${format}”.\n`);
    return 2;
  }
  const unknown = ids.filter((id) => !allRules.some((it) => it.id === id));
  for (const id of unknown) {
    complaints.write(`golden-thread: there is no rule “${id}”. “golden-thread rules” lists them all.\n`);
  }
  const wanted = ids.length === 0 ? allRules : allRules.filter((it) => ids.includes(it.id));
  if (format === 'json') output.write(rulesJson(wanted));
  else if (wanted.length > 0 || ids.length === 0) {
    output.write(
      rulesText(wanted, { palette: pc.createColors(wantsColour(surroundings)), width: columns(surroundings) }),
    );
  }
  return unknown.length > 0 ? 2 : 0;
}
