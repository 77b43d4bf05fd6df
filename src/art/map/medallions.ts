import { drawing } from '../pen';
import { sheetOf } from '../sheet';

/** Sky first, then the scene, then the ring: the ring hides every edge, so nothing has to be clipped. */
function medallion(sky: string, scene: string): string {
  return drawing(
    160,
    160,
    `<circle cx="80" cy="80" r="70" fill="${sky}"/>${scene}` +
      '<circle cx="80" cy="80" r="70" stroke="#FFF6E0" stroke-width="10"/>' +
      '<circle cx="80" cy="80" r="64" stroke="#2A2150" stroke-width="4"/><circle cx="80" cy="80" r="76" stroke="#2A2150" stroke-width="6"/>',
  );
}

/** Wraps inked shapes: everything that can be touched has a closed ink contour. */
function inked(shapes: string): string {
  return `<g stroke="#2A2150" stroke-width="5">${shapes}</g>`;
}

const baiRua = medallion(
  '#BFE9F5',
  '<circle cx="42" cy="48" r="15" fill="#FFD166"/>' +
    '<path d="M12 64H148V110H12Z" fill="#2E9C9B"/><path d="M30 74H56M96 70H122M110 80H136" stroke="#8FE0C6" stroke-width="4"/>' +
    '<path d="M12 88C40 80 60 92 90 86S130 78 148 86V110H12Z" fill="#C9F2DC"/>' +
    '<path d="M14 96C40 88 64 100 92 94S130 88 147 94A68 68 0 0 1 14 96Z" fill="#FFE9B8"/>' +
    '<path d="M25 120C60 112 110 126 139 114A68 68 0 0 1 25 120Z" fill="#F6D08A"/>' +
    '<path d="M22 112L30 108M26 122L35 120M34 130L42 126" stroke="#DDAE5C" stroke-width="5"/>' +
    '<ellipse cx="80" cy="122" rx="44" ry="6" fill="#2A2150" opacity=".16"/>' +
    inked(
      '<path d="M48 104C36 104 28 114 34 120C44 124 54 118 58 110Z" fill="#6FC7A3"/>' +
        '<path d="M32 100C30 74 50 58 70 62C88 66 96 84 92 104C74 116 48 114 32 100Z" fill="#2E9C9B"/>' +
        '<path d="M74 104C66 114 68 128 78 128C92 126 96 114 92 102Z" fill="#8ED9B4"/>' +
        '<path d="M104 52C122 52 132 64 131 78C130 94 118 102 102 101C86 100 78 90 78 76C78 62 88 52 104 52Z" fill="#8ED9B4"/>',
    ) +
    '<path d="M102 97C116 98 126 90 127 78C120 88 110 92 92 92C95 95 98 97 102 97Z" fill="#6FC7A3"/>' +
    '<path d="M56 66L50 80L62 90L74 84M50 80L37 84M62 90L60 108" stroke="#14606E" stroke-width="5"/>' +
    '<path d="M96 60L104 58L107 64L101 68Z" fill="#4FAE8C"/>' +
    '<circle cx="94" cy="78" r="6" fill="#2A2150"/><circle cx="116" cy="78" r="6" fill="#2A2150"/><circle cx="92" cy="76" r="2" fill="#FFF"/><circle cx="114" cy="76" r="2" fill="#FFF"/>' +
    '<circle cx="87" cy="88" r="4" fill="#FF8F7D"/><circle cx="123" cy="88" r="4" fill="#FF8F7D"/><path d="M100 88C103 92 108 92 111 88" stroke="#2A2150" stroke-width="4"/>',
);

