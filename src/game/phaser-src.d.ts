/** Phaser's own sources, resolved by src/compile/phaser-source.ts. Their types come from the package's public ones. */
declare module 'phaser-src/*' {
  const value: unknown;
  export default value;
}
