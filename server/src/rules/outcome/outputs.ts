/** Things attended, received or put in place, which plans take for outcomes. */
import type { Range } from '../../text/span.ts';
import { assessment, meeting, service } from '../services.ts';
import { pattern } from '../../text/pattern.ts';

/** Where a sentence speaks of something attended, received or put in place; undefined when it does not. */
export function outputIn(text: string): Range | undefined {
  const match = bare.exec(text) ?? hours.exec(text) ?? leftmost(text) ?? named.exec(text);
  if (match === null) return undefined;
  return { start: match.index, end: match.index + match[0].replace(/[. ]+$/, '').length };
}

/** Of those that begin together, the one that stands first in the list. */
function leftmost(text: string): RegExpExecArray | null {
  return outputs
    .map((it) => it.exec(text))
    .reduce((best, it) => (it !== null && (best === null || it.index < best.index) ? it : best), null);
}

const taking =
  '(?:attend(?:s|ed|ing|ance (?:at|of))?|(?:successful(?:ly)? )?complet(?:es?|ed|ing|ion of)|finish(?:es|ed)?|engag(?:es?|ed|ing|ement)(?: \\p{L}+ly)? (?:with|in)|participat\\p{L}+ in|tak(?:es?|es|ing|en) part in|receiv\\p{L}+|access(?:es|ed|ing)?(?: to)?|undertak\\p{L}+|undergo(?:es|ing|ne)?|work(?:s|ing)? (?:\\p{L}+ )?with|meet(?:s|ing)?(?: \\p{L}+ly)? with|(?:be|been|being|is|are) (?:re-)?referred(?: (?:to|for))?|(?:be|being|been|is|are) (?:seen|visited|supported|assessed|helped|monitored|reviewed)(?: \\p{L}+ly| on an? \\p{L}+ basis)* by|(?:be|is|are|remains?) open to|(?:be|been|is|are) (?:offered|given|allocated|assigned|enrolled|registered)(?: (?:with|on|in|at))?|(?:have had|has had|(?:have|has|had|get|gets)(?! (?:told|met|seen|been|shown|given|written|spoken|said|asked|rung|gone|done|said|made|to|\\p{L}+ed|\\p{L}+en)(?!\\p{L}))|start|starts|started|begin|begins|continue to (?:see|attend|have|receive|access|work with|engage with))|sees?|been on|gone (?:on|to)|go(?:es)? on|join(?:s|ed)?|sign(?:s|ed)? up (?:to|for))';

const done =
  '(?:(?:is|are|be|been|being|to be|will be|will have been|has been|have been) )*(?:made|completed|submitted|in place|put in place|secured|agreed|arranged|identified|allocated|started|sent|set up|available|accepted|finali[sz]ed|processed|offered|provided|commissioned|undertaken|carried out|obtained|requested|issued|complete|done)';

const paper =
  '(?:(?:an? |the )?(?:\\p{L}+ ){0,4}(?:referrals?|applications?|package of \\p{L}+|(?:ehc|education,? health and care|safety|support|care|behaviour) plan|(?:family |emotional |therapeutic |ongoing |appropriate |additional |1:1 |one-to-one )?support|provision|funding|risk assessment))';

const outputs = [
  `(?<![\\p{L}\\d])(?:${taking}) (?:(?:support|help|input|advice|guidance|work|treatment) (?:from|by|with|at|of) )?(?:${service}|${meeting}|${assessment})`,
  `(?<![\\p{L}\\d])(?:${service}|${assessment}|${paper}) ${done}(?!\\p{L})`,
  `(?<![\\p{L}\\d])(?:an? |the )?referrals? (?:to|for) [\\p{L} ’'-]{2,50}`,
  `(?<![\\p{L}\\d])(?:access(?:es|ed|ing)? (?:to )?|have |receives? |be offered )(?:an? |the )?(?:\\p{L}+,? ){0,3}(?:curriculum|provision|activities|equipment|resources|facilities|opportunities|therapies)(?!\\p{L})`,
  `(?<![\\p{L}\\d])${meeting}(?: (?:is|are|to be|will be|is to be|are to be|have been|has been))* (?:held|convened|arranged|attended|kept)(?!\\p{L})`,
  '(?<![\\p{L}\\d])(?:all |every )?(?:\\p{L}+ ){0,3}(?:appointments?|sessions|meetings|visits|reviews|classes)(?: (?:is|are|to be|will be|is to be|are to be|have been|has been))* (?:attended|kept|completed|held|undertaken)(?!\\p{L})',
  '(?<![\\p{L}\\d])(?:be|been|is|are|placed|put) on (?:an? |the )?(?:\\p{L}+ )?waiting list(?: for [^.;,\\n]{3,50})?',
  "(?<![\\p{L}\\d])be (?:re-)?referred (?:to|for|back to) [\\p{L} ’'-]{2,40}",
].map((it) => pattern(it));
/** Hours of help: "Twenty hours of a teaching assistant each week". */
const hours = pattern(
  '^(?:\\d+|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|twenty-five|thirty)(?:[ -](?:hours?|minutes?|sessions?|blocks?|days?|half-?days?))(?: (?:a|per|each|every) \\p{L}+)? of [^.;\\n]{3,90}[.]?$',
);
/** The whole outcome is the name of something that is put in: "Play therapy", "Six sessions with the school nurse". */
const bare = pattern(
  `^(?:(?:resources?|outputs?|services?|activit(?:y|ies)|inputs?|interventions?|provision)(?: ?[(:–-].*)?|(?:successful |full |regular )?(?:completion|attendance|engagement|participation)(?: (?:of|at|in|with) .*)?|(?:(?:\\d+|one|two|three|four|five|six|ten|twelve|weekly|daily|regular|access to|\\p{L}+ hours?) (?:hours?|minutes?|sessions?|days?)?(?: ?(?:a|per|each|every) (?:day|week|fortnight|month|term))? ?(?:of )?)?(?:${service}|${assessment})(?: (?:for|with|from|by|to|at) [^.;,]{2,60})?)[.]?$`,
);
/** A programme by its name, which only its capitals tell: "complete Steps Together". What a school or a club is called is no programme. */
const named =
  /(?<!\p{L})(?:[Cc]omplet(?:e|es|ed|ing)|[Uu]ndertak\p{Ll}+|[Ff]inish(?:es|ed)?|[Ee]ngag\p{Ll}+ (?:with|in)|[Gg]raduat\p{Ll}+ from|(?:[Gg]o|[Gg]oes|[Bb]een) on) (?:the |an? )?\p{Lu}\p{Ll}+(?: (?:of |and |the |to |for |with )?\p{Lu}[\p{L}\d]+)+(?! (?:Primary|School|Academy|College|Nursery|Church))/u;
