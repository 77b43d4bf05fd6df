import { info, play, usersThree } from 'virtual:icons';
import { useState } from 'preact/hooks';
import avatarSheet from '../../art/people/avatars.ts?sheet';
import nicknameSheet from '../../art/people/nicknames.ts?sheet';
import { HOLDERS, isCurtain, MEMBERS, opensCurtain, type Pair } from '../../domain/class-book';
import type { Profile } from '../../domain/progress';
import { classBook, leader } from '../../i18n/class-book';
import { avatars, nicknames } from '../../i18n/companions';
import { gate, options } from '../../i18n/words';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Choice } from '../parts/choice';
import { arrive } from '../parts/focus';
import { Host } from '../parts/host';
import { Icon, Part } from '../parts/icon';
import { Removal } from '../parts/removal';
import '../parts/pick.css';
import './class-book.css';

const nameIn = (names: readonly { id: string; name: Text }[], id: string): Text =>
  names.find((each) => each.id === id)?.name ?? classBook.name;

/** What a child of the book is called. */
const nameOf = ({ avatar, nickname }: Pair): string =>
  t(fill(classBook.pair, { avatar: nameIn(avatars, avatar), nickname: nameIn(nicknames, nickname) }));

/** The two pictures by which a child is known. */
const Twins = ({ who: { avatar, nickname } }: { who: Pair }) => (
  <span class="twins">
    <Part sheet={avatarSheet} id={avatar} />
    <Part sheet={nicknameSheet} id={nickname} />
  </span>
);

/** The first question on a machine that has a book: nothing kept, or the own page in the book. */
export const WaysScreen = ({ onGuest, onBook }: { onGuest: () => void; onBook: () => void }) => (
  <Host pose="wave" face="happy">
    <section class="panel" aria-labelledby="ways">
      <h2 id="ways">{t(classBook.ways)}</h2>
      <div class="pair">
        <Choice icon={play} name={t(classBook.guest)} note={t(gate.schoolNote)} onChoose={onGuest} />
        <Choice icon={usersThree} tone="sea" name={t(classBook.name)} note={t(classBook.bookNote)} onChoose={onBook} />
      </div>
    </section>
  </Host>
);

export interface PickProps {
  members: readonly Profile[];
  full: boolean;
  onPick: (member: Profile) => void;
  onNew: () => void;
  onRemove: () => void;
}

/** Everybody in the book. It shows no stars: nobody is compared. */
export const PickScreen = ({ members, full, onPick, onNew, onRemove }: PickProps) => (
  <Host pose="wave" face="happy">
    <section class="panel" aria-labelledby="pick">
      <h2 id="pick">{t(members.length > 0 ? classBook.pick : classBook.empty)}</h2>
      <div class="members">
        {members.map((member) => (
          <button key={member.id} type="button" class="card member" onClick={() => onPick(member)}>
            <Twins who={member} />
            <b>{nameOf(member)}</b>
          </button>
        ))}
      </div>
      <div class="row">
        {full ? (
          <p>{t(fill(classBook.full, { n: MEMBERS }))}</p>
        ) : (
          <button type="button" class={members.length > 0 ? 'plain' : 'main'} onClick={onNew}>
            {t(classBook.fresh)}
          </button>
        )}
      </div>
      <details>
        <summary>
          <Icon path={info} /> {t(options.leader)}
        </summary>
        <Removal words={leader} onRemove={onRemove} />
      </details>
    </section>
  </Host>
);

interface HoldersProps {
  who: Pair;
  title: Text;
  /** What this is for, or what was wrong with the last try. */
  say?: Text | undefined;
  button: Text;
  onDone: (chosen: readonly string[]) => void;
  onLift?: (() => void) | false;
}

