/** Made by `fontsPlugin`: the arguments of `FontFace`, but for the address's `url()`. */
declare module 'virtual:fonts' {
  export const faces: readonly (readonly [family: string, url: string, descriptors: FontFaceDescriptors])[];
}