const hangRai = medallion(
  '#BFE9F5',
  '<path d="M12 76H148A68 68 0 1 1 12 76Z" fill="#2E9C9B"/><path d="M108 84H136M96 94H112" stroke="#8FE0C6" stroke-width="4"/>' +
    inked(
      '<path d="M8 56C20 44 34 52 46 48C60 44 74 52 88 50C100 52 100 64 92 68C108 68 122 76 114 88C124 92 134 104 120 116L108 140H40L8 108Z" fill="#CF9463"/>',
    ) +
    '<path d="M12 92C30 88 40 96 54 92C72 88 96 96 112 90C120 96 128 106 118 114L108 138H44L14 106Z" fill="#B07546"/>' +
    '<path d="M24 58C40 52 70 54 86 58C70 66 40 66 24 58Z" fill="#BFE9F5"/><path d="M34 78C56 72 92 74 104 80C88 88 48 86 34 78Z" fill="#BFE9F5"/>' +
    '<path d="M20 72L28 76M108 100L114 106M18 98L26 102" stroke="#8A5735" stroke-width="5"/>' +
    inked('<path d="M46 84C58 80 88 80 98 86V126C84 132 60 132 46 126Z" fill="#93CFE2"/>') +
    '<path d="M52 87C62 84 84 84 93 88V120H84V96H76V124H66V94H58V120H52Z" fill="#FFF"/>' +
    '<path d="M50 61V72M64 62V70M78 61V74" stroke="#FFF" stroke-width="6"/>' +
    '<path d="M24 118C32 110 40 124 52 120C64 114 74 126 86 120C98 114 108 126 120 118C128 114 134 118 139 114A68 68 0 0 1 24 118Z" fill="#2E9C9B"/>' +
    '<path d="M34 124C46 116 54 130 68 124C78 120 86 130 98 124C106 120 112 126 122 122" stroke="#FFF" stroke-width="6"/>' +
    '<path d="M54 138H74M86 138H104" stroke="#8FE0C6" stroke-width="4"/>',
);

const vinhHy = medallion(
  '#BFE9F5',
  '<circle cx="82" cy="46" r="16" fill="#FFD166"/>' +
    '<path d="M12 80C24 56 44 44 56 56C66 64 70 74 84 78H12ZM148 80C140 54 122 40 108 54C98 64 92 74 72 78H148Z" fill="#6FC7A3"/>' +
    '<path d="M40 52C48 48 54 54 58 58C50 62 54 72 48 80H84C70 74 66 62 56 56C50 50 46 50 40 52ZM122 48C132 52 144 66 148 80H116C122 68 112 62 122 48Z" fill="#4FAE8C"/>' +
    '<path d="M12 78H148A68 68 0 1 1 12 78Z" fill="#2E9C9B"/><path d="M24 118C56 108 104 108 136 118A68 68 0 0 1 24 118Z" fill="#8FE0C6"/>' +
    '<path d="M24 90H42M112 88H136M28 104H38M120 102H134" stroke="#8FE0C6" stroke-width="4"/>' +
    '<path d="M60 134C60 128 66 128 66 134M84 138C84 130 92 130 92 138M92 138C92 132 100 132 100 138" stroke="#FF8F7D" stroke-width="5"/>' +
    inked(
      '<path d="M92 84V50" /><path d="M92 51L112 58L92 66Z" fill="#FFD166"/><path d="M54 90V68H82V90Z" fill="#FFF6E0"/><path d="M48 68H88V60H48Z" fill="#FF8F7D"/>' +
        '<path d="M34 86C60 92 102 92 128 82C126 100 116 112 100 113H58C42 111 36 100 34 86Z" fill="#D8232A"/>',
    ) +
    '<path d="M40 99C64 104 100 104 122 97C117 106 110 110 100 110H58C49 109 43 105 40 99Z" fill="#A8141C"/>' +
    '<path d="M36 88C62 94 102 94 126 84" stroke="#FFF6E0" stroke-width="5"/><circle cx="68" cy="78" r="5" fill="#5FA9C4"/><circle cx="122" cy="94" r="3" fill="#FFF"/>' +
    '<path d="M30 118C42 112 50 122 62 117C74 112 84 122 96 117C108 112 116 121 130 117" stroke="#FFF" stroke-width="5"/>',
);

