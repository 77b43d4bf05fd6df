// Phaser from its own sources: only what the stage draws with. First the renderer, because `renderer/index` and `BatchHandler`
// require each other and only this order works; then the plugins and factories, which register themselves when they are loaded.
import 'phaser-src/renderer';
import 'phaser-src/events/EventEmitter';
import 'phaser-src/cameras/2d/CameraManager';
import 'phaser-src/gameobjects/DisplayList';
import 'phaser-src/gameobjects/UpdateList';
import 'phaser-src/gameobjects/GameObjectFactory';
import 'phaser-src/gameobjects/GameObjectCreator';
import 'phaser-src/scene/ScenePlugin';
import 'phaser-src/tweens/TweenManager';
import 'phaser-src/gameobjects/container/ContainerFactory';
import 'phaser-src/gameobjects/image/ImageFactory';
import type Phaser from 'phaser';
import constants from 'phaser-src/const';
import game from 'phaser-src/core/Game';

export const Game = game as typeof Phaser.Game;
export const { AUTO, CANVAS } = constants as { AUTO: number; CANVAS: number };

export type PhaserGame = Phaser.Game;
export type PhaserScene = Phaser.Scene;
export type PhaserTexture = Phaser.Textures.Texture;
export type Container = Phaser.GameObjects.Container;
export type Image = Phaser.GameObjects.Image;
export type Tween = Phaser.Tweens.Tween;
