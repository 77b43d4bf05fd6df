import { handHeart, info, star, usersThree } from 'virtual:icons';
import medallions from '../../art/map/medallions.ts?sheet';
import { shieldSvg } from '../../art/mascot/shield';
import type { BandContent, Station } from '../../domain/content';
import type { Standing } from '../../domain/learner';
import { map, review, station as words } from '../../i18n/words';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Host } from '../parts/host';
import { Icon, Part, Picture } from '../parts/icon';
import './station.css';

/** Before: what we learn, a calm notice, and the right to pass. */
export const NoticeScreen = ({
  station,
  content,
  onBegin,
  onPass,
}: {
  station: Station;
  content: BandContent;
  onBegin: () => void;
  onPass: () => void;
}) => (
  <Host pose="heart" face="listen">
    <section class="panel">
      <div class="headline">
        <Part sheet={medallions} id={station.id} />
        <h2>{t(station.title)}</h2>
      </div>
      <h3>{t(words.goals)}</h3>
      <ul class="goals">
        {content.goals.map((goal) => (
          <li key={goal.vi}>{t(goal)}</li>
        ))}
      </ul>
      <p class="note">
        <Icon path={info} /> {t(content.notice)}
      </p>
      <div class="row">
        <button type="button" class="main" onClick={onBegin}>
          {t(words.begin)}
        </button>
        <button type="button" class="plain" onClick={onPass}>
          {t(words.pass)}
        </button>
      </div>
      {station.review === 'draft' && <p class="small">{t(words.draft)}</p>}
    </section>
  </Host>
);

/** After: something to do off the screen. */
export const MissionScreen = ({ content, onDone }: { content: BandContent; onDone: (did: boolean) => void }) => (
  <Host pose="cheer" face="cheer">
    <section class="panel">
      <h2>
        <Icon path={handHeart} /> {t(words.mission)}
      </h2>
      <p class="big">{t(content.mission)}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => onDone(true)}>
          {t(words.missionDone)}
        </button>
        <button type="button" class="plain" onClick={() => onDone(false)}>
          {t(words.missionLater)}
        </button>
      </div>
    </section>
  </Host>
);

/** How many scutes of the shield are lit, and how many more glimmer. */
export interface Shield {
  lit: number;
  begun: number;
  /** The whole journey was made once. */
  rim: boolean;
}

const Brightening = ({ from, to }: { from: Shield; to: Shield }) => (
  <div class="lighting">
    <i class="rays" />
    <Picture svg={shieldSvg(from)} class="shield" />
    <Picture svg={shieldSvg(to)} class="shield lit" />
  </div>
);

/** After a review: what was practised is seen on the shield. */
export const ReviewedScreen = ({ from, to, onMap }: { from: Shield; to: Shield; onMap: () => void }) => (
  <Host pose="cheer" face="happy">
    <section class="panel result">
      <Brightening from={from} to={to} />
      <h2>{t(review.done)}</h2>
      <p class="big breath">{t(review.ending)}</p>
      <button type="button" class="main" onClick={onMap}>
        {t(words.toMap)}
      </button>
    </section>
  </Host>
);

/** The calm ending: the shield grows brighter, the family gets its lines. */
export const ResultScreen = ({
  station,
  content,
  from,
  to,
  standing,
  stars,
  saved,
  next = words.toMap,
  onMap,
}: {
  station: Station;
  content: BandContent;
  from: Shield;
  to: Shield;
  standing: Standing;
  stars: number;
  saved: boolean;
  /** Where it goes on, if not on the map. */
  next?: Text | undefined;
  onMap: () => void;
}) => {
  const rim = to.rim && !from.rim;
  return (
    <Host pose="cheer" face="happy">
      <section class="panel result">
        <Brightening from={from} to={to} />
        <p class="stars" role="img" aria-label={t(fill(map.stars, { n: stars }))}>
          {[1, 2, 3].map((each) => (
            <i key={each} class={each <= stars ? 'won' : ''}>
              <Icon path={star} />
            </i>
          ))}
        </p>
        <h2>{t(rim ? words.resultRim : standing === 'mastered' ? words.resultLit : words.result)}</h2>
        <p class="big breath">{t(content.ending)}</p>
        {!saved && <p class="note">{t(words.memoryOnly)}</p>}
        <button type="button" class="main" onClick={onMap}>
          {t(next)}
        </button>
        {!rim && standing !== 'mastered' && <p class="small">{t(standing === 'can' ? words.nextCan : words.nextBegun)}</p>}
        <details>
          <summary>
            <Icon path={usersThree} /> {t(words.family)}
          </summary>
          <p>{t(station.family)}</p>
        </details>
      </section>
    </Host>
  );
};
