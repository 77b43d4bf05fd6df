import type { Text } from '../../lib/text';
import type { StageWords } from './stage-play';

/* The words of printed papers beside those of the stations, their numbers filled in: levels/leader/plays.yaml and prints.yaml. */

type Named<Name extends string> = Readonly<Record<Name, Text>>;
type Lines = readonly Text[];

export interface PlayWords {
  stage: StageWords;
  play: Named<
    'title' | 'roles' | 'lines' | 'scene' | 'after' | 'sound' | 'ask' | 'way' | 'try' | 'stuck' | 'on' | 'end' | 'parts' | 'cut'
  > & { readonly how: Lines };
  radio: Named<'title' | 'host' | 'hello' | 'ask' | 'pause' | 'chosen' | 'bye' | 'names'> & { readonly how: Lines };
}

export interface PrintWords {
  /** At the foot of each page while a line is a draft. */
  draft: Text;
  slip: Named<'title' | 'goals' | 'mission' | 'done' | 'help'>;
  posters: {
    hotline: Named<'title' | 'number' | 'free' | 'end'> & { readonly say: Lines };
    ways: Named<'title' | 'end'> & { readonly say: readonly Named<'word' | 'text'>[] };
    people: Named<'title' | 'pick' | 'end' | 'call'> & { readonly say: Lines };
  };
  certificate: Named<'title' | 'person' | 'came' | 'end' | 'day' | 'sign'>;
  card: Named<'title' | 'mine' | 'people' | 'write' | 'call' | 'end' | 'fold'> & { readonly say: Lines };
  answerCards: Named<'title' | 'up' | 'high' | 'fingers' | 'pass' | 'call'> & {
    readonly advice: Named<'title'> & { readonly parts: readonly { readonly name: Text; readonly points: Lines }[] };
  };
  plan: Named<'title' | 'about' | 'before' | 'say' | 'does' | 'watch' | 'telling' | 'minutes'>;
  jobs: Named<'title' | 'how' | 'minutes' | 'role' | 'lines'> & { readonly all: readonly Named<'name' | 'text'>[] };
}

/** In the order of the print room. */
export const papers = [
  'play',
  'parts',
  'radio',
  'slip',
  'hotline',
  'ways',
  'people',
  'card',
  'certificate',
  'answerCards',
  'plan',
  'jobs',
] as const;
export type PaperKind = (typeof papers)[number];

/** Answer cards on a page: two, or one for large rooms. */
export const cardFormats = ['half', 'whole'] as const;
export type CardFormat = (typeof cardFormats)[number];

export interface CardChoice {
  /** Numbers of cards, from 1. */
  first: number;
  last: number;
  format: CardFormat;
  backs: boolean;
}

export const MOST_CARDS = 60;
