import { findDates } from '../calendar/findDates.ts';
import { service } from '../rules/services.ts';
import { pattern } from '../text/pattern.ts';
import { ownersOf } from '../rules/owners.ts';
import type { Situation } from './situation.ts';

/** How often, in the sentence's own words: `every Tuesday`, `twice a week`. */
export function oftenIn({ sentence }: Situation): string | undefined {
  return findDates(sentence).find((it) => it.type === 'repeated' && it.from === undefined && it.until === undefined)
    ?.text;
}

const places = pattern(
  /(?<![\p{L}])(?:at|in) (?:the |his |her |their )?(?:home|school|nursery|college|class|lessons|the (?:classroom|playground|kitchen)|(?:children's |contact |family |community )?(?:centre|hub)|(?:gran|nan)(?:'s|’s)(?: house)?)(?!\p{L})/u,
);

/** Where, in the sentence's own words: `at school`, `in class`. */
export function placeIn({ sentence }: Situation): string | undefined {
  return places.exec(sentence)?.[0].replace(/^\p{Lu}/u, (it) => it.toLowerCase());
}

/** The service or agency that the sentence names, in its own words. Who sends somebody there is not meant. */
export function serviceIn({ element, sentence }: Situation): string | undefined {
  const people = element !== undefined && 'people' in element ? element.people : [];
  const owners = element !== undefined && 'owners' in element ? element.owners.map((it) => it.text) : [];
  const agency = people.find((it) => it.type === 'agency' && sentence.includes(it.text) && !owners.includes(it.text));
  return agency?.text ?? services.exec(sentence)?.[0].replace(verbs, '');
}

const services = pattern(`(?<![\\p{L}\\d-])(?:${service})`);

/** What is done with a service is no part of its name. */
const verbs =
  /^(?:(?:to|will|mum|mother|dad|father|and|also|be|been|referred|attend|attends|attending|see|sees|access|engage|with|have|has|speak|go|goes|continue|start|complete|receive|an?|the|some|his|her|their) )+/i;

const begins = /(?:^|[ ])(?:will|to|shall|is to|are to|agrees to|has agreed to)[ ](?:also |then )?/;
const saysNothing =
  /[ ](?:on an? (?:regular|ongoing|on-going) basis|regularly|frequently|routinely|as (?:and when )?(?:appropriate|needed|required|necessary)|(?:when|where|if) (?:appropriate|needed|required|necessary|possible))(?![\p{L}])/giu;
const passive = /^be \p{L}+(?:ed|en|wn|ught|ld|de)\b/u;

/**
 * What is done, in the sentence's own words, from the verb on: `refer Mum to the advice centre`. Words that say nothing
 * of when are left out. Undefined where the sentence does not say which grown-up does it, or only what is done to somebody.
 */
export function restOf({ element, sentence }: Situation): string | undefined {
  if (element === undefined || !('owners' in element)) return undefined;
  const owners = ownersOf(element);
  if (owners[0] === undefined || owners[0].type === 'child') return undefined;
  const inside = owners.find((it) => sentence.includes(it.text));
  const from = inside === undefined ? 0 : sentence.indexOf(inside.text) + inside.text.length;
  const behind = sentence.slice(from);
  const verb = begins.exec(behind);
  const said =
    inside === undefined
      ? decapitalised(behind)
      : verb === null
        ? undefined
        : behind.slice(verb.index + verb[0].length);
  if (said === undefined || passive.test(said)) return undefined;
  const rest = withoutLooseTimes(said)
    .replaceAll(saysNothing, '')
    .replace(/[ .,;:–—-]+$/, '');
  return rest === '' ? undefined : rest;
}

function withoutLooseTimes(said: string): string {
  return findDates(said)
    .filter((it) => it.type === 'vague' || it.type === 'relative')
    .toReversed()
    .reduce(
      (text, it) => text.slice(0, it.start).replace(/(?:[ ,;(–—-]|this (?:will be|is))+$/, '') + text.slice(it.end),
      said,
    );
}

function decapitalised(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (it) => it.toLowerCase());
}
