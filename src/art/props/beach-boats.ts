/** What floats and flies off the turtle beach: scenery, so it has no contour. */
const svg = (x: number, y: number, w: number, h: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" fill="none" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;

export const fishingBoat = svg(
  814,
  480,
  166,
  104,
  '<path d="M820 552C826 572 846 580 880 580H936C956 578 968 562 974 544C940 556 860 560 820 552Z" fill="#2F6EA8"/><path d="M820 552C860 560 940 556 974 544L972 552C940 564 862 567 823 560Z" fill="#EF5B4C"/><path d="M872 556V520H922V555Z" fill="#FFF6E0"/><path d="M866 520H928V510H866Z" fill="#EF5B4C"/><path d="M882 530H894V542H882ZM902 530H914V542H902Z" fill="#2F6EA8"/><path d="M940 552V486" stroke="#6B4A3A" stroke-width="5"/><path d="M940 488L966 496L940 506Z" fill="#D8232A"/>',
);
export const basketBoat = svg(
  636,
  560,
  72,
  30,
  '<path d="M640 572C644 592 700 592 704 572C690 580 654 580 640 572Z" fill="#A9714A"/><ellipse cx="672" cy="572" rx="32" ry="8" fill="#CF9463"/>',
);
export const terns = svg(
  514,
  284,
  140,
  62,
  '<path d="M560 300q12-14 24 0q12-14 24 0M630 330q9-10 18 0M520 340q8-9 16 0q8-9 16 0" stroke="#5B7FA6" stroke-width="5"/>',
);
