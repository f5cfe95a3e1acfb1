/** Words about who is told what, for the rules of this room. */

import { pattern } from '../../text/pattern.ts';

/** The source of an expression for a grown-up of the family, the child, or a pronoun for one of them. */
export const adults =
  '(?:(?:the |his |her |their |both |birth |maternal |paternal |step-?){0,2}(?:mum|mam|mom|mother|dad|father|parents|partner|stepdad|stepfather|stepmum|stepmother|boyfriend|girlfriend|grand(?:mother|father|parents|ma|dad|mum)|nan|nana|gran|uncle|aunt|ex-partner|perpetrator|victim|carer|family|children|child)|he|she|they|you)';

/** Words that show that the family thought of it themselves. */
const ownIdea = pattern(
  /\b(?:(?:his|her|their|our|my|the family['’]s|\p{L}+['’]s?) own (?:idea|decision|choice|wish|suggestion|rule|words)|(?:has|have|had|he|she|they|we|family|mum|dad|parents) (?:all |both |has |have )?(?:decided|chosen|chose|suggested|offered|proposed|volunteered|asked for this|thought of this|came up with)|(?:suggested|proposed|chosen|offered|decided) (?:this |it )?(?:himself|herself|themselves|by (?:the family|mum|dad|the parents))|wants? this|at (?:his|her|their) (?:own )?(?:wish|request|suggestion)|asked for this|idea (?:came from|of) (?:the family|mum|dad))\b/u,
);

/** Whether the statement says that somebody of the family wanted it so. */
export function isOwnIdea(text: string): boolean {
  return ownIdea.test(text);
}
