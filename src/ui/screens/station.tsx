import { handHeart, info, star, usersThree } from 'virtual:icons';
import { medallionSheet } from '../../art/map/medallions';
import { SCUTES, shieldSvg } from '../../art/mascot/shield';
import type { BandContent, Station } from '../../domain/content';
import { map, station as words } from '../../i18n/words';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Host } from '../parts/host';
import { Icon, Picture } from '../parts/icon';

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
        <Picture svg={medallionSheet.svg} at={medallionSheet.at(station.id)} />
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

/** The calm ending: the scute lights, the family gets its lines. */
export const ResultScreen = ({
  station,
  content,
  lit,
  stars,
  saved,
  onMap,
}: {
  station: Station;
  content: BandContent;
  lit: number;
  stars: number;
  saved: boolean;
  onMap: () => void;
}) => (
  <Host pose="cheer" face="happy">
    <section class="panel result">
      <div class="lighting">
        <i class="rays" />
        <Picture svg={shieldSvg(SCUTES.slice(0, lit - 1))} class="shield" />
        <Picture svg={shieldSvg(SCUTES.slice(0, lit))} class="shield lit" />
      </div>
      <p class="stars" role="img" aria-label={t(fill(map.stars, { n: stars }))}>
        {[1, 2, 3].map((each) => (
          <i key={each} class={each <= stars ? 'won' : ''}>
            <Icon path={star} />
          </i>
        ))}
      </p>
      <h2>{t(words.result)}</h2>
      <p class="big breath">{t(content.ending)}</p>
      {!saved && <p class="note">{t(words.memoryOnly)}</p>}
      <button type="button" class="main" onClick={onMap}>
        {t(words.toMap)}
      </button>
      <details>
        <summary>
          <Icon path={usersThree} /> {t(words.family)}
        </summary>
        <p>{t(station.family)}</p>
      </details>
    </section>
  </Host>
);
