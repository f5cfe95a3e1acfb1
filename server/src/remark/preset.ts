import type { Plugin, Preset, Processor } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { documents, guidanceRow } from '../../../grammar/guidance.ts';
import type { CalendarDate } from '../calendar/date.ts';
import { noHouse } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import { notices, type Notice } from '../rules/notices.ts';
import { isProfile } from '../rules/profiles.ts';
import type { Rule } from '../rules/rule.ts';
import { findingsIn, type Asked, type FoundIn } from './findings.ts';

/** What a user says once for all rules: `settings: { goldenThread: { … } }` in their configuration. */
export interface GoldenThreadSettings {
  /** The day to reckon from, as `2026-07-01`; today when left out. */
  readonly today?: CalendarDate;
  /** Acronyms that need no explaining, each with what it stands for. */
  readonly acronyms?: Readonly<Record<string, string>>;
  /** Which rules are asked: `first-week`, `full` or `template`. */
  readonly profile?: string;
  /** Whether every file is read as a plan, whatever it looks like. */
  readonly treatAsPlan?: boolean;
}

/** How much a lint rule matters, as unified writes it: `off`, `on`, `warn`, `error`, 0 to 2, alone or in a list. */
export type LintLevel = 'off' | 'on' | 'warn' | 'error' | 0 | 1 | 2 | boolean;

export type LintRule = Plugin<[level?: LintLevel | [level: LintLevel, option?: unknown]], Node>;

export interface PresetOptions {
  /** The day, for those who do not set one. */
  readonly today: () => CalendarDate;
}

/** Every rule about one plan as a lint rule, by its id. Rules over several plans need more than one file. */
export function lintRules({ today }: PresetOptions): Readonly<Record<string, LintRule>> {
  return Object.fromEntries([...rules, ...notices].map((it) => [it.id, asLintRule(it, today)]));
}

/**
 * All of them as a preset. What is an error in a plan makes the file fail; information and hints are information. A user
 * who sets the level of one rule afterwards sets it in place of ours, because it is the same plugin.
 */
export function preset(lintRules: Readonly<Record<string, LintRule>>): Preset {
  const errors = rules.filter((it) => it.severity === 'error').map((it) => it.id);
  return { plugins: Object.entries(lintRules).map(([id, plugin]) => [plugin, [errors.includes(id) ? 'error' : 'on']]) };
}

function asLintRule(rule: Rule | Notice, today: () => CalendarDate): LintRule {
  const asPlugin: LintRule = function (this: Processor, level) {
    const asked = askedBy(this.data('settings'), today);
    const quiet = new WeakSet<object>();
    const plugin = lintRule(`golden-thread:${rule.id}`, (_: Node, file) => {
      for (const it of findingsIn(file, asked)) {
        if (it.finding.rule !== rule.id) continue;
        const message = say(file, it, rule);
        if (it.finding.severity === 'information' || it.finding.severity === 'hint') quiet.add(message);
      }
    });
    // A word alone would be taken for an option, and our rules have none.
    const transform = plugin.call(this as never, (Array.isArray(level) ? level : [level ?? 'on']) as never);
    if (typeof transform !== 'function') return undefined;
    return (tree, file, next) => {
      const soften = (problem?: Error): void => {
        // A lint rule knows warnings and failures. What is less sure than a warning is information here, as it is there.
        for (const it of file.messages) if (quiet.has(it) && it.fatal === false) it.fatal = undefined;
        next(problem);
      };
      transform.call(this as never, tree, file as never, soften as never);
    };
  };
  // The name by which unified knows a plugin in its own messages.
  return Object.defineProperty(asPlugin, 'name', { value: `golden-thread:${rule.id}` });
}

function say(file: VFile, { finding, start, end, marked, instead }: FoundIn, rule: Rule | Notice): object {
  const message = file.message(finding.message, { place: { start, end } });
  message.note = [rule.why, ...finding.guidance.map(source)].join('\n');
  message.actual = marked;
  if (instead !== undefined) message.expected = [instead];
  return message;
}

function source(id: string): string {
  const row = guidanceRow(id);
  return row === undefined ? id : `${id}: ${row.asks} (${documents[row.document].title}, ${row.section})`;
}

function askedBy(settings: unknown, today: () => CalendarDate): Asked {
  const own = (settings as { readonly goldenThread?: GoldenThreadSettings } | undefined)?.goldenThread ?? {};
  return {
    today: own.today ?? today(),
    treatAsPlan: own.treatAsPlan === true,
    house: {
      ...noHouse,
      ...(own.acronyms !== undefined && { acronyms: own.acronyms }),
      ...(isProfile(own.profile) && { profile: own.profile }),
    },
  };
}
