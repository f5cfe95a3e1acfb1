/** What every child needs. A need made of these words alone says nothing of the child whose plan it is. */

/** Words that carry no meaning of their own, and words for any child, parent or home. */
const fillers =
  'a|an|the|and|or|nor|to|of|in|on|at|for|by|from|with|within|into|through|throughout|during|up|out|under|about|around|over|towards|is|are|be|is|was|were|being|been|has|have|had|having|will|would|should|must|can|cannot|could|may|might|shall|that|which|who|whom|whose|where|when|so|it|its|this|these|those|there|here|he|she|they|him|her|hers|them|his|their|theirs|i|me|my|we|us|our|you|your|own|self|herself|himself|themselves|not|no|any|all|every|each|both|more|most|very|much|also|only|another|such|other|others|too|order|as|than|if|s|do|does|get|gets|give|given|gives|make|makes|made|making|receive|receives|received|provide|provided|provides|remain|remains|stay|stays|become|becomes|continue|continues|need|needs|needed|require|requires|required|want|wants|important|essential|vital|entitled|entitlement|deserve|deserves|right|rights|ought|child|children|childs|young|person|people|baby|babies|toddler|infant|teenager|boy|boys|girl|girls|kid|kids|son|daughter|mother|father|mothers|fathers|mum|dad|mums|dads|mam|parent|parents|parental|carer|carers|caregiver|caregivers|family|families|familys|sibling|siblings|adult|adults|everyone|someone|somebody|others|professionals|one|part|way|ways|level|standard|standards|quality|basis|times|time|day|life|lives|living|live|lived|everyday|daily|future|now|always|constantly|constant|ongoing|throughout|whilst|while|whole|general|overall|both';

/** What every child needs, by the beginnings of the words. */
const universal =
  'safe|secur|stab|settle|nurtur|lov|car(?:e|es|ed|ing)$|protect|harm|abus|neglect|risk|danger|violen|domestic|conflict|argument|expos|witness|substance|misuse|health|unhealthy|happ(?:y|ily|iness|ier)$|well$|wellbeing|well-being|welfare|develop|grow|growth|thriv|flourish|potential|fulfil|reach|achiev|attain|maximis|full|best|good|better|enough|stimulat|educat|learn|school|nurser|attend|regular|routine|boundar|structur|consisten|predictab|guid|disciplin|parenting|parented|positiv|role|model|relationship|attach|bond|friendship|belong|identit|esteem|self-esteem|confiden|resilien|emotion|physical|social|mental|psycholog|spirit|intellect|cognitiv|basic|environment|home|household|place$|accommodat|housing|food|fed|feed|nutriti|diet|balanced|meal|cloth|shelter|warm|clean|tidy|hygien|appropriat|adequa|suitab|sufficien|acceptab|effectiv|proper|high|meet|meets|met$|supervis|attent|affect|comfort|reassur|support|help|assist|understand|understood|listen|heard|hear$|voice|respect|valu|accept|independ|skill|communicat|age$|age-|ages|stag|abilit|able|capab|opportunit|experienc|childhood|outcome|free$|freedom|manag|cope|coping|behav|feel|feelings|look|looked|after|bring|brought|rais|sense|availab|permanen|certain|encourag|prais|interact|engag|play$|fun$|normal|ordinary|everyday|increas|improv|promot|enhanc|build|maintain|ensur|prioriti|access|chance|progress|toward|care$|kept|keep|placed|first|clear|firm|fair|calm|kind|base$|adulthood|ready$|prepar|view|opinion|wish|form$|different|differenc|enjoy|trust|honest|hope$|purpose|want|work$|works$|working$|together|strong|exploit|respons|sensitiv|nourish|warmth|grooming|available|attentive';

const filler: ReadonlySet<string> = new Set(fillers.split('|'));
const common = new RegExp(`^(?:in|un|under)?(?:${universal})`);

/** Somebody in particular: "with her gran", "to see Dad". */
const person =
  /(?<!\p{L})(?:with|see|ring|visit|from|near|between|miss(?:es|ing)?) (?:(?:her|his|their|the|both) )?(?:(?:own|birth|half|step|older|younger|little|big)[ -])*(?:\p{Lu}\p{L}+|mum|dad|mam|mother|father|brothers?|sisters?|siblings|gran|grandad|nan|nana|grandparents?|grandmother|grandfather|aunt\p{L}*|uncle|cousins?|friends?|partner|step\p{L}+|dog|twin)(?!\p{L})/u;

/** The words of a sentence that are neither fillers, nor names, nor what every child needs. */
export function particularWords(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words
    .filter((it) => !/^\p{Lu}/u.test(it))
    .map((it) => it.toLowerCase().replace(/['’]s?$/, ''))
    .filter((it) => !filler.has(it) && !common.test(it));
}

/** Whether the sentence names somebody in particular whom the child is to be with, see or hear from. */
export function namesCompany(text: string): boolean {
  return person.test(text);
}
