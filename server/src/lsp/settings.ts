import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { isProfile } from '../rules/profiles.ts';
import type { House, Severity } from '../rules/rule.ts';
import type { Settings } from './protocol.ts';

const section = 'goldenThread';
const levels = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

/** The settings of an editor, asked for once a document and remembered until they change. */
export interface EditorSettings {
  of(uri: string): Promise<Settings>;
  /**
   * What a client pushes that cannot be asked; anything else only says that there may be something new. Tells whether it
   * makes a difference for any of these documents: editors say so when they start, too, and nothing is new then.
   */
  changed(pushed: unknown, uris: readonly string[]): Promise<boolean>;
  /** Says that changes are wanted, once the client is ready to hear it. */
  register(): Promise<void>;
}

export interface ConfigurationAbilities {
  readonly canAsk: boolean;
  readonly canRegister: boolean;
}

export function editorSettings(
  connection: Connection,
  initial: Settings,
  { canAsk, canRegister }: ConfigurationAbilities,
): EditorSettings {
  const asked = new Map<string, Promise<Settings>>();
  let pushed = initial;
  const of = (uri: string): Promise<Settings> => {
    if (!canAsk) return Promise.resolve(pushed);
    const known = asked.get(uri) ?? ask(connection, uri, initial);
    asked.set(uri, known);
    return known;
  };
  return {
    of,
    async changed(settings, uris) {
      const last = pushed;
      if (isRecord(settings) && isRecord(settings[section])) pushed = settings[section];
      if (!canAsk) return !saysTheSame(last, pushed);
      const before = new Map(asked);
      asked.clear();
      const closed = [...before.keys()].some((it) => !uris.includes(it));
      const differs = await Promise.all(
        uris.map(async (uri) => before.has(uri) && !saysTheSame(await before.get(uri), await of(uri))),
      );
      // Of files that are not open nobody keeps count, so they are looked at again.
      return closed || differs.includes(true);
    },
    async register() {
      if (canRegister) await connection.client.register(DidChangeConfigurationNotification.type, { section });
    },
  };
}

async function ask(connection: Connection, uri: string, initial: Settings): Promise<Settings> {
  const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section });
  return isRecord(answer) ? answer : initial;
}

/**
 * The house rules as this editor wants them. A severity that somebody set in their own editor wins over the house: the
 * setting is the later and the more deliberate choice, and it changes nobody else's view. What is left at `default` is
 * as the house has it, and what the house does not name is as the rule has it. A profile likewise.
 */
export function withSettings(own: House, { rules, profile }: Settings): House {
  const house = isProfile(profile) ? { ...own, profile } : own;
  if (!isRecord(rules)) return house;
  const chosen = Object.entries(rules).flatMap(([rule, level]) => {
    const known = levels.find((it) => it === level);
    return known === undefined ? [] : [[rule, known] as const];
  });
  return chosen.length === 0 ? house : { ...house, severities: { ...house.severities, ...Object.fromEntries(chosen) } };
}

function saysTheSame(one: Settings | undefined, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
