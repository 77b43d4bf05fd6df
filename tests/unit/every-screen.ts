import { type ComponentChildren, h } from 'preact';
import { region, stationIds } from '../../src/content/catalogue';
import type { Profile } from '../../src/domain/progress';
import { childLines } from '../../src/domain/region';
import { text } from '../../src/lib/text';
import { HandInScreen } from '../../src/ui/lab/hand-in';
import { LabHome } from '../../src/ui/lab/home';
import { JoinScreen } from '../../src/ui/lab/join';
import { WaitingScreen } from '../../src/ui/lab/waiting';
import { RestScreen } from '../../src/ui/later/rest';
import { SettingsScreen } from '../../src/ui/later/settings';
import { AgeScreen, AvatarScreen } from '../../src/ui/later/start';
import { CurtainScreen, HangScreen, LeaderScreen, PickScreen, WaysScreen } from '../../src/ui/screens/class-book';
import { Frame } from '../../src/ui/screens/frame';
import { Gate } from '../../src/ui/screens/gate';
import { HelpSheet } from '../../src/ui/screens/help-sheet';
import { MapScreen } from '../../src/ui/screens/map';

const nothing = () => undefined;
const both = [true, false] as const;
const flags = (names: readonly string[]): Record<string, boolean>[] =>
  names.reduce<Record<string, boolean>[]>((all, name) => all.flatMap((each) => both.map((is) => ({ ...each, [name]: is }))), [{}]);

const member = { id: 'p1', band: 'A', avatar: 'cua', nickname: 'nho', curtain: ['rua', 'ga', 'cua'] } as const satisfies Profile;
const settings = { lang: 'vi', music: 0, effects: 0, voice: true, captions: true, motion: 'full', simple: false } as const;
const [first, second] = region.places.map(({ id }) => id);

function* maps(): Generator<[string, ComponentChildren]> {
  const finished = [
    { station: first ?? '', stars: 2, times: 1, mission: true } as const,
    { station: second ?? '', stars: 3, times: 2, mission: false } as const,
  ];
  for (const { due, calm, offline, saved, canInstall, update, more, book } of flags([
    'due',
    'calm',
    'offline',
    'saved',
    'canInstall',
    'update',
    'more',
    'book',
  ])) {
    const name = `map ${JSON.stringify({ due, calm, offline, saved, canInstall, update, more, book })}`;
    yield [
      name,
      h(MapScreen, {
        entries: region.places,
        open: stationIds,
        results: more ? finished : [],
        shield: { lit: more ? 1 : 0, begun: more ? 1 : 0, rim: calm === true },
        due: due === true,
        played: more ? 2 : 0,
        calm: calm === true,
        offline: offline === true,
        percent: offline ? undefined : 40,
        changed: due === calm,
        saved: saved === true,
        canInstall: canInstall === true,
        update: update === true,
        ...(more && { resume: stationIds[2] ?? '', last: first ?? '', hint: '[hint]' }),
        ...(book && { onSwitch: nothing }),
        onPlay: nothing,
        onReview: nothing,
        onInstall: nothing,
        onUpdate: async () => true,
      }),
    ];
  }
}

function* frames(): Generator<[string, ComponentChildren]> {
  for (const { failed, away, sheet, back, bare } of flags(['failed', 'away', 'sheet', 'back', 'bare']))
    yield [
      `frame ${JSON.stringify({ failed, away, sheet, back, bare })}`,
      h(
        Frame,
        {
          at: 'rest',
          failed: failed === true,
          away: away ? 7 : undefined,
          sheet: sheet ? h(HelpSheet, { lines: childLines(region, 0), phone: false, onClose: nothing }) : undefined,
          ...(!bare && { title: text('[Tên]', '[Name]'), onBack: nothing, onSettings: nothing }),
          ...(back && { back: text('[Quay lại]', '[Back]') }),
          onHelp: nothing,
          onExit: nothing,
        } as Parameters<typeof Frame>[0],
        h(RestScreen, { onGo: nothing, onStop: nothing }),
      ),
    ];
}

