/** What moves in the weavers' yard: skeins under the eaves, the spinning wheel, a hen, cotton in the air. Scenery, without outline. */
import { drawing } from '../pen';

/** A skein of dyed yarn, hung by its loop. */
export const skein = (colour: string, shade: string): string =>
  drawing(
    60,
    120,
    `<path d="M30 0V14" stroke="#96735C" stroke-width="5"/><path d="M12 30C12 8 48 8 48 30V96C48 116 12 116 12 96Z" stroke="${colour}" stroke-width="15"/>` +
      `<path d="M46 34V96C46 108 36 112 26 110" stroke="${shade}" stroke-width="6"/><path d="M4 46H56" stroke="#FFF6E0" stroke-width="7"/>`,
  );

/** The wheel alone, which turns. */
export const wheel: string = (() => {
  const spokes = Array.from({ length: 8 }, (_, index) => {
    const turn = (index * Math.PI) / 4;
    return `M80 80L${Math.round(80 + Math.cos(turn) * 66)} ${Math.round(80 + Math.sin(turn) * 66)}`;
  }).join('');
  return drawing(
    160,
    160,
    `<circle cx="80" cy="80" r="68" stroke="#C98F4E" stroke-width="12"/><circle cx="80" cy="80" r="68" stroke="#E9BE7C" stroke-width="4"/><path d="${spokes}" stroke="#96735C" stroke-width="6"/><circle cx="80" cy="80" r="13" fill="#7A5A4A"/>`,
  );
})();

/** Its stand, with the spool that it drives. */
export const wheelStand: string = drawing(
  260,
  150,
  '<path d="M6 138H250" stroke="#96735C" stroke-width="15"/><path d="M84 136L112 20M140 136L112 20" stroke="#C98F4E" stroke-width="12"/>' +
    '<path d="M222 136V92" stroke="#C98F4E" stroke-width="11"/><path d="M200 88H246" stroke="#FFF6E0" stroke-width="20"/><path d="M112 -40L222 80M112 96L222 94" stroke="#FFFBF0" stroke-width="3"/>',
);

export const hen: string = drawing(
  110,
  96,
  '<path d="M44 92V76M62 92V76" stroke="#C9731A" stroke-width="6"/><path d="M18 44C8 34 4 18 12 6C26 14 32 26 36 34C52 26 66 26 74 20C76 6 96 4 98 20C100 34 94 62 66 76C40 84 20 68 18 44Z" fill="#D9764A"/>' +
    '<path d="M30 46C44 38 60 46 62 60C48 70 34 64 30 46Z" fill="#B5532F"/><path d="M78 8C78 0 86 0 87 5C90 0 97 2 95 9C90 12 82 12 78 8Z" fill="#D8232A"/><path d="M98 18L110 23L97 28Z" fill="#FFD166"/><circle cx="88" cy="18" r="4" fill="#43362C"/>',
);

export const chick: string = drawing(
  60,
  54,
  '<path d="M24 52V42M36 52V42" stroke="#C9731A" stroke-width="5"/><circle cx="28" cy="30" r="18" fill="#FFD166"/><circle cx="44" cy="16" r="12" fill="#FFD166"/><path d="M55 14L60 18L54 20Z" fill="#C9731A"/><circle cx="46" cy="14" r="3" fill="#43362C"/><path d="M18 30C26 26 34 30 34 36C26 40 20 38 18 30Z" fill="#F6D08A"/>',
);

/** A flake of cotton. */
export const fluff: string = drawing(
  40,
  40,
  '<path d="M8 22C2 16 10 8 16 12C18 4 30 6 28 14C38 14 36 28 28 26C26 34 14 34 14 27C10 30 4 26 8 22Z" fill="#FFFBF0" opacity=".85"/>',
);

/** A knot of threads that were pulled. */
export const knot: string = drawing(
  160,
  120,
  ['M6 60C40 40 56 76 80 60C104 44 120 82 154 58', 'M44 62C30 20 110 14 116 54C122 96 46 104 50 70C54 40 112 44 108 72C104 96 66 92 64 66']
    .flatMap((d) => [`<path d="${d}" stroke="#2A2150" stroke-width="19"/>`, `<path d="${d}" stroke="#A8141C" stroke-width="10"/>`])
    .join(''),
);