const namCuong = medallion(
  '#BFE9F5',
  '<circle cx="112" cy="46" r="17" fill="#FFD166"/><path d="M26 46C36 42 46 46 54 44M34 56C42 53 48 56 56 54" stroke="#FFF" stroke-width="5"/>' +
    '<path d="M12 82C34 76 54 62 68 58C84 66 92 92 148 84A68 68 0 0 1 12 82Z" fill="#FFE9B8"/><path d="M68 58C84 66 92 92 148 84V110C96 110 50 96 68 58Z" fill="#DDAE5C"/>' +
    '<path d="M12 82C34 76 54 62 68 58C52 92 92 110 148 98" stroke="#2A2150" stroke-width="5"/><path d="M68 58C84 66 92 90 148 83" stroke="#2A2150" stroke-width="5"/>' +
    '<path d="M17 106C44 104 72 88 100 86C90 112 120 118 136 118A68 68 0 0 1 17 106Z" fill="#F6D08A"/><path d="M100 86C116 92 126 102 146 100L130 126C104 122 88 108 100 86Z" fill="#C9731A" opacity=".55"/>' +
    '<path d="M14 106C44 104 72 88 100 86C116 92 126 100 148 100M100 86C88 110 106 122 132 124" stroke="#2A2150" stroke-width="5"/>' +
    '<path d="M34 118C46 118 58 114 68 110M48 132C62 130 76 126 86 122" stroke="#DDAE5C" stroke-width="5"/>' +
    inked(
      '<path d="M42 112V104C30 104 28 96 29 88C30 82 37 82 38 88C38 94 38 95 42 95V78C42 68 54 68 54 78V86C58 86 58 84 58 79C59 73 66 73 66 79C67 89 64 95 54 95V112Z" fill="#6FC7A3"/>',
    ) +
    '<path d="M50 76V109" stroke="#4FAE8C" stroke-width="5"/><circle cx="48" cy="69" r="5" fill="#FF8F7D"/>',
);

const vuonNho = medallion(
  '#C9F2DC',
  '<path d="M14 96C50 86 110 86 146 96A68 68 0 0 1 14 96Z" fill="#8ED9B4"/><path d="M46 138L66 90M114 138L94 90" stroke="#6FC7A3" stroke-width="9"/>' +
    '<path d="M16 46H144M26 46V112M134 46V112" stroke="#8A5735" stroke-width="6"/>' +
    inked(
      '<path d="M80 30C80 40 82 46 80 54"/>' +
        '<path d="M78 46C66 52 48 48 40 36C50 32 52 24 64 24C74 26 80 36 78 46Z" fill="#6FC7A3"/><path d="M82 46C90 28 106 22 122 32C122 44 114 46 112 54C102 58 88 56 82 46Z" fill="#4FAE8C"/>' +
        '<g fill="#A982E0"><circle cx="52" cy="68" r="13"/><circle cx="80" cy="64" r="13"/><circle cx="108" cy="68" r="13"/><circle cx="65" cy="87" r="13"/><circle cx="94" cy="87" r="13"/><circle cx="79" cy="107" r="13"/></g><circle cx="81" cy="126" r="10" fill="#A982E0"/>',
    ) +
    '<path d="M61 74C60 77 56 79 53 79M117 74C116 77 112 79 109 79M89 71C88 74 84 76 81 75M103 93C102 96 98 98 95 98M88 113C87 116 83 118 80 118M74 93C73 96 70 98 67 98M88 131C86 133 84 134 82 134" stroke="#7C5CC4" stroke-width="5"/>' +
    '<path d="M46 64L48 62M74 60L76 58M102 64L104 62M59 83L61 81M88 83L90 81M73 103L75 101" stroke="#FFF" stroke-width="5"/><path d="M50 36C58 38 66 40 72 43M90 44C98 42 106 38 112 36" stroke="#14606E" stroke-width="4"/>',
);

