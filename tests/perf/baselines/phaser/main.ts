import { AUTO, Game, Scene } from 'phaser';

/*
 * Phaser as it is published, and sprites that change place, angle and size for ever; `?sprites=50` says how many. Their one texture is
 * drawn here, so that nothing is fetched but the engine. One texture per batch, as Phaser itself does on phones and as the game does.
 */

const SIZE = 96;
const COLOURS = ['#e4572e', '#17bebb', '#ffc914', '#76b041'] as const;
const wanted = Number(new URLSearchParams(location.search).get('sprites') ?? 50);

function face(pen: CanvasRenderingContext2D, x: number, colour: string): void {
  const dot = (cx: number, cy: number, radius: number) => {
    pen.beginPath();
    pen.arc(x + SIZE * cx, SIZE * cy, SIZE * radius, 0, 7);
    pen.fill();
  };
  pen.fillStyle = colour;
  dot(0.5, 0.5, 0.46);
  pen.fillStyle = '#fff';
  dot(0.36, 0.4, 0.1);
  dot(0.64, 0.4, 0.1);
  pen.fillStyle = '#222';
  pen.fillRect(x + SIZE * 0.34, SIZE * 0.64, SIZE * 0.32, SIZE * 0.06);
}

class Sprites extends Scene {
  create() {
    const canvas = document.createElement('canvas');
    canvas.width = SIZE * COLOURS.length;
    canvas.height = SIZE;
    const pen = canvas.getContext('2d');
    const atlas = this.textures.addCanvas('atlas', canvas);
    COLOURS.forEach((colour, index) => {
      if (pen) face(pen, index * SIZE, colour);
      atlas?.add(`face-${index}`, 0, index * SIZE, 0, SIZE, SIZE);
    });
    atlas?.refresh();

    const { width, height } = this.scale;
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    for (let index = 0; index < wanted; index++) {
      const sprite = this.add.sprite(random() * width, random() * height, 'atlas', `face-${index % COLOURS.length}`).setInteractive();
      this.tweens.add({
        targets: sprite,
        x: random() * width,
        y: random() * height,
        angle: 360 * random(),
        scale: 0.6 + random() * 0.6,
        duration: 900 + random() * 1800,
        ease: 'Sine.easeInOut',
        yoyo: true,
        repeat: -1,
      });
    }
    this.game.events.once('postrender', () => performance.mark('app-ready'));
  }
}

new Game({
  type: AUTO,
  parent: 'game',
  width: innerWidth,
  height: innerHeight,
  backgroundColor: '#bfe3ff',
  banner: false,
  input: { keyboard: false, gamepad: false },
  render: { maxTextures: 1 },
  scene: Sprites,
});
