import { useState } from 'preact/hooks';
import avatarSheet from '../../art/people/avatars.ts?sheet';
import nicknameSheet from '../../art/people/nicknames.ts?sheet';
import { type Band, bands } from '../../domain/activity';
import { avatars, nicknames } from '../../i18n/companions';
import { start } from '../../i18n/words';
import { t } from '../lang';
import { Host } from '../parts/host';
import { Part } from '../parts/icon';
import '../parts/pick.css';

const ages: Record<Band, string> = { A: 'ca_heo', B: 'rua', C: 'bach_tuoc' };
const Avatar = ({ id, class: name }: { id: string; class?: string }) => <Part sheet={avatarSheet} id={id} {...(name && { class: name })} />;

export interface AgeProps {
  onChoose: (band: Band) => void;
  /** On a shared machine: to play with a group. */
  onLab?: (() => void) | undefined;
}

export const AgeScreen = ({ onChoose, onLab }: AgeProps) => (
  <Host pose="wave" face="happy">
    <section class="panel" aria-labelledby="age">
      <h2 id="age">{t(start.age)}</h2>
      <div class="pair three">
        {bands.map((band) => (
          <button key={band} type="button" class="card big" onClick={() => onChoose(band)}>
            <Avatar id={ages[band]} class="face" />
            <b>{t(start[band])}</b>
          </button>
        ))}
      </div>
      {onLab && (
        <p class="row">
          <button type="button" class="plain" onClick={onLab}>
            {t(start.lab)}
          </button>
        </p>
      )}
    </section>
  </Host>
);

export interface AvatarProps {
  /** Why these two together cannot be chosen. */
  objection?: (avatar: string, nickname: string) => string | undefined;
  onChoose: (avatar: string, nickname: string) => void;
}

export const AvatarScreen = ({ objection, onChoose }: AvatarProps) => {
  const [avatar, setAvatar] = useState(avatars[0]?.id ?? '');
  const [nickname, setNickname] = useState((nicknames.find(({ id }) => !objection?.(avatar, id)) ?? nicknames[0])?.id ?? '');
  const refused = objection?.(avatar, nickname);
  return (
    <main class="middle shore">
      <p class="host badgehost" aria-hidden="true">
        <Avatar id={avatar} />
        <b>{t(nicknames.find(({ id }) => id === nickname)?.name ?? start.nickname)}</b>
      </p>
      <section class="panel">
        <fieldset>
          <legend>{t(start.avatar)}</legend>
          <div class="faces">
            {avatars.map(({ id, name }) => (
              <label key={id} class="facebox">
                <input
                  type="radio"
                  autocomplete="off"
                  name="avatar"
                  checked={avatar === id}
                  onChange={() => setAvatar(id)}
                  aria-label={t(name)}
                />
                <Avatar id={id} />
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t(start.nickname)}</legend>
          <div class="names">
            {nicknames.map(({ id, name }) => (
              <label key={id} class="namebox">
                <input type="radio" autocomplete="off" name="nickname" checked={nickname === id} onChange={() => setNickname(id)} />
                <span class="pictured">
                  <Part sheet={nicknameSheet} id={id} />
                  {t(name)}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        {refused && (
          <p class="note" role="status">
            {refused}
          </p>
        )}
        <button type="button" class="main" disabled={refused !== undefined} onClick={() => onChoose(avatar, nickname)}>
          {t(start.go)}
        </button>
      </section>
    </main>
  );
};