const bauTruc = medallion(
  '#FFF1C9',
  '<path d="M12 66C30 56 44 50 56 58C76 46 104 48 112 58C126 52 140 60 148 68V110H12Z" fill="#8ED9B4"/>' +
    '<path d="M13 92C50 84 110 84 147 92A68 68 0 0 1 13 92Z" fill="#E9B48A"/><path d="M25 120C60 112 104 112 135 120A68 68 0 0 1 25 120Z" fill="#D69A68"/>' +
    '<ellipse cx="82" cy="128" rx="42" ry="7" fill="#2A2150" opacity=".16"/>' +
    inked(
      '<path d="M108 120C98 112 98 98 108 94V88H126V94C138 98 138 112 128 120Z" fill="#EE9A68"/>' +
        '<path d="M58 126C34 112 32 76 54 66C60 62 60 56 56 48H98C94 56 94 62 100 66C122 76 120 112 96 126Z" fill="#D9764A"/><ellipse cx="77" cy="46" rx="25" ry="8" fill="#963F27"/>',
    ) +
    '<path d="M92 68C112 78 112 106 88 123H95C117 110 118 78 98 68C96 67 94 65 93 62Z" fill="#B5532F"/><path d="M50 80C44 90 44 100 48 108" stroke="#F2B880" stroke-width="6"/>' +
    '<path d="M44 88L52 96L60 88L68 96L76 88L84 96L92 88L100 96L108 88" stroke="#963F27" stroke-width="5"/><path d="M46 106C64 112 90 112 108 106" stroke="#963F27" stroke-width="5"/>' +
    '<path d="M106 102H130" stroke="#963F27" stroke-width="4"/>',
);

const bacAi = medallion(
  '#BFE9F5',
  '<path d="M12 92C26 60 40 40 54 52C64 60 70 70 78 60C92 36 110 34 122 56C132 72 140 80 148 92Z" fill="#8ED9B4"/><path d="M54 52C64 60 70 70 78 60C70 74 70 84 62 96H40C54 84 44 68 54 52ZM110 44C124 46 132 74 148 92H108C118 76 100 62 110 44Z" fill="#6FC7A3"/>' +
    '<path d="M13 90C50 82 110 82 147 90A68 68 0 0 1 13 90Z" fill="#F6D08A"/><path d="M24 118C60 110 104 112 136 118A68 68 0 0 1 24 118Z" fill="#DDAE5C"/>' +
    '<path d="M36 62V122M124 62V122" stroke="#2A2150" stroke-width="14"/><path d="M36 62V122M124 62V122" stroke="#A9714A" stroke-width="5"/>' +
    '<path d="M28 62H132" stroke="#2A2150" stroke-width="15"/><path d="M28 62H132" stroke="#CF9463" stroke-width="6"/>' +
    '<path d="M50 66V78M70 66V78M90 66V78M110 66V78" stroke="#FFF6E0" stroke-width="4"/>' +
    inked(
      '<path d="M44 74L56 73L59 120L42 122Z" fill="#B9C6DD"/><path d="M64 74L76 74L78 113L62 114Z" fill="#B9C6DD"/><path d="M84 74L96 74L97 106L82 107Z" fill="#B9C6DD"/><path d="M104 73L115 74L115 98L102 99Z" fill="#B9C6DD"/>',
    ) +
    '<path d="M53 77L55 117M73 78L74 110M93 78L93 103M112 78V95" stroke="#5FA9C4" stroke-width="5"/><path d="M48 80L47 92M68 80L67 90M88 80L87 88" stroke="#FFF" stroke-width="4"/>' +
    '<path d="M68 134L104 116" stroke="#2A2150" stroke-width="13"/><path d="M68 134L104 116" stroke="#CF9463" stroke-width="4"/>' +
    inked('<path d="M96 110C102 102 116 104 118 112C120 120 110 128 102 124Z" fill="#D9764A"/>'),
);