/** Every screen round the game, in every state that it has. */
export function* everyScreen(): Generator<[name: string, screen: ComponentChildren]> {
  for (const lost of both) yield [`gate, lost ${lost}`, h(Gate, { lost, onChoose: nothing })];
  yield ['age', h(AgeScreen, { onChoose: nothing })];
  yield ['age, with the way into the lab', h(AgeScreen, { onChoose: nothing, onLab: nothing })];
  yield ['lab, join', h(JoinScreen, { length: 8, alphabet: '0123456789ABCDEF', letterOf: (key) => key, onCode: () => undefined })];
  yield ['lab, counts wait', h(WaitingScreen, { code: 'ABCD EFGH', onShow: nothing, onLeave: nothing })];
  for (const { counted, over, unkept } of flags(['counted', 'over', 'unkept']) as Record<'counted' | 'over' | 'unkept', boolean>[])
    for (const finished of [0, 1, 2])
      yield [
        `lab, ${finished} finished, counted ${counted}, over ${over}, unkept ${unkept}`,
        h(LabHome, {
          stations: region.places.slice(0, 2).map(({ id, name }, at) => ({ id, name, done: at < finished })),
          ...{ code: 'ABCD EFGH', counted, over, unkept, onPlay: nothing, onShow: nothing, onOther: nothing },
        }),
      ];
  for (const letters of ['ABCD EFGH JKMN PQRS TVWX', undefined])
    for (const { over, unkept } of flags(['over', 'unkept']) as Record<'over' | 'unkept', boolean>[])
      yield [
        `lab, hand in ${letters}, over ${over}, unkept ${unkept}`,
        h(HandInScreen, {
          ...{ picture: { size: 37, path: 'M4 4h7v1h-7z' }, letters, code: 'ABCD EFGH', over, unkept },
          ...{ onAgain: nothing, onOther: nothing },
        }),
      ];
  yield ['companion', h(AvatarScreen, { onChoose: nothing })];
  yield ['companion that is taken', h(AvatarScreen, { objection: () => '[taken]', onChoose: nothing })];
  yield* maps();
  yield* frames();
  yield ['ways', h(WaysScreen, { onGuest: nothing, onBook: nothing })];
  for (const members of [[], [member], Array.from({ length: 40 }, (_, at) => ({ ...member, id: `p${at}` }))])
    for (const full of both)
      yield [
        `${members.length} members, full ${full}`,
        h(PickScreen, { members, full, onPick: nothing, onNew: nothing, onRemove: nothing }),
      ];
  yield ['hang', h(HangScreen, { who: member, onHung: nothing })];
  yield ['curtain', h(CurtainScreen, { member, onOpen: nothing })];
  for (const there of both)
    for (const starred of both)
      yield [
        `leader, there ${there}, starred ${starred}`,
        h(LeaderScreen, { there, guest: member, starred, onOpen: async () => true, onRemove: nothing }),
      ];
  yield ['rest', h(RestScreen, { onGo: nothing, onStop: nothing })];
  for (const { english, calm, simple, leader, wipe } of flags(['english', 'calm', 'simple', 'leader', 'wipe']))
    yield [
      `settings ${JSON.stringify({ english, calm, simple, leader, wipe })}`,
      h(SettingsScreen, {
        settings: { ...settings, lang: english ? 'en' : 'vi', motion: calm ? 'calm' : 'full', simple: simple === true },
        onChange: nothing,
        onBand: nothing,
        ...(wipe && { onWipe: nothing }),
        ...(leader && { onLeader: nothing }),
      }),
    ];
  for (const phone of both) yield [`help, phone ${phone}`, h(HelpSheet, { lines: childLines(region, 0), phone, onClose: nothing })];
}
