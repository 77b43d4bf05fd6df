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

/** Stretches of the coast from the north to the south, with what comes from each of their places; the drum is the camp's. */
export const shores = [
  { id: 'north', tools: ['shell', 'lamp', 'bubble', 'grape'] },
  { id: 'hills', tools: ['stone', 'step', 'bell'] },
  { id: 'town', tools: ['drum', 'hand', 'shuttle', 'voice'] },
  { id: 'south', tools: ['phone', 'turbine', 'salt'] },
] as const satisfies readonly { id: string; tools: readonly Tool[] }[];
export type Shore = (typeof shores)[number]['id'];
