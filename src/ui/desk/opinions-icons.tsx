import {
  broom,
  chatCircleDots,
  drop,
  ear,
  handPalm,
  lightbulb,
  moon,
  roadHorizon,
  soccerBall,
  toilet,
  tree,
  wifiHigh,
} from 'virtual:icons';
import { Icon } from '../parts/icon';

/** By the id of a topic. */
const pictures = new Map([
  ['toilet', toilet],
  ['yard', tree],
  ['road', roadHorizon],
  ['lamp', lightbulb],
  ['kind', handPalm],
  ['online', wifiHigh],
  ['listen', ear],
  ['rest', moon],
  ['water', drop],
  ['chores', broom],
  ['summer', soccerBall],
]);

/** Who can't read finds a topic by it: on the projector, on cards and on the sheet for dots. */
export const TopicIcon = ({ topic }: { topic: string }) => <Icon path={pictures.get(topic) ?? chatCircleDots} />;
