/** How late it is in the picture of the map. */
export type Hour = 'day' | 'late' | 'dusk';

/** A visit begins by day; each station played to its end brings the evening nearer. The sky at dusk stays warm, and it never gets darker. */
export const hourOf = (finished: number): Hour => (finished === 0 ? 'day' : finished < 3 ? 'late' : 'dusk');
