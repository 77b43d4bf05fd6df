import type { Rules, View } from '../../domain/activity';
import { buttons, same } from '../../domain/moves';
import { fill, text } from '../../lib/text';
import type { Level } from './level';
import { hold, nowOf, phases } from './phases';
import { type Facts, FULL, type State } from './state';

const words = {
  gathered: text('Đã gom {n} trên {all}', 'Gathered {n} of {all}'),
  meeting: text('Chuyện {n} trên {all}', 'Story {n} of {all}'),
};

export const rules: Rules<Level, State, Facts> = {
  start: (_, seed) => ({ phase: 'intro', seed, at: 0, tried: [], voice: 0, said: 0 }),

  reduce(level, state, intent) {
    if (intent.type === 'hold') return state.phase === 'gather' && intent.id === 'voice' ? hold(state, intent.amount) : same(state);
    return intent.type === 'tap' ? phases[state.phase].tap(nowOf(level, state), intent.id) : same(state);
  },

  view(level, state, shape): View<Facts> {
    const now = nowOf(level, state);
    const { within, said, cast, targets } = phases[state.phase];
    const all = level.meetings.length;
    const at = within !== undefined ? state.at + within : state.phase === 'intro' ? 0 : all;
    const count = within === undefined ? text('', '') : fill(words.meeting, { n: state.at + 1, all });
    return {
      ...said(now),
      targets: targets?.(now, shape) ?? buttons.next,
      status: state.phase === 'gather' ? fill(words.gathered, { n: state.voice, all: FULL }) : count,
      cast: cast(now),
      scene: {
        light: state.phase === 'echo' || state.phase === 'ending' || state.phase === 'done' ? 'gold' : state.at,
        voice: state.phase === 'gather' ? state.voice : -1,
        ...(now.option && { way: now.option.way }),
        wave: state.phase === 'said' ? state.voice : 0,
        round: state.at * 2 + state.said,
        glad: state.phase === 'glad',
        echo: state.phase === 'echo',
      },
      progress: state.phase === 'done' ? 1 : at / (all + 1),
      done: state.phase === 'done',
    };
  },
};
