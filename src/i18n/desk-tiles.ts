import { text } from '../lib/text';

/** Names of rooms whose own words come later, when they are entered. */
export const otherTiles = {
  lab: text('Phòng máy', 'Computer lab'),
  lines: text('Đường dây và nơi giúp', 'Lines and places that help'),
  share: text('Thẻ để đăng', 'Cards to post'),
};
