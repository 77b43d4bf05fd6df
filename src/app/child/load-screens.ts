/** Screens that a child on the map does not need at once. They come together; fetched while the map, or the door, is looked at. */
export async function loadScreens() {
  const [start, station, rest, settings] = await Promise.all([
    import('../../ui/screens/start'),
    import('../../ui/screens/station'),
    import('../../ui/screens/rest'),
    import('../../ui/screens/settings'),
  ]);
  return { ...start, ...station, ...rest, ...settings };
}
export type Screens = Awaited<ReturnType<typeof loadScreens>>;
