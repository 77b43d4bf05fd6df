/** What a child brings along from the thirteen places, in their order, and the drum of the camp: for what is well. */
export const tools = [
  'shell',
  'lamp',
  'bubble',
  'voice',
  'grape',
  'hand',
  'stone',
  'salt',
  'phone',
  'shuttle',
  'bell',
  'step',
  'turbine',
  'drum',
] as const;
export type Tool = (typeof tools)[number];

/** What is shared when the coast is lit. */
export const treats = ['cake', 'grapes', 'apples', 'drums'] as const;
export type Treat = (typeof treats)[number];

/** The card that shows a tool. */
export const cardFor = (tool: Tool): string => `tool-${tool}`;

/** Stretches of the coast, each with so many places, from the north to the south. */
export const shores = [
  { id: 'north', lamps: 4 },
  { id: 'hills', lamps: 3 },
  { id: 'town', lamps: 4 },
  { id: 'south', lamps: 3 },
] as const;
export type Shore = (typeof shores)[number]['id'];
