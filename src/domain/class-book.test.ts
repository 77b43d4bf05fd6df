import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLDERS, isCurtain, isFull, isTaken, MEMBERS, nextId, opensCurtain } from './class-book';
import type { Profile } from './progress';

const member = (more: Partial<Profile> = {}): Profile => ({ id: 'p1', band: 'A', avatar: 'rua', nickname: 'song', ...more });
const friends = ['rua', 'ca_heo', 'cua', 'cuu', 'tac_ke', 'ga', 'ca_ngua', 'bach_tuoc'];
const curtain = fc.shuffledSubarray(friends, { minLength: HOLDERS, maxLength: HOLDERS });

describe('a curtain', () => {
  it('is held by three different friends', () => {
    expect(isCurtain(['rua', 'cua', 'ga'])).toBe(true);
    for (const none of [[], ['rua', 'cua'], ['rua', 'cua', 'cua'], ['rua', 'cua', 'ga', 'cuu']]) expect(isCurtain(none)).toBe(false);
  });

  it('is drawn aside by its own three in any order, and by no others', () => {
    fc.assert(
      fc.property(curtain, fc.shuffledSubarray(friends), (hung, shown) => {
        const same = shown.length === HOLDERS && hung.every((each) => shown.includes(each));
        expect(opensCurtain(member({ curtain: hung }), shown)).toBe(same);
      }),
    );
    fc.assert(
      fc.property(
        curtain.chain((hung) => fc.tuple(fc.constant(hung), fc.shuffledSubarray(hung, { minLength: HOLDERS }))),
        ([hung, shown]) => opensCurtain(member({ curtain: hung }), shown),
      ),
    );
  });

  it('keeps nobody out who has none, or one that cannot be', () => {
    expect(opensCurtain(member(), [])).toBe(true);
    expect(opensCurtain(member({ curtain: ['rua', 'rua', 'rua'] }), [])).toBe(true);
  });
});

describe('the children of a book', () => {
  it('each have a pair of pictures of their own', () => {
    const members = [member(), member({ id: 'p2', avatar: 'cua' })];
    expect(isTaken(members, { avatar: 'cua', nickname: 'song' })).toBe(true);
    expect(isTaken(members, { avatar: 'cua', nickname: 'nho' })).toBe(false);
  });

  it('are forty at most', () => {
    expect(isFull(Array(MEMBERS - 1).fill(member()))).toBe(false);
    expect(isFull(Array(MEMBERS).fill(member()))).toBe(true);
  });

  it('get ids that nobody else has', () => {
    expect(nextId([])).toBe('p1');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({ min: 1, max: 99 }).map((n) => `p${n}`),
            fc.string({ minLength: 1 }),
          ),
        ),
        (ids) => {
          expect(ids).not.toContain(nextId(ids.map((id) => member({ id }))));
        },
      ),
    );
  });
});
