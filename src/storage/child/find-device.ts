import { delay, type Timeout } from '../../lib/time';
import { isThere } from '../existing';

/** Says nothing about the game: a browser's own pages list the names of databases. */
export const DATABASE = 'kn';
/** The class book of a shared machine: apart, because who finds the other one is on a family's device. */
export const DATABASE_CLASS = 'kn-2';

/** Has this browser kept a family's progress before? */
export const findDevice = async (timeout: Timeout = delay): Promise<'fresh' | 'family'> =>
  (await isThere(DATABASE, timeout)) ? 'family' : 'fresh';

/** Has a leader opened a class book on this machine? */
export const hasClassBook = (timeout: Timeout = delay): Promise<boolean> => isThere(DATABASE_CLASS, timeout);
