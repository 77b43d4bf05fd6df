/** Made by `iconsPlugin`; one constant for each name in `ICONS`. */
declare module 'virtual:icons' {
  export const arrowLeft: string;
  export const arrowRight: string;
  export const phoneCall: string;
  export const speakerHigh: string;
  export const gearSix: string;
  export const x: string;
  export const check: string;
  export const doorOpen: string;
  export const arrowCounterClockwise: string;
  export const star: string;
  export const play: string;
  export const handHeart: string;
  export const deviceMobile: string;
  export const desktop: string;
  export const downloadSimple: string;
  export const info: string;
  export const usersThree: string;
  export const lockSimple: string;
  export const bookOpen: string;
}
