/** Plans that are looked through only when somebody asks: who has asked, and what was found then. */
import type { Finding } from '../rules/rule.ts';
import type { CheckedByHand, Settings } from './protocol.ts';
import type { Reading } from './reading.ts';

/** Which version of a plan its findings are about, and how many marks were made for them. */
export interface LastCheck {
  readonly checked: CheckedByHand;
  readonly found: number;
}

export interface ByHand {
  /** Somebody asks for the newest version of a plan to be looked through. */
  ask(uri: string): void;
  isAsked(uri: string): boolean;
  /** What is to be kept of the last check in place of a new one; undefined when the rules are to be asked. */
  earlier(uri: string, settings: Settings): readonly Finding[] | undefined;
  /** The rules were asked about this version, unless the findings are hidden: then they were not. */
  checked(uri: string, version: number, reading: Reading): void;
  last(uri: string, version: number): LastCheck;
  /** House rules, settings or the other plans have changed, so that a check would now be another one. */
  changed(): void;
  close(uri: string): void;
}

export function byHand(): ByHand {
  const asked = new Set<string>();
  const checks = new Map<string, { findings: readonly Finding[]; found: number; version: number; asOf: number }>();
  let now = 0;
  return {
    ask: (uri) => void asked.add(uri),
    isAsked: (uri) => asked.has(uri),
    earlier: (uri, { run }) => (run !== 'manual' || asked.has(uri) ? undefined : (checks.get(uri)?.findings ?? [])),
    checked(uri, version, { checked, marks }) {
      // Of what is hidden nothing is known. Whoever asked is answered once it is revealed.
      if (checked === undefined || checked.hidden) return;
      checks.set(uri, { findings: checked.findings, found: marks.length, version, asOf: now });
      asked.delete(uri);
    },
    last(uri, version) {
      const known = checks.get(uri);
      if (known === undefined) return { checked: 'never', found: 0 };
      return { checked: known.version === version && known.asOf === now ? 'now' : 'before', found: known.found };
    },
    changed: () => void (now += 1),
    close(uri) {
      asked.delete(uri);
      checks.delete(uri);
    },
  };
}