const caNa = medallion(
  '#BFE9F5',
  '<path d="M12 62C30 46 44 44 60 56C76 44 96 40 110 52C124 46 138 54 148 66V84H12Z" fill="#93CFE2"/><path d="M12 74H148A68 68 0 1 1 12 74Z" fill="#5FA9C4"/>' +
    '<path d="M12 76H148M18 104H142M58 76L34 126M102 76L126 126" stroke="#FFE9B8" stroke-width="6"/>' +
    '<path d="M32 98H72L58 126C54 132 50 132 46 126ZM88 98H128L116 120C112 126 106 126 102 120Z" fill="#BFE9F5"/><path d="M48 112H104L84 140C80 144 74 144 70 140Z" fill="#D9E4F2"/>' +
    inked(
      '<path d="M28 98C36 92 42 72 51 62C58 72 66 92 76 98C64 104 40 104 28 98Z" fill="#FFF"/><path d="M86 98C94 92 100 76 109 66C116 76 122 92 132 98C122 104 98 104 86 98Z" fill="#FFF"/>' +
        '<path d="M42 114C54 108 64 78 76 64C86 78 98 108 112 114C96 122 58 122 42 114Z" fill="#FFF"/>',
    ) +
    '<path d="M78 70C86 84 94 106 106 113C96 117 86 118 78 118C88 104 84 86 78 70ZM112 73C118 82 122 92 127 97L116 99C118 90 116 82 112 73Z" fill="#B9C6DD"/>' +
    '<path d="M70 84L64 96" stroke="#FFF1C9" stroke-width="5"/><path d="M58 130L72 134M92 130L84 138" stroke="#FFF" stroke-width="4"/>' +
    '<path d="M112 30L115 38L123 41L115 44L112 52L109 44L101 41L109 38Z" fill="#FFF"/>',
);

const muiDinh = medallion(
  '#7C5CC4',
  '<path d="M12 80C40 70 120 70 148 80V100H12Z" fill="#A982E0"/><path d="M88 44L14 60V90L88 56ZM88 44L136 30L148 76L88 56Z" fill="#FFF1C9"/><path d="M88 47L13 72V82L88 54ZM88 47L145 44L148 60L88 54Z" fill="#FFD166"/>' +
    '<path d="M13 92H147A68 68 0 0 1 13 92Z" fill="#14606E"/><path d="M22 104H44M30 116H48M24 94H34" stroke="#2E9C9B" stroke-width="5"/>' +
    inked(
      '<path d="M44 136C48 120 62 116 76 114C92 106 116 108 138 116C130 134 110 150 80 150C64 150 52 144 44 136Z" fill="#E08A5A"/><path d="M72 118L78 62H98L104 118C96 124 80 124 72 118Z" fill="#FFF6E0"/>' +
        '<path d="M72 64H104V56H72Z" fill="#D8232A"/><path d="M78 56V40H98V56Z" fill="#FFD166"/><path d="M74 40C76 30 84 26 88 24C92 26 100 30 102 40Z" fill="#D8232A"/>',
    ) +
    '<path d="M92 66H96L101 116C97 118 94 119 90 119Z" fill="#E3CFA3"/><path d="M77 82L99 82M75 98L101 98" stroke="#D8232A" stroke-width="8"/><path d="M84 119V112C84 107 92 107 92 112V119Z" fill="#2A2150"/>' +
    '<path d="M88 122C106 116 122 118 136 120C126 136 106 148 74 148C96 144 104 136 88 122Z" fill="#B5532F"/><path d="M88 42V54" stroke="#FFF" stroke-width="5"/>' +
    '<circle cx="48" cy="42" r="3" fill="#FFF"/><circle cx="62" cy="28" r="2" fill="#FFF"/><circle cx="118" cy="88" r="2" fill="#FFF"/>',
);

