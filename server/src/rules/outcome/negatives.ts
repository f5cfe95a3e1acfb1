/** How outcomes say what there will not be, no longer be, or be less of. */
import type { Clause } from '../clauses.ts';
import { pattern } from '../../text/pattern.ts';

/** Where a clause says what will not be; undefined when it does not, or when somebody only says or knows it. */
export function negativeIn(clause: Clause): RegExpExecArray | undefined {
  const match = negative.exec(clause.text);
  if (match === null || saidOrKnown.test(clause.text.slice(0, match.index))) return undefined;
  return match;
}

/** Whether the words speak of less, and not of nothing. */
export function isLess(words: string): boolean {
  return lessOf.test(words);
}

const unwanted =
  '(?:incidents?|arguments?|arguing|conflict|rows?|anxiety|absences?|absence|aggression|aggressive|behaviou?rs?|risks?|harm\\p{L}*|exposure|violence|abuse|drinking|alcohol|drugs?|cannabis|substances?|misuse|outbursts?|meltdowns?|tantrums?|missing|exclusions?|suspensions?|self-harm\\p{L}*|lateness|late|stress|shouting|swearing|fight\\p{L}*|worr\\p{L}+|fear\\p{L}*|neglect|accidents?|injur\\p{L}+|offend\\p{L}*|smoking|screen time|isolation|concerns?|hospital admissions?|episodes?|symptoms?|low mood|depress\\p{L}*|anger|angry|bullying|truancy|debts?|use)';

const patterns = [
  // What will not be.
  '(?:will|would|shall|should|must|does|do|did|is|are|has|have|can|could|to|may) (?:\\p{L}+ly |also )?not(?! only)(?! just)',
  "(?:wo|would|shall|should|must|does|do|is|are|has|have|ca|could)n['’]t",
  '(?:^|(?<=[;:,] ))not (?:to |be |being |have )?\\p{L}+',
  'no (?!later|sooner|fewer|less|more than|longer than|matter|doubt|one\\b|different|problems? (?:in )?(?:say|ask|tell)|trouble \\p{L}+ing|bigger|worse|further than)\\p{L}+',
  'never(?! mind)|nobody|none of the',
  // What ends.
  '(?<!bus )(?<!tram )(?<!full )(?<!non-)(?:stop(?:s|ped)?|cease[sd]?|quits?|giv(?:e|es|en|ing) up|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing|ion of)?|eliminat\\p{L}+|eradicat\\p{L}+|desists?(?: from)?)(?= (?:\\p{L}+ly )?(?:[\\p{L}-]+ing|the|all|any|his|her|their|using|violence|alcohol|drugs?|being|people|situations|from|domestic|arguments|conflict|fights?|\\p{Lu}\\p{L}+ from|him|them)(?!\\p{L})| *(?:[.;,]|$))',
  '(?:an )?end (?:to|of) (?:the |all |any |her |his |their )?(?:\\p{L}+ ){0,3}' + unwanted,
  '(?:free (?:of|from)(?! charge| school)|(?:alcohol|drug|substance|violence|abuse|cannabis)[- ]free|abstinen(?:t|ce)|absence of|without (?:any )?(?:further |more )?(?:incidents?|arguments|conflict|violence|reports?))',
  '(?:abstains?|abstaining|refrains?|refraining) from',
  // What there will be less of.
  "(?:reduc\\p{L}+|decreas\\p{L}+|fewer|less|lessen\\p{L}*|minimi[sz]\\p{L}+|lower\\p{L}*|decline\\p{L}*|cut(?:s|ting)? down(?: on)?|(?:a )?drop in|limits?|limited|limiting)(?: (?:in|the|of|on|her|his|their|any|number)| \\p{L}+[’']s| \\p{L}+){0,5}? " +
    unwanted,
  unwanted +
    '(?: (?:has|have|will|is|are)(?: been| be| have)?)? (?:reduced|decreased|decreas(?:e|es|ing)|lessen(?:s|ed)?|stop(?:s|ped)|ceas(?:e|es|ed)|minimi[sz]ed|ended|declin(?:e|es|ed)|eliminated|gone down)',
];
const negative = pattern(`(?<![\\p{L}\\d])(?:${patterns.map((it) => `(?:${it})`).join('|')})(?!\\p{L})`);
const lessOf = pattern(/^(?:reduc|decreas|fewer|less|minimi|lower|declin|cut|a drop|drop|limit)/);

/** "Knows that she is not to blame": what is known, said or felt may well be a negative. */
const saidOrKnown = pattern(
  /(?<!\p{L})(?:say|tell|told|know|understand|feel|believe|explain|report|agree|sure|think|recogni[sz]e|learn|learnt|realise|remember|that|what|why|how|who|where|whether)(?:s|ed|ing)?(?!\p{L})[^.;]*$/u,
);
