/** Text that stands where something should be said, and says nothing: `None`, `TBC`, `N/A`, `to be completed`. */
import { pattern } from '../text/pattern.ts';

const blank = pattern(
  /^(?:[-–—_.?*/\\ ]*|(?:none|nil|n\/?a|n\.a\.|tbc|tba|tbd|not (?:applicable|known|required|needed|stated|recorded|completed|discussed|considered|yet \p{L}+)|unknown|to (?:be )?(?:follow|confirm|confirmed|agreed|completed|complete|discussed|arranged|added|updated|determined|reviewed)|dim|as above|see above)(?: (?:at (?:this|the present|present) (?:stage|time|moment)|at present|currently|required|needed|identified|known|recorded|yet|in place|agreed|by (?:the )?(?:social worker|core group)))*[ .!]*)$/u,
);

/** Whether the text leaves its place empty. */
export function isBlank(text: string): boolean {
  return blank.test(text.trim());
}