const myNghiep = medallion(
  '#FFF1C9',
  '<path d="M27 122H133A68 68 0 0 1 27 122Z" fill="#DDAE5C"/>' +
    '<path d="M32 44V124M128 44V124" stroke="#2A2150" stroke-width="15"/><path d="M32 44V124M128 44V124" stroke="#A9714A" stroke-width="6"/>' +
    '<path d="M48 44V66M56 44V66M64 44V66M72 44V66M80 44V66M88 44V66M96 44V66M104 44V66M112 44V66" stroke="#B0567A" stroke-width="4"/>' +
    inked('<path d="M43 62H117V126H43Z" fill="#7A2748"/>') +
    '<path d="M46 66H114M46 112H114" stroke="#FFD166" stroke-width="5"/><path d="M48 121H112" stroke="#2E9C9B" stroke-width="5"/>' +
    '<path d="M60 74L75 89L60 104L45 89ZM100 74L115 89L100 104L85 89Z" fill="#FFF6E0"/><path d="M60 81L68 89L60 97L52 89ZM100 81L108 89L100 97L92 89Z" fill="#2E9C9B"/>' +
    '<path d="M80 76L85 81L80 86L75 81ZM80 92L85 97L80 102L75 97Z" fill="#FF8F7D"/><path d="M60 89H61M100 89H101" stroke="#FFD166" stroke-width="6"/>' +
    '<path d="M106 70H115V109H106L115 100Z" fill="#5C1B36"/>' +
    '<path d="M26 42H134M28 130H132" stroke="#2A2150" stroke-width="15"/><path d="M26 42H134M28 130H132" stroke="#CF9463" stroke-width="6"/>' +
    inked('<path d="M56 56C66 48 94 48 104 56C94 64 66 64 56 56Z" fill="#FFD166"/>') +
    '<path d="M72 56H88" stroke="#C9731A" stroke-width="4"/>',
);

const anHoa = medallion(
  '#BFE9F5',
  '<path d="M12 72C40 56 66 60 88 66C110 56 132 60 148 70V100H12Z" fill="#8ED9B4"/><path d="M13 92C50 80 110 82 147 94A68 68 0 0 1 13 92Z" fill="#6FC7A3"/>' +
    '<path d="M25 120C60 110 106 112 135 120A68 68 0 0 1 25 120Z" fill="#4FAE8C"/><path d="M28 104L32 96L36 104M124 110L128 102L132 110" stroke="#4FAE8C" stroke-width="5"/>' +
    '<ellipse cx="80" cy="130" rx="42" ry="6" fill="#2A2150" opacity=".16"/>' +
    inked(
      '<path d="M50 112V126H60V112M84 112V128H94V112" fill="#5A4A3C"/>' +
        '<path d="M34 100C22 92 26 76 38 74C38 60 54 54 64 60C74 52 92 56 94 66C108 66 114 82 106 92C108 106 96 116 84 112C76 120 62 120 56 112C46 116 34 110 34 100Z" fill="#FFF6E0"/>' +
        '<path d="M84 62C74 58 68 64 68 70C74 76 84 74 88 70ZM120 60C130 56 136 62 136 68C130 74 122 72 118 68Z" fill="#E9B48A"/>' +
        '<path d="M86 62C88 50 118 48 120 62C124 80 118 98 103 98C88 98 82 80 86 62Z" fill="#F8D3AE"/><path d="M82 62C78 52 88 44 96 48C102 40 114 42 116 50C126 50 128 60 120 66C112 66 112 62 104 64C96 68 88 68 82 62Z" fill="#FFF6E0"/>',
    ) +
    '<path d="M38 102C46 108 52 102 58 106C66 112 74 108 80 106C76 114 66 114 58 108C50 112 42 110 38 102ZM116 74C116 86 112 94 103 95C97 95 94 92 92 89C104 90 112 86 116 74Z" fill="#E9B48A" opacity=".8"/>' +
    '<circle cx="95" cy="74" r="5" fill="#2A2150"/><circle cx="111" cy="74" r="5" fill="#2A2150"/><circle cx="94" cy="72" r="2" fill="#FFF"/><circle cx="110" cy="72" r="2" fill="#FFF"/>' +
    '<path d="M99 86C101 90 105 90 107 86" stroke="#2A2150" stroke-width="4"/><circle cx="89" cy="82" r="4" fill="#FF8F7D"/><circle cx="116" cy="82" r="4" fill="#FF8F7D"/>' +
    '<path d="M44 84C48 78 56 80 56 86M62 74C66 70 72 72 72 78M60 98C64 92 72 94 72 100" stroke="#E3CFA3" stroke-width="5"/>',
);

