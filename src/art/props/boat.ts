/** A fishing boat with its lamp. */
export const boat = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 220" width="320" height="220" fill="none" stroke-linecap="round" stroke-linejoin="round">
<title>Thuyền câu</title>
<!-- lamp 226 34 -->
<circle cx="226" cy="34" r="32" fill="#FFD166" opacity=".3"/>
<!-- pennant, mast, line -->
<path d="M226 132 V56" stroke="#2A2150" stroke-width="13"/><path d="M226 130 V58" stroke="#B07546" stroke-width="5"/>
<path d="M222 64 L182 76 L222 90Z" fill="#EF3B36" stroke="#2A2150" stroke-width="6"/>
<!-- lamp -->
<path d="M212 22 H240 L236 50 H216Z" fill="#FFD166" stroke="#2A2150" stroke-width="6"/><path d="M221 28 H230 L228 42 H223Z" fill="#FFF6E0"/>
<path d="M206 22 C210 8 242 8 246 22Z" fill="#D9764A" stroke="#2A2150" stroke-width="6"/><path d="M210 52 H242" stroke="#2A2150" stroke-width="7"/>
<!-- cabin -->
<path d="M84 134 V84 H168 V134Z" fill="#FFF6E0"/><path d="M150 84 H168 V134 H150Z M84 84 H168 V94 H84Z" fill="#FFE9B8"/><path d="M84 134 V84 H168 V134" stroke="#2A2150" stroke-width="7"/>
<path d="M98 100 H118 V122 H98Z M134 100 H154 V122 H134Z" fill="#FFD166" stroke="#2A2150" stroke-width="5"/><path d="M103 105 V111 M139 105 V111" stroke="#FFF6E0" stroke-width="4"/>
<path d="M70 66 H182 L176 86 H76Z" fill="#2E9C9B" stroke="#2A2150" stroke-width="7"/><path d="M82 73 H128" stroke="#8FE0C6" stroke-width="5"/><path d="M172 72 L169 81 H134" stroke="#14606E" stroke-width="5"/>
<!-- hull -->
<path d="M16 114 C70 136 214 140 302 98 C300 136 276 186 236 194 H88 C50 190 24 152 16 114Z" fill="#D9764A"/>
<path d="M302 98 C300 136 276 186 236 194 H88 C70 192 56 182 44 168 C110 184 206 180 244 150 C266 134 284 120 302 98Z" fill="#B5532F"/>
<path d="M48 160 C110 176 200 174 262 146 M66 180 C120 188 190 186 246 172" stroke="#963F27" stroke-width="5"/>
<path d="M16 114 C70 136 214 140 302 98 L299 119 C212 158 76 156 22 134Z" fill="#2E9C9B"/><path d="M30 126 C70 138 140 142 190 136" stroke="#8FE0C6" stroke-width="5"/>
<path d="M22 134 C76 156 212 158 299 119" stroke="#2A2150" stroke-width="5"/>
<path d="M16 114 C70 136 214 140 302 98 C300 136 276 186 236 194 H88 C50 190 24 152 16 114Z" stroke="#2A2150" stroke-width="8"/>
<!-- the eye that every boat of this coast wears on its bow -->
<ellipse cx="256" cy="156" rx="18" ry="13" transform="rotate(-20 256 156)" fill="#FFF" stroke="#2A2150" stroke-width="5"/><circle cx="259" cy="154" r="8" fill="#2A2150"/><circle cx="256" cy="150" r="3" fill="#FFF"/>
<!-- water -->
<path d="M18 194 C38 182 54 206 78 194 C102 182 118 206 142 194 C166 182 182 206 206 194 C230 182 246 206 270 194 C282 188 292 190 302 196 C296 210 28 212 18 194Z" fill="#8FE0C6"/><path d="M26 192 C42 186 56 204 78 194 C102 182 118 206 142 194 C166 182 182 206 206 194 C230 182 246 206 270 194 C280 190 288 190 296 194" stroke="#FFFDF6" stroke-width="6"/>
</svg>
`;
