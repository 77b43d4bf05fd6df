import type { ProgressRepo, Settings } from '../../domain/progress';
import { listeners, type Unsubscribe } from '../../lib/store';

/** Settings as they hold now. What nobody chose follows the device, today and later; only what was chosen is kept. */
export interface SettingsStore {
  get(): Settings;
  choose(next: Partial<Settings>): Promise<void>;
  subscribe(listener: (settings: Settings) => void): Unsubscribe;
}

const defaults: Omit<Settings, 'motion'> = { lang: 'vi', music: 0.4, effects: 0.8, voice: true, captions: true, simple: false };

/** @param calm whether the device is set to less motion */
export async function openSettings(repo: ProgressRepo, calm: MediaQueryList): Promise<SettingsStore> {
  let chosen: Partial<Settings> = await repo.settings();
  const changes = listeners<Settings>();
  const get = (): Settings => ({ ...defaults, motion: calm.matches ? 'calm' : 'full', ...chosen });
  calm.addEventListener('change', () => changes.emit(get()));
  return {
    get,
    async choose(next) {
      chosen = { ...chosen, ...next };
      changes.emit(get());
      await repo.saveSettings(next);
    },
    subscribe: changes.on,
  };
}
