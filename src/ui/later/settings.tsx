import type { Settings } from '../../domain/progress';
import { frame, options, wipe } from '../../i18n/words';
import { t } from '../lang';
import { Host } from '../parts/host';
import { Removal } from '../parts/removal';
import '../parts/pick.css';

export interface SettingsProps {
  settings: Settings;
  onChange: (next: Partial<Settings>) => void;
  onBand: () => void;
  onWipe?: () => void;
  /** On a shared machine: what leaders can do there. */
  onLeader?: () => void;
}

export const SettingsScreen = ({ settings, onChange, onBand, onWipe, onLeader }: SettingsProps) => {
  const toggle = (label: string, checked: boolean, change: (on: boolean) => void) => (
    <label class="line">
      <span>{label}</span>
      <input type="checkbox" autocomplete="off" checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
    </label>
  );
  const slider = (label: string, value: number, change: (value: number) => void) => (
    <label class="line">
      <span>{label}</span>
      <input
        type="range"
        autocomplete="off"
        min="0"
        max="1"
        step="0.1"
        value={value}
        onChange={(event) => change(Number(event.currentTarget.value))}
      />
    </label>
  );
  return (
    <Host pose="wave" face="happy">
      <section class="panel settings">
        <fieldset class="row">
          <legend>{t(options.language)}</legend>
          <label class="namebox">
            <input type="radio" autocomplete="off" name="lang" checked={settings.lang === 'vi'} onChange={() => onChange({ lang: 'vi' })} />
            <span lang="vi">Tiếng Việt</span>
          </label>
          <label class="namebox">
            <input type="radio" autocomplete="off" name="lang" checked={settings.lang === 'en'} onChange={() => onChange({ lang: 'en' })} />
            <span lang="en">English</span>
          </label>
        </fieldset>
        {slider(t(options.effects), settings.effects, (effects) => onChange({ effects }))}
        {slider(t(options.music), settings.music, (music) => onChange({ music }))}
        {toggle(t(options.voice), settings.voice, (voice) => onChange({ voice }))}
        {toggle(t(options.calm), settings.motion === 'calm', (on) => onChange({ motion: on ? 'calm' : 'full' }))}
        {toggle(t(options.simple), settings.simple, (simple) => onChange({ simple }))}
        <div class="row">
          <button type="button" class="plain" onClick={onBand}>
            {t(options.band)}
          </button>
          <a class="plain" href="./desk.html">
            {t(frame.leaders)}
          </a>
          {onLeader && (
            <button type="button" class="plain" onClick={onLeader}>
              {t(options.leader)}
            </button>
          )}
          {onWipe && <Removal words={wipe} onRemove={onWipe} />}
        </div>
      </section>
    </Host>
  );
};