const phuocBinh = medallion(
  '#C9F2DC',
  '<path d="M12 84C20 56 34 44 48 50C60 32 84 30 94 48C112 40 132 54 148 84V112H12Z" fill="#8ED9B4"/>' +
    '<path d="M12 86C50 78 110 78 148 86A68 68 0 0 1 12 86Z" fill="#4FAE8C"/>' +
    '<path d="M74 72C92 80 66 88 58 96C48 106 52 114 36 132L58 146H104L126 130C112 118 98 112 100 100C104 88 92 80 90 72Z" fill="#5FA9C4"/>' +
    '<path d="M78 72C92 80 72 90 66 98C60 108 66 116 56 142H104C104 126 88 114 90 100C94 88 88 80 86 72Z" fill="#93CFE2"/><path d="M76 96H82M70 112H80M66 130H78" stroke="#FFF" stroke-width="4"/>' +
    inked(
      '<path d="M34 96V78H44V96Z" fill="#8A5735"/><path d="M40 26C54 26 62 38 58 48C68 54 66 74 54 78C46 84 32 84 26 78C14 76 10 58 20 50C16 38 26 26 40 26Z" fill="#2E9C9B"/>' +
        '<path d="M114 100V84H124V100Z" fill="#8A5735"/><path d="M118 38C132 38 138 50 134 58C146 66 140 84 130 86C122 90 110 90 106 86C94 82 92 68 102 60C98 48 106 38 118 38Z" fill="#6FC7A3"/>',
    ) +
    '<path d="M54 54C62 58 62 70 52 74C46 80 34 80 28 76C44 76 54 70 54 54ZM132 64C138 70 136 80 128 83C122 86 112 86 109 84C122 84 130 76 132 64Z" fill="#14606E" opacity=".5"/><path d="M28 40C30 36 34 34 38 34M108 50C110 47 113 45 116 45" stroke="#C9F2DC" stroke-width="5"/>' +
    inked(
      '<path d="M58 106C62 98 80 98 84 106C82 112 60 112 58 106Z" fill="#B9C6DD"/><path d="M78 122C84 112 104 114 108 122C104 130 80 130 78 122Z" fill="#B9C6DD"/><path d="M44 134C48 124 70 124 74 134C70 142 48 142 44 134Z" fill="#B9C6DD"/>',
    ) +
    '<path d="M64 103H72M86 118H96M52 130H62" stroke="#FFF" stroke-width="4"/>',
);

