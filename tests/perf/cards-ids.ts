const to = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The number in ARUCO MIP 36h12 of each of our cards, for other readers. */
export const dictionaryIds: readonly number[] = [
  ...to(0, 10),
  ...to(12, 21),
  ...[23, 25],
  ...to(27, 35),
  ...[37, 40, 42],
  ...to(44, 47),
  ...to(49, 51),
  ...to(55, 57),
  ...[62, 63],
  ...to(65, 68),
  ...[70, 72, 73],
  ...to(77, 81),
  84,
];
