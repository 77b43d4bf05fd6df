/** Screens that a child on the map does not need at once. They come together; fetched while the map, or the door, is looked at. */
export async function loadScreens() {
  const [start, station, rest, settings] = await Promise.all([
    import('../../ui/later/start'),
    import('../../ui/later/station'),
    import('../../ui/later/rest'),
    import('../../ui/later/settings'),
  ]);
  return { ...start, ...station, ...rest, ...settings };
}
export type Screens = Awaited<ReturnType<typeof loadScreens>>;
