import type { ComponentChildren } from 'preact';
import { split } from '../../codes/parts/split';
import { qrSvgPath } from '../../codes/qr/draw';
import { Codes } from '../../ui/desk/codes';

/** A file for the unit above as codes; nothing for one that is too long. @param of whose it is, and of when */
export function openCodes(written: string, of: string, draw: () => void): { page(): ComponentChildren } | undefined {
  const codes = split(new TextEncoder().encode(written))?.map(qrSvgPath);
  if (!codes) return undefined;
  let at = 0;
  return {
    page: () => (
      <Codes
        {...{ of, codes, at }}
        onAt={(next) => {
          at = next;
          draw();
        }}
      />
    ),
  };
}
