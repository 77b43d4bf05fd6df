export const DATABASE = 'kn';

/**
 * Whether this browser already keeps a family's game, found out without creating anything: a shared machine must not even get an empty
 * database. Where databases can't be listed, nothing is assumed and the question at the door is asked again.
 */
export async function findDevice(): Promise<'fresh' | 'family'> {
  try {
    const known = await indexedDB.databases();
    return known.some(({ name }) => name === DATABASE) ? 'family' : 'fresh';
  } catch {
    return 'fresh';
  }
}
