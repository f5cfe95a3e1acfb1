import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Who a child is and where they belong: their story, family, culture, faith, language, name and looks. */
export const identity: readonly RewritePattern[] = [
  {
    id: 'identity-what-the-child-wonders',
    title: 'what the child wonders about their story',
    role: 'need',
    subject: 'identity',
    settles: soundNeed,
    guidance: ['R-02', 'R-07', 'R-08', 'R-10'],
    text: '{Child} asks {ask: what the child asks, and whom}, and has been told {ask: what the child knows so far}. {Child} needs to hear from {ask: who knows the story} {ask: what is still missing}, truthfully and in words for {their} age, with {ask: photos, things or places} to look at again.',
    example: {
      weak: 'Nadia needs life story work.',
      values: [
        'her teacher whether her dad knew her name',
        'that he died when she was four',
        'Gran',
        'what he was like with her and how he died',
        'the photos from the beach',
      ],
      better:
        'Nadia asks her teacher whether her dad knew her name, and has been told that he died when she was four. Nadia needs to hear from Gran what he was like with her and how he died, truthfully and in words for her age, with the photos from the beach to look at again.',
    },
  },
  {
    id: 'identity-what-is-missing-where-the-child-lives',
    title: 'what of home is missing from their days',
    role: 'need',
    subject: 'identity',
    settles: soundNeed,
    guidance: ['H-35', 'R-02', 'R-10', 'D-33'],
    text: '{Child} grew up with {ask: language, food, faith, music, hair care or people}, and has had {ask: how much of it} since {ask: when}. Others notice it when {child} {ask: what the child says or does}. {Child} needs {ask: a person who shares or knows it} nearby every week, and the grown-ups at home to know how to {ask: what they would learn to do}.',
    example: {
      weak: 'Cultural needs to be met.',
      values: [
        'Urdu, her nani’s food and Eid with thirty cousins',
        'one phone call a month of it',
        'January',
        'talks Urdu to her doll at night',
        'her aunt Saima',
        'cook two of the dishes and say good night in Urdu',
      ],
      better:
        'Nadia grew up with Urdu, her nani’s food and Eid with thirty cousins, and has had one phone call a month of it since January. Others notice it when Nadia talks Urdu to her doll at night. Nadia needs her aunt Saima nearby every week, and the grown-ups at home to know how to cook two of the dishes and say good night in Urdu.',
    },
  },
  {
    id: 'identity-tells-own-story',
    title: 'the child can tell their own story',
    role: 'outcome',
    subject: 'identity',
    settles: soundOutcome,
    guidance: ['R-02', 'D-43', 'W-02', 'R-05'],
    text: 'By {halfway} {child} has shown {ask: somebody the child trusts} a page about {their} family, made by {child}, and by {review} can tell the same person who is in it, where {they} has lived and why. {Child} chooses what stays private.',
    example: {
      weak: 'Nadia will have completed life story work.',
      values: ['Gran'],
      better:
        'By 14 September 2026 Nadia has shown Gran a page about her family, made by Nadia, and by 2 November 2026 can tell the same person who is in it, where she has lived and why. Nadia chooses what stays private.',
    },
  },
  {
    id: 'identity-lives-it-every-week',
    title: 'culture or faith lived every week',
    role: 'outcome',
    subject: 'identity',
    settles: soundSteps,
    guidance: ['H-35', 'R-02', 'W-04', 'H-22'],
    text: 'By {third} {child} {ask: cooks, speaks, prays, sings, wears or celebrates what matters to the child} once a week with {ask: a person who shares it}, and by {review} {first step} times a week, one of them {ask: where, such as at home}. {Child} says once a month whether it feels right and what comes next.',
    example: {
      weak: "Nadia's cultural needs will be met.",
      values: ['cooks and speaks Urdu', 'her aunt Saima', '3', 'in the kitchen at home'],
      better:
        'By 28 August 2026 Nadia cooks and speaks Urdu once a week with her aunt Saima, and by 2 November 2026 3 times a week, one of them in the kitchen at home. Nadia says once a month whether it feels right and what comes next.',
    },
  },
  {
    id: 'identity-called-by-own-name',
    title: 'known by the name the child has chosen',
    role: 'outcome',
    subject: 'identity',
    settles: soundOutcome,
    guidance: ['H-35', 'H-46', 'S-10', 'H-28'],
    text: "By {third} the grown-ups at {ask: school, home or club} say {child's} name, and speak of {them}, as {child} has asked them to: {ask: the name, how it is said, and the words the child wants used}. By {review} {child} says that it was so on {goal} days in every 5, when {ask: whom the child chose} asks each Friday, and knows whom to tell on the others. {Child} decides who is told and who is not yet.",
    example: {
      weak: 'Nadia will not be teased about her gender.',
      values: [
        'school',
        'Nadia with a long first a, and her surname when there are two of that name',
        '4',
        'Imran Farah',
      ],
      better:
        "By 28 August 2026 the grown-ups at school say Nadia's name, and speak of her, as Nadia has asked them to: Nadia with a long first a, and her surname when there are two of that name. By 2 November 2026 Nadia says that it was so on 4 days in every 5, when Imran Farah asks each Friday, and knows whom to tell on the others. Nadia decides who is told and who is not yet.",
    },
  },
  {
    id: 'identity-life-story-page-by-page',
    title: 'life story work, page by page',
    role: 'action',
    subject: 'identity',
    settles: soundAction,
    guidance: ['R-02', 'R-12', 'D-14', 'W-13'],
    text: '{Owner} and {child} make one page of a life story {often} from {start} until {review}, so that it can be looked up on the day a question comes. {ask: who of the family} gives the photos and tells the stories to them. After each page {ask: the grown-up the child lives with} has an hour for {ask: what does the child good then}, and {child} decides who may see it.',
    example: {
      weak: 'Social worker to complete life story work.',
      values: ['every second Thursday', 'Gran', 'Karen Boyd', 'a walk with the dog'],
      better:
        'Lena Frost (social worker) and Nadia make one page of a life story every second Thursday from 27 July 2026 until 2 November 2026, so that it can be looked up on the day a question comes. Gran gives the photos and tells the stories to them. After each page Karen Boyd has an hour for a walk with the dog, and Nadia decides who may see it.',
    },
  },
  {
    id: 'identity-list-made-with-the-family',
    title: 'what the family knows, written down and used',
    role: 'action',
    subject: 'identity',
    settles: soundAction,
    guidance: ['H-35', 'H-03', 'R-04', 'H-34'],
    text: '{Worker: social worker} asks {parent}, {friend} and {child} by {third} what {child} grew up with: names, language, food, prayers, songs, hair, feast days. They write one page of it together. From {third} until {review} {ask: the grown-up the child lives with or sees daily} does one thing from the page every week, and {child} says which.',
    example: {
      weak: 'Ensure that religious and cultural needs are met.',
      values: ['Imran Farah'],
      better:
        'Lena Frost (social worker) asks Karen Boyd, Joan Boyd and Nadia by 28 August 2026 what Nadia grew up with: names, language, food, prayers, songs, hair, feast days. They write one page of it together. From 28 August 2026 until 2 November 2026 Imran Farah does one thing from the page every week, and Nadia says which.',
    },
  },
  {
    id: 'identity-taken-to-the-community',
    title: 'a lift to where the child belongs',
    role: 'action',
    subject: 'identity',
    settles: soundAction,
    guidance: ['H-35', 'R-03', 'H-34', 'S-03'],
    text: '{ask: name} takes {child} to {ask: mosque, church, temple, Saturday school, youth group or relatives} {often} from {start} until {review} and stays as long as {child} wants. {ask: who} pays the fare. {Worker: social worker} asks {child} on {halfway} and {review} what it was like, who was there and whether to go on.',
    example: {
      weak: 'Nadia to access cultural activities.',
      values: ['Joan Boyd', 'the Irish dancing at St Anne’s', 'every Saturday', 'The youth fund'],
      better:
        'Joan Boyd takes Nadia to the Irish dancing at St Anne’s every Saturday from 27 July 2026 until 2 November 2026 and stays as long as Nadia wants. The youth fund pays the fare. Lena Frost (social worker) asks Nadia on 14 September 2026 and 2 November 2026 what it was like, who was there and whether to go on.',
    },
  },
  {
    id: 'identity-contingency-the-story-hurts',
    title: 'when a part of the story hurts',
    role: 'contingency',
    subject: 'identity',
    settles: soundContingency,
    guidance: ['H-16', 'H-14', 'R-05', 'H-31'],
    text: 'If {child} hears or reads something about {their} family that hurts, or is made fun of, {child} can ring {friend} that evening, and {friend} takes the time to {ask: what helps, such as walk, listen or look at photos}. If it happened at school or in a club, {ask: a grown-up there, by name} hears of it the same day and says what will be done. The book stays with {child}, and work on it rests until {child} asks to go on.',
    example: {
      weak: 'If life story work distresses Nadia, a referral will be made.',
      values: ['look at the photos with her', 'Imran Farah'],
      better:
        'If Nadia hears or reads something about her family that hurts, or is made fun of, Nadia can ring Joan Boyd that evening, and Joan takes the time to look at the photos with her. If it happened at school or in a club, Imran Farah hears of it the same day and says what will be done. The book stays with Nadia, and work on it rests until Nadia asks to go on.',
    },
  },
  {
    id: 'identity-contingency-what-comes-along',
    title: 'what goes with the child to another bed',
    role: 'contingency',
    subject: 'identity',
    settles: [...soundContingency, 'contingency-holds-the-home'],
    guidance: ['H-17', 'R-02', 'R-03', 'H-16'],
    text: "If {child} has to sleep somewhere else, {friend} is asked first. {Child's} box with {ask: the things that make it home} comes along the same night, and {friend} tells whoever is there what {child} is called, eats, prays or sings at bedtime. School stays the same, and so does {ask: the club, class or visit that matters most}, and {worker: social worker} arranges the lift by the next morning.",
    example: {
      weak: 'If the placement ends, another foster placement that meets cultural needs will be identified.',
      values: ['the photos, the blanket and Dad’s scarf', 'the football on Thursdays'],
      better:
        "If Nadia has to sleep somewhere else, Joan Boyd is asked first. Nadia's box with the photos, the blanket and Dad’s scarf comes along the same night, and Joan tells whoever is there what Nadia is called, eats, prays or sings at bedtime. School stays the same, and so does the football on Thursdays, and Lena Frost (social worker) arranges the lift by the next morning.",
    },
  },
];