const blades = (x: number, y: number, size: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">` +
  inked(
    '<path d="M-2 -3C-9 -14 -6 -30 1 -41C6 -30 7 -14 3 -3Z" fill="#FFF"/><path d="M-2 -3C-9 -14 -6 -30 1 -41C6 -30 7 -14 3 -3Z" fill="#FFF" transform="rotate(120)"/><path d="M-2 -3C-9 -14 -6 -30 1 -41C6 -30 7 -14 3 -3Z" fill="#FFF" transform="rotate(240)"/><circle r="6" fill="#FFD166"/>',
  ) +
  '</g>';

const dienGio = medallion(
  '#93CFE2',
  '<path d="M22 50C22 42 34 40 38 46C46 42 54 48 50 54C44 58 26 58 22 50Z" fill="#FFF"/><path d="M94 32H124M104 42H134" stroke="#FFF" stroke-width="5"/>' +
    '<path d="M15 100C40 84 66 92 84 98C104 86 130 88 146 98A68 68 0 0 1 15 100Z" fill="#8ED9B4"/>' +
    inked('<path d="M108 118L111 76H117L120 118Z" fill="#D9E4F2"/>') +
    blades(114, 74, 0.8, 24) +
    '<path d="M24 118C50 104 90 108 140 112A68 68 0 0 1 24 118Z" fill="#6FC7A3"/><path d="M40 128C58 122 76 124 92 128M84 138H108" stroke="#4FAE8C" stroke-width="5"/>' +
    inked('<path d="M54 126L60 66H68L74 126Z" fill="#FFF"/>') +
    '<path d="M65 69H67L71 123H64Z" fill="#B9C6DD"/>' +
    blades(64, 64, 1, 0),
);

const hoiTrai = medallion(
  '#263C66',
  '<circle cx="112" cy="42" r="13" fill="#FFF1C9"/><circle cx="118" cy="38" r="11" fill="#263C66"/><circle cx="36" cy="56" r="3" fill="#FFF"/><circle cx="88" cy="30" r="3" fill="#FFD166"/><circle cx="56" cy="32" r="2" fill="#FFF"/><circle cx="132" cy="66" r="2" fill="#FFF"/>' +
    '<path d="M12 84C40 68 70 76 84 80C104 70 130 72 148 84V110H12Z" fill="#34507F"/>' +
    '<path d="M14 96C50 88 110 88 146 96A68 68 0 0 1 14 96Z" fill="#DDAE5C"/><ellipse cx="106" cy="124" rx="34" ry="14" fill="#FFD166"/>' +
    inked(
      '<path d="M18 112L58 44L98 112C80 122 36 122 18 112Z" fill="#FF8F7D"/><path d="M58 44L98 112C92 116 84 118 76 118Z" fill="#D95F55"/><path d="M58 60L74 118C66 120 52 120 42 118Z" fill="#FFF1C9"/><path d="M58 46V34"/><path d="M58 34L70 38L58 42Z" fill="#FFD166"/>' +
        '<path d="M86 130L126 118M88 118L124 130" stroke-width="13"/>',
    ) +
    '<path d="M86 130L126 118M88 118L124 130" stroke="#A9714A" stroke-width="5"/>' +
    inked(
      '<path d="M106 122C90 122 88 106 96 98C98 102 102 102 102 98C100 88 106 80 112 76C112 86 124 92 124 106C124 116 118 122 106 122Z" fill="#C9731A"/>',
    ) +
    '<path d="M107 119C97 119 96 109 101 104C105 106 108 102 110 94C114 100 119 104 117 112C116 116 112 119 107 119Z" fill="#FFD166"/><path d="M108 118C103 116 104 111 108 107C112 111 113 116 108 118Z" fill="#FFF6E0"/>',
);

/** One round picture per place of the journey, each an SVG document of 160 x 160. The alt text belongs to the button around it. */
const medallions: Record<string, string> = {
  'bai-rua': baiRua,
  'hang-rai': hangRai,
  'vinh-hy': vinhHy,
  'nam-cuong': namCuong,
  'vuon-nho': vuonNho,
  'bau-truc': bauTruc,
  'bac-ai': bacAi,
  'ca-na': caNa,
  'mui-dinh': muiDinh,
  'my-nghiep': myNghiep,
  'an-hoa': anHoa,
  'phuoc-binh': phuocBinh,
  'dien-gio': dienGio,
  'hoi-trai': hoiTrai,
};

export default sheetOf(medallions, 160);
