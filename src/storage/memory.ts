import type { Checkpoint, Profile, ProgressRepo, Settings, StationResult } from '../domain/progress';

interface Kept {
  profile: Profile;
  stations: StationResult[];
  checkpoint?: Checkpoint;
  counter: number;
}

/** Remembers only as long as this page lives: school machines, and devices that can't save. */
export function memoryRepo(health: 'memory' | 'failing' = 'memory'): ProgressRepo {
  const kept = new Map<string, Kept>();
  let settings: Settings | undefined;
  return {
    health: () => health,
    profiles: async () => [...kept.values()].map(({ profile }) => profile),
    load: async (id) => kept.get(id),
    async saveProfile(profile) {
      kept.set(profile.id, { stations: [], counter: 0, ...kept.get(profile.id), profile });
    },
    async saveCheckpoint(id, checkpoint) {
      const entry = kept.get(id);
      if (entry) entry.checkpoint = checkpoint;
    },
    async finishStation(id, result) {
      const entry = kept.get(id);
      if (!entry) return;
      const { checkpoint: _, ...rest } = entry;
      const stations = [...entry.stations.filter(({ station }) => station !== result.station), result];
      kept.set(id, { ...rest, stations, counter: entry.counter + 1 });
    },
    settings: async () => settings,
    async saveSettings(next) {
      settings = next;
    },
    async wipe() {
      kept.clear();
      settings = undefined;
    },
  };
}
