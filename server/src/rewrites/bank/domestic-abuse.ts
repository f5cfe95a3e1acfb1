import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/**
 * Living with violence or control at home. The person who causes the harm answers for it, and the parent who is hurt is
 * never asked to hold it back; so neither is filled in from the plan, where a wrong name would be dangerous. What has to
 * stay secret, such as a word or an address, is kept out of the text.
 */
export const domesticAbuse: readonly RewritePattern[] = [
  {
    id: 'domestic-abuse-what-the-child-lives-through',
    title: 'what the child lives through, and what then',
    role: 'need',
    subject: 'domestic-abuse',
    settles: soundNeed,
    guidance: ['R-10', 'D-10', 'H-29', 'W-01'],
    text: 'When {ask: what the person who causes the harm does, by name and in plain words}, {child} {ask: where the child is, and what the child sees, hears or does}. It has happened {ask: how often, since when}. Afterwards {they} {ask: what anyone notices about the child}, and {they} needs {ask: what would be there for the child that is not there today}.',
    example: {
      weak: 'Nadia needs to be protected from domestic violence.',
      values: [
        'Dean Foyle shouts at Karen and hits her',
        'lies under her bed with her hands over her ears',
        'about twice a month since March',
        'wakes at three and will not let go of Karen',
        'nights on which Dean is somewhere else',
      ],
      better:
        'When Dean Foyle shouts at Karen and hits her, Nadia lies under her bed with her hands over her ears. It has happened about twice a month since March. Afterwards she wakes at three and will not let go of Karen, and she needs nights on which Dean is somewhere else.',
    },
  },
  {
    id: 'domestic-abuse-somebody-to-tell',
    title: 'somebody to tell about it',
    role: 'need',
    subject: 'domestic-abuse',
    settles: soundNeed,
    guidance: ['R-05', 'R-08', 'D-34', 'H-36'],
    text: '{Child} needs {ask: somebody whom the child trusts} to tell what {they} saw and heard {ask: when, or where}, and needs to hear from a grown-up that it was not {their} fault and is for grown-ups to stop. Since then {they} {ask: what the child does, draws or says that shows it}.',
    example: {
      weak: 'Nadia needs to see a counsellor about the domestic abuse.',
      values: ['her aunt or her teacher', 'on the stairs in June', 'draws houses with locked doors'],
      better:
        'Nadia needs her aunt or her teacher to tell what she saw and heard on the stairs in June, and needs to hear from a grown-up that it was not her fault and is for grown-ups to stop. Since then she draws houses with locked doors.',
    },
  },
  {
    id: 'domestic-abuse-what-the-child-has-at-home-again',
    title: 'what the child does at home again',
    role: 'outcome',
    subject: 'domestic-abuse',
    settles: soundSteps,
    guidance: ['H-46', 'S-10', 'W-02', 'H-25'],
    text: 'By {halfway} {child} {ask: what the child does at home again, such as sleep in the child’s own bed} on {first step} nights in every 7, and by {review} on {goal} nights in every 7, because {ask: what the person who caused the harm does instead, or where that person now lives}. {worker: social worker} asks {child}, alone, every {ask: such as week or second Tuesday} what the nights have been like.',
    example: {
      weak: 'Nadia will not be exposed to further incidents of domestic abuse or violence.',
      values: ['sleeps in her own bed with the door open', '4', '6', 'Dean lives at his brother’s', 'two weeks'],
      better:
        'By 14 September 2026 Nadia sleeps in her own bed with the door open on 4 nights in every 7, and by 2 November 2026 on 6 nights in every 7, because Dean lives at his brother’s. Lena Frost (social worker) asks Nadia, alone, every two weeks what the nights have been like.',
    },
  },
  {
    id: 'domestic-abuse-who-caused-it-owns-it',
    title: 'the one who caused it, and what changes',
    role: 'outcome',
    subject: 'domestic-abuse',
    settles: soundOutcome,
    guidance: ['D-43', 'H-49', 'W-07', 'H-33'],
    text: 'By {halfway} {ask: the person who has caused the harm} can tell {worker: behaviour change worker} what {child} saw, heard and felt, without blame for anybody else, and names {ask: how many} things to do instead when {ask: the moment in which it has happened}. By {review} {child} sees those things {ask: in which situation}, and tells {worker: social worker}, alone, how it has been out of ten.',
    example: {
      weak: 'Dean Foyle will complete a perpetrator programme.',
      values: [
        'Dean Foyle',
        'Mark Tansley',
        'three',
        'he is told no',
        'when she is picked up and brought back on Saturdays',
      ],
      better:
        'By 14 September 2026 Dean Foyle can tell Mark Tansley (behaviour change worker) what Nadia saw, heard and felt, without blame for anybody else, and names three things to do instead when he is told no. By 2 November 2026 Nadia sees those things when she is picked up and brought back on Saturdays, and tells Lena Frost (social worker), alone, how it has been out of ten.',
    },
  },
  {
    id: 'domestic-abuse-the-child-knows-what-to-do',
    title: 'the child knows where to go',
    role: 'outcome',
    subject: 'domestic-abuse',
    settles: soundOutcome,
    guidance: ['H-31', 'S-04', 'D-17', 'D-35'],
    text: 'By {third} {child} can show {worker: social worker} where {they} goes when {they} is frightened at home and can name {ask: how many} people whom {they} rings, and says in {their} own words that grown-ups will do the rest. They go through it again on {two thirds} and on {review}, {ask: how, such as by drawing or with dolls}.',
    example: {
      weak: 'Nadia will be kept safe.',
      values: ['three', 'with the dolls’ house at school'],
      better:
        'By 28 August 2026 Nadia can show Lena Frost (social worker) where she goes when she is frightened at home and can name three people whom she rings, and says in her own words that grown-ups will do the rest. They go through it again on 30 September 2026 and on 2 November 2026, with the dolls’ house at school.',
    },
  },
  {
    id: 'domestic-abuse-time-to-mend-together',
    title: 'time with the parent who was hurt',
    role: 'outcome',
    subject: 'domestic-abuse',
    settles: soundOutcome,
    guidance: ['W-06', 'S-10', 'R-03', 'W-02'],
    text: 'By {review} {child} and {ask: the parent who was hurt} {ask: what the two do together, chosen by the child} on {goal} days in every 7, and {child} {ask: what anyone sees of it, such as laughing or telling about the day}. {worker: domestic abuse worker} asks each of them apart, every {ask: such as week or second Tuesday}, which hour of the week was the best.',
    example: {
      weak: 'Mother and Nadia will rebuild their relationship.',
      values: ['Karen', 'bake or go to the swings', '3', 'sings on the way home', 'second Friday'],
      better:
        'By 2 November 2026 Nadia and Karen bake or go to the swings on 3 days in every 7, and Nadia sings on the way home. Tamsin Reyes (domestic abuse worker) asks each of them apart, every second Friday, which hour of the week was the best.',
    },
  },
  {
    id: 'domestic-abuse-what-the-one-who-caused-it-does',
    title: 'work for the person who caused it',
    role: 'action',
    subject: 'domestic-abuse',
    settles: soundAction,
    guidance: ['H-30', 'H-33', 'W-13', 'D-43'],
    text: '{ask: the person who has caused the harm} meets {worker: behaviour change worker} {often} from {start} until {review}, to {ask: what this person learns to do, in which situation}. {worker: domestic abuse worker} asks {ask: the parent who was hurt}, alone, every {ask: such as week or second Tuesday} what is different, and passes none of it on to the one who caused the harm. To come to the meetings is not yet the change: it is there when {child} {ask: what the child will see, hear or do}.',
    example: {
      weak: 'Dean to attend a perpetrator course or couples counselling.',
      values: [
        'Dean Foyle',
        'Mark Tansley',
        'every Wednesday at six',
        'hear a no without a threat and tell the truth about what he did',
        'Karen Boyd',
        'second Monday',
        'plays on in her room when he speaks at the door',
      ],
      better:
        'Dean Foyle meets Mark Tansley (behaviour change worker) every Wednesday at six from 27 July 2026 until 2 November 2026, to hear a no without a threat and tell the truth about what he did. Tamsin Reyes (domestic abuse worker) asks Karen Boyd, alone, every second Monday what is different, and passes none of it on to the one who caused the harm. To come to the meetings is not yet the change: it is there when Nadia plays on in her room when he speaks at the door.',
    },
  },
  {
    id: 'domestic-abuse-an-adviser-to-talk-to-alone',
    title: 'an adviser for the parent who is hurt',
    role: 'action',
    subject: 'domestic-abuse',
    settles: soundAction,
    guidance: ['W-13', 'H-41', 'R-12', 'H-36'],
    text: '{worker: domestic abuse worker} offers {ask: the parent who is hurt} a meeting alone {often} from {start} until {review}, at a place and time that this parent chooses. They plan {ask: what they work out, such as locks, money or the law}, and the parent decides what is written down and who may know. {Child} is told {ask: what the child needs to know, and by whom}.',
    example: {
      weak: 'Mother to engage with services and the Freedom Programme.',
      values: [
        'Karen Boyd',
        'every week',
        'new locks, her own bank card and an order from the court',
        'by Karen who has a key now',
      ],
      better:
        'Tamsin Reyes (domestic abuse worker) offers Karen Boyd a meeting alone every week from 27 July 2026 until 2 November 2026, at a place and time that this parent chooses. They plan new locks, her own bank card and an order from the court, and the parent decides what is written down and who may know. Nadia is told by Karen who has a key now.',
    },
  },
  {
    id: 'domestic-abuse-a-place-to-tell',
    title: 'where and with whom the child can tell',
    role: 'action',
    subject: 'domestic-abuse',
    settles: soundAction,
    guidance: ['D-14', 'W-13', 'R-05', 'H-53'],
    text: '{worker: school nurse} sees {child} alone {ask: in or at which place that the child likes} {often} from {start} until {two thirds}. They use {ask: drawing, play or whatever the child likes} to tell what home is like and what {they} would want grown-ups to do. {Child} hears each time, before anything is passed on, what it will be and to whom.',
    example: {
      weak: 'Nadia to have sessions of direct work on domestic abuse.',
      values: ['in the library', 'every Thursday at two', 'clay and the feelings cards'],
      better:
        'Ola Dunn (school nurse) sees Nadia alone in the library every Thursday at two from 27 July 2026 until 30 September 2026. They use clay and the feelings cards to tell what home is like and what she would want grown-ups to do. Nadia hears each time, before anything is passed on, what it will be and to whom.',
    },
  },
  {
    id: 'domestic-abuse-who-knows-by-the-next-morning',
    title: 'who knows by the next morning',
    role: 'action',
    subject: 'domestic-abuse',
    settles: soundAction,
    guidance: ['H-09', 'D-14', 'S-08', 'H-51'],
    text: 'From {start} until {review} {ask: the police officer, by name} rings {worker: social worker} about each call to the home by {ask: what time on the next day}. Before school begins {worker: social worker} tells {worker: teacher}, who has {ask: what lies ready for the child that morning} for {child}. {worker: social worker} sees {child} that day, and sees the parent who was hurt alone, where and when that parent chooses.',
    example: {
      weak: 'Police and school to share information about any further domestic incidents.',
      values: ['PC Amy Holt', 'half past seven', 'breakfast and a quiet half hour'],
      better:
        'From 27 July 2026 until 2 November 2026 PC Amy Holt rings Lena Frost (social worker) about each call to the home by half past seven. Before school begins Lena tells Imran Farah (teacher), who has breakfast and a quiet half hour for Nadia. Lena sees Nadia that day, and sees the parent who was hurt alone, where and when that parent chooses.',
    },
  },
  {
    id: 'domestic-abuse-the-same-night',
    title: 'it happens again: that night for the child',
    role: 'contingency',
    subject: 'domestic-abuse',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-31', 'S-09'],
    text: 'If {ask: the person who causes the harm} {ask: what this person might do}, {child} goes {ask: to which room or neighbour} and stays there. Whoever hears it rings 999. {friend} fetches {child} from there, and {child} sleeps {ask: where, unless it must stay secret}. {worker: social worker} sees {child} by the next day and tells {them} what grown-ups will now do.',
    example: {
      weak: 'If there are further incidents of domestic abuse a strategy meeting will be held.',
      values: ['Dean Foyle', 'comes to the flat and shouts or hits', 'next door to Mrs Pell', 'at Gran’s'],
      better:
        'If Dean Foyle comes to the flat and shouts or hits, Nadia goes next door to Mrs Pell and stays there. Whoever hears it rings 999. Joan Boyd fetches Nadia from there, and Nadia sleeps at Gran’s. Lena Frost (social worker) sees Nadia by the next day and tells her what grown-ups will now do.',
    },
  },
  {
    id: 'domestic-abuse-a-word-to-call-for-help',
    title: 'a word to call for help',
    role: 'contingency',
    subject: 'domestic-abuse',
    settles: soundContingency,
    guidance: ['H-16', 'H-31', 'H-34', 'S-09'],
    text: '{Child} and {friend} choose a word, keep it out of this plan, and {child} can say or text it by day or night. When {friend} hears it, {friend} {ask: what this person does at once} and rings 999 if {ask: what would have to be heard or seen}. {Child} stays with {friend} until {ask: who} has spoken with {them}, alone, about where it is good to sleep.',
    example: {
      weak: 'Safety plan to be put in place and police to be contacted if required.',
      values: ['drives to the corner shop to meet her', 'anyone shouts or does not answer the phone', 'Lena Frost'],
      better:
        'Nadia and Joan Boyd choose a word, keep it out of this plan, and Nadia can say or text it by day or night. When Joan hears it, Joan drives to the corner shop to meet her and rings 999 if anyone shouts or does not answer the phone. Nadia stays with Joan until Lena Frost has spoken with her, alone, about where it is good to sleep.',
    },
  },
];
