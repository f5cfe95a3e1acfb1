/** Where a vague phrase counts as a time. `tail` is the end of a line, alone on it or behind a dash. */
export interface VagueTime {
  /** In the notation of `phrase`, as what follows. */
  readonly words: string;
  readonly only?: 'whole line' | 'tail' | 'answer';
  /** It is none when these words follow. */
  readonly notBefore?: string;
  /** It is none when any word follows but these. */
  readonly onlyBefore?: ReadonlySet<string>;
  /** It is none behind this. */
  readonly notBehind?: RegExp;
}

/** "Ongoing" before these says how long a service runs; before any other noun ("ongoing concerns") it is no time. */
const services =
  'support work monitoring visit visits session sessions help contact input review reviews intervention counselling therapy involvement basis';
const functionWords = 'until and or but as by with from for throughout at in to is if when while via through on after';

/**
 * Times nobody can hold anyone to, as they stand in plans.
 *
 * Deliberately absent: "immediately", "straight away", "with immediate effect" and "without delay", which in a safety plan
 * are a time; "where possible" and "if needed", which are conditions; "always" and "at all times".
 */
export const vagueTimes: readonly VagueTime[] = [
  { words: 'on-going|ongoing', onlyBefore: new Set(`${services} ${functionWords}`.split(' ')) },
  { words: 'asap.|asap|a.s.a.p.|a.s.a.p' },
  {
    words:
      'as (soon|early|quickly) as [is] [reasonably|practically] (possible|practicable|able|they can|he can|she can)',
  },
  { words: 'at (the|his|her|their) earliest (opportunity|convenience)' },
  { words: 'tbc|tba|tbd|t.b.c.|t.b.a.' },
  {
    words: '[date|dates|time] to be (confirmed|agreed|arranged|decided|determined|advised|announced|set|fixed)',
    only: 'answer',
  },
  { words: '(as|if) (and|&) when [[it is|they are] (required|needed|necessary|appropriate)]' },
  { words: '(as|when|whenever) [is|it is] (required|needed|necessary|appropriate)', notBefore: 'by|to|under' },
  { words: '(when|whenever) [it is] possible' },
  { words: 'for as long as [is|it is|she|he|they] (required|needed|necessary|needs?|needs? it)' },
  { words: 'in due course|in the near future|in the foreseeable future|for the foreseeable [future]' },
  { words: 'until further notice|at some (point|stage)|at a later (date|stage|point)' },
  { words: 'gradually|eventually|periodically|regularly|[every] now and (then|again)|from time to time|over time' },
  { words: 'on (a|an) (regular|ongoing|on-going|continuous|periodic|ad hoc|as needed|as required) basis' },
  { words: '[very] soon', notBehind: /(?:as|so|too|how) $/, notBefore: 'as|after|before' },
  { words: 'shortly', notBefore: 'after|before|afterwards|following' },
  {
    words:
      'continuous|continuing|continued|continual|continually|continuously|(long|short|medium)-term|urgent|urgently|rolling',
    only: 'tail',
  },
  // A cell that says no date applies is a cell without one; whether that is right is for the rules to say.
  { words: 'n/a|n.a.|not applicable', only: 'whole line' },
  {
    words:
      "yn barhaus|parhaus|yn rheolaidd|cyn gynted (â|a) (phosib|phosibl)|yn y man|maes o law|i'w gadarnhau|fel bo'r angen|yn ôl yr angen",
  },
];