/** Three friends are chosen, who hold the curtain. With a new `key` it begins anew. */
const Holders = ({ who, title, say, button, onDone, onLift }: HoldersProps) => {
  const [chosen, choose] = useState<readonly string[]>([]);
  const complete = isCurtain(chosen);
  return (
    <main class="middle shore holders">
      <p class="host badgehost twinhost" aria-hidden="true">
        <Twins who={who} />
        <b>{nameOf(who)}</b>
      </p>
      <section class="panel">
        <fieldset>
          <legend tabIndex={-1} ref={arrive}>
            {t(title)}
          </legend>
          {say && (
            <p class="said" role="status">
              {t(say)}
            </p>
          )}
          <div class="curtain" aria-hidden="true">
            {Array.from({ length: HOLDERS }, (_, index) => (
              <i key={index}>{chosen[index] && <Part sheet={avatarSheet} id={chosen[index]} />}</i>
            ))}
          </div>
          <div class="faces four">
            {avatars.map(({ id, name }) => {
              const on = chosen.includes(id);
              return (
                <label key={id} class="facebox">
                  <input
                    type="checkbox"
                    autocomplete="off"
                    checked={on}
                    disabled={complete && !on}
                    onChange={() => choose(on ? chosen.filter((each) => each !== id) : [...chosen, id])}
                    aria-label={t(name)}
                  />
                  <Part sheet={avatarSheet} id={id} />
                </label>
              );
            })}
          </div>
        </fieldset>
        <div class="row">
          <button type="button" class="main" disabled={!complete} onClick={() => onDone(chosen)}>
            {t(button)}
          </button>
          {onLift && (
            <button type="button" class="plain" onClick={onLift}>
              {t(classBook.lift)}
            </button>
          )}
        </div>
      </section>
    </main>
  );
};

/** Chosen, and chosen once more to remember. */
export const HangScreen = ({ who, onHung }: { who: Pair; onHung: (curtain: readonly string[]) => void }) => {
  const [first, setFirst] = useState<readonly string[]>();
  const [missed, setMissed] = useState(0);
  return first ? (
    <Holders
      key="again"
      who={who}
      title={classBook.again}
      say={classBook.againSay}
      button={classBook.hung}
      onDone={(second) => {
        if (second.every((each) => first.includes(each))) return onHung(first);
        setMissed(missed + 1);
        setFirst(undefined);
      }}
    />
  ) : (
    <Holders
      key={missed}
      who={who}
      title={classBook.hang}
      say={missed > 0 ? classBook.notSame : classBook.hangSay}
      button={classBook.hangNext}
      onDone={setFirst}
    />
  );
};

/** Before a child's own page. Who forgot asks a leader, who may simply open it: it is only a curtain. */
export const CurtainScreen = ({ member, onOpen }: { member: Profile; onOpen: () => void }) => {
  const [missed, setMissed] = useState(0);
  return (
    <Holders
      key={missed}
      who={member}
      title={classBook.curtain}
      say={missed > 0 ? classBook.wrong : undefined}
      button={classBook.draw}
      onDone={(shown) => (opensCurtain(member, shown) ? onOpen() : setMissed(missed + 1))}
      onLift={missed > 0 && onOpen}
    />
  );
};

export interface LeaderProps {
  /** Whether this machine has a book. */
  there: boolean;
  guest: Profile;
  /** The guest has something to keep. */
  starred: boolean;
  /** @param curtain of the guest, who then becomes the first child. Resolves to false when the machine cannot keep anything */
  onOpen: (curtain?: readonly string[]) => Promise<boolean>;
  onRemove: () => void;
}

export const LeaderScreen = ({ there, guest, starred, onOpen, onRemove }: LeaderProps) => {
  const [hanging, setHanging] = useState(false);
  const [lost, setLost] = useState(false);
  const open = async (curtain?: readonly string[]) => {
    const opened = await onOpen(curtain);
    setHanging(false);
    setLost(!opened);
  };
  if (hanging) return <HangScreen who={guest} onHung={open} />;
  return (
    <Host pose="wave" face="happy">
      <section class="panel" aria-labelledby="book">
        <h2 id="book" tabIndex={-1} ref={arrive}>
          {t(leader.book)}
        </h2>
        <p>{t(leader.keeps)}</p>
        <p class="note">{t(leader.seen)}</p>
        {lost && (
          <p class="note" role="alert">
            {t(leader.lost)}
          </p>
        )}
        <div class="row">
          {there ? (
            <Removal words={leader} onRemove={onRemove} />
          ) : (
            <>
              {starred && (
                <button type="button" class="main" onClick={() => setHanging(true)}>
                  {t(leader.keep)}
                </button>
              )}
              <button type="button" class={starred ? 'plain' : 'main'} onClick={() => void open()}>
                {t(leader.open)}
              </button>
            </>
          )}
        </div>
      </section>
    </Host>
  );
};
