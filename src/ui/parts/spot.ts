/** Style of something of class `spot` that stands on the map: its middle, in percent, on the wide picture and on the tall one. */
export const atSpot = ([wx, wy, tx, ty]: readonly number[]) => ({ '--wx': wx, '--wy': wy, '--tx': tx, '--ty': ty });
