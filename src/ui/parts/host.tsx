import type { ComponentChildren } from 'preact';
import { wholeSvg } from '../../art/figure';
import { mai } from '../../art/mascot/mai';
import { Picture } from './icon';
import './host.css';

const drawn = new Map<string, string>();

/** Mai as a picture of her own; drawing her takes a moment, so each look is drawn once. */
function maiSvg(pose: string, face: string): string {
  const look = `${pose} ${face}`;
  const svg = drawn.get(look) ?? wholeSvg(mai(), pose, face);
  drawn.set(look, svg);
  return svg;
}

/** A screen between plays: the shore, with Mai beside what is said. */
export const Host = ({ pose, face, children }: { pose: string; face: string; children: ComponentChildren }) => (
  <main class="middle shore">
    <Picture svg={maiSvg(pose, face)} class="host" />
    {children}
  </main>
);
