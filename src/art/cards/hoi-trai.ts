import { BUTTER, card } from '../card-pen';
export const cards: Record<string, string> = Object.fromEntries(
  'beside whisper quiet-fire press blanket sore-arm fell sign-rules face-to-face cat-hug draw-cat swear take-back far-parents song night-phone vent too-heavy tent-door knee chair alone candy screen stick dance hush-home card-gift next-door tent-photo cake face-swap one-photo broken-bowl hall years no-dance sad-hoa small-asks faint lace peer-talk'
    .split(' ')
    .map((name) => [`camp-${name}`, card(BUTTER, '')]),
);
