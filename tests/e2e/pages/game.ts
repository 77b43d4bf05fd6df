import { expect, type Locator, type Page } from '@playwright/test';
import type { Band } from '../../../src/domain/activity';
import { gate, map, options, rest, start, station as words } from '../../../src/i18n/words';
import type { Lang, Text } from '../../../src/lib/text';
import { Frame } from './frame';
import { type Hand, mouse } from './hands';
import { Play } from './play';

const companion: Text = { vi: 'Cua', en: 'Crab' };
const nickname: Text = { vi: 'Sao Biển', en: 'Sea Star' };

/** The game as a child meets it, one method a screen. Everything is found by its role and its name. */
export class Game extends Frame {
  readonly hand: Hand;
  readonly play: Play;

  constructor(page: Page, hand: Hand = mouse) {
    super(page);
    this.hand = hand;
    this.play = new Play(this, hand);
  }

  // The door

  async open() {
    await this.page.goto('./');
    await expect(this.schoolDevice).toBeVisible();
  }

  get schoolDevice(): Locator {
    return this.page.getByRole('button', { name: this.say(gate.school) });
  }

  async chooseDevice(device: 'school' | 'family') {
    await this.hand.press(device === 'school' ? this.schoolDevice : this.page.getByRole('button', { name: this.say(gate.family) }));
    await expect(this.age('A')).toBeVisible();
  }

  // Age and companion

  age(band: Band): Locator {
    return this.button(start[band]);
  }

  async chooseAge(band: Band) {
    await this.hand.press(this.age(band));
    await expect(this.button(start.go)).toBeVisible();
  }

  async chooseCompanion() {
    await this.hand.press(this.page.getByRole('radio', { name: this.say(companion), exact: true }));
    await this.hand.press(this.page.getByRole('radio', { name: this.say(nickname), exact: true }));
    await this.hand.press(this.button(start.go));
    await expect(this.shield(0)).toBeVisible();
  }

  /** From the door to the map. */
  async firstRun(device: 'school' | 'family', band: Band) {
    await this.open();
    await this.chooseDevice(device);
    await this.chooseAge(band);
    await this.chooseCompanion();
  }

  // The map

  /** With so many scutes that glimmer; none is fully lit in a first visit. */
  shield(begun: number): Locator {
    return this.page.getByRole('img', { name: this.say(map.shield).replace('{n}', String(begun)).replace('{lit}', '0'), exact: true });
  }

  /** The button of a place: its name, what is learned there, and whether it is open, begun or done. */
  place(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}\\. `) });
  }

  /** Said only after the worker has counted every file. */
  get offline(): Locator {
    return this.page.getByText(this.say(map.offline), { exact: true });
  }

  // Settings

  async speak(lang: Lang) {
    await this.hand.press(this.settings);
    await this.hand.press(this.page.getByRole('radio', { name: lang === 'vi' ? 'Tiếng Việt' : 'English', exact: true }));
    this.lang = lang;
    await expect(this.page.getByRole('group', { name: this.say(options.language) })).toBeVisible();
    await this.hand.press(this.back);
    await expect(this.heading(map.title)).toBeAttached();
  }

  option(option: Text): Locator {
    return this.page.getByRole('checkbox', { name: this.say(option), exact: true });
  }

  async set(option: Text) {
    await this.hand.press(this.settings);
    await this.hand.press(this.option(option));
    await this.hand.press(this.back);
  }

  // A station

  get begin(): Locator {
    return this.button(words.begin);
  }

  /** From the map to the first thing said; a station once begun goes on where it was. */
  async enter(name: string) {
    await this.hand.press(this.place(name));
    const started = this.play.replay;
    await expect(this.begin.or(started)).toBeVisible();
    if (await this.begin.isVisible()) await this.hand.press(this.begin);
    await expect(started).toBeVisible();
  }

  get mission(): Locator {
    return this.heading(words.mission);
  }

  /** What a place lights at its end: a scute, and the last one the rim. */
  get result(): Locator {
    return this.heading(words.result).or(this.heading(words.resultRim));
  }

  get rest(): Locator {
    return this.heading(rest.title);
  }

  async doMission(did: boolean) {
    await this.hand.press(this.button(did ? words.missionDone : words.missionLater));
    await expect(this.result).toBeVisible();
    await expect(this.onward, 'the way on is in sight').toBeInViewport({ ratio: 1 });
  }

  /** Back to the map, from the end of a station. */
  get onward(): Locator {
    return this.page.getByRole('main').getByRole('button', { name: this.say(words.toMap), exact: true });
  }

  async toMap() {
    await this.hand.press(this.onward);
    await expect(this.heading(map.title)).toBeAttached();
  }
}
