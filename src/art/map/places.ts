/** A place on the map of the journey: where the centre of its medallion lies, in percent (0-100) of each picture's width and height. */
export interface Place {
  id: string;
  /** On `coast-wide.svg` (1600 x 900). */
  wide: readonly [number, number];
  /** On `coast-tall.svg` (900 x 3000). */
  tall: readonly [number, number];
  /** Where its sign stands on free ground of each picture. */
  sign?: Spot;
}

/** A point on both pictures, in percent. */
export type Spot = readonly [wx: number, wy: number, tx: number, ty: number];

/** The fourteen places in the order of the journey. The painted road and the sea route run through these points. */
export const places: readonly Place[] = [
  { id: 'bai-rua', wide: [75, 22.22], tall: [71.11, 9.27], sign: [64.8, 21.8, 91.2, 8.8] },
  { id: 'hang-rai', wide: [91.88, 25], tall: [72.78, 21.53], sign: [96.8, 31.6, 91, 20.9] },
  { id: 'vinh-hy', wide: [80.63, 44.44], tall: [67.78, 33.8], sign: [87, 48, 87.6, 38.1] },
  { id: 'nam-cuong', wide: [91.75, 60.56], tall: [72.22, 46.07], sign: [97, 61.4, 89, 43.6] },
  { id: 'vuon-nho', wide: [74.38, 65.56], tall: [30, 38.47], sign: [80.2, 65, 50, 39.4] },
  { id: 'bau-truc', wide: [63.13, 44.44], tall: [27.78, 26.2], sign: [68.4, 46.6, 47, 26.6] },
  { id: 'bac-ai', wide: [35, 22.78], tall: [29.11, 13.93], sign: [40.8, 21.6, 48.6, 13] },
  { id: 'ca-na', wide: [12.5, 82.78], tall: [26.67, 87.53] },
  { id: 'mui-dinh', wide: [85.63, 83.56], tall: [71.11, 82.87], sign: [91.6, 75.7, 88.9, 78] },
  { id: 'my-nghiep', wide: [62.81, 79.44], tall: [72.78, 70.6] },
  { id: 'an-hoa', wide: [39.38, 78.33], tall: [68.89, 58.33] },
  { id: 'phuoc-binh', wide: [20.63, 55.56], tall: [27.22, 50.73] },
  { id: 'dien-gio', wide: [38.13, 47.22], tall: [31.11, 63] },
  { id: 'hoi-trai', wide: [50.63, 58.89], tall: [28.89, 75.27] },
];

/** Where the sign of a place stands; by default upper right of its medallion. */
export const signSpot = ({ sign, wide: [wx, wy], tall: [tx, ty] }: Place): Spot => sign ?? [wx + 4.4, wy - 3, tx + 15, ty - 1.2];
