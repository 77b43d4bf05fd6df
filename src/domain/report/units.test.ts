import { describe, expect, it } from 'vitest';
import type { Unit } from './hand-in';
import { fold, listProblems, readList, standing } from './units';

const placesOf = (written: string) => {
  const read = readList(written);
  if (!read.ok) throw new Error(read.problem.vi);
  return read.places;
};

describe('a list of units', () => {
  const three = placesOf('Khánh Hòa; Phước Dân; Mỹ Nghiệp\r\nKhánh Hòa; Phước Dân; Bàu Trúc\n\nKhánh Hòa; Cà Ná; Cà Ná 1');

  it('is a tree, one unit a line', () => {
    expect(three.map(({ name, level }) => `${level} ${name}`)).toEqual([
      ...['province Khánh Hòa', 'commune Phước Dân', 'lien-doi Mỹ Nghiệp', 'lien-doi Bàu Trúc', 'commune Cà Ná', 'lien-doi Cà Ná 1'],
    ]);
  });

  it('may be moved in instead, or pasted from a sheet', () => {
    expect(placesOf('Khánh Hòa\n  Phước Dân\n    Mỹ Nghiệp\n    Bàu Trúc\n  Cà Ná\n\tCà Ná 1')).toEqual(three);
    expect(placesOf('Khánh Hòa\tPhước Dân\tMỹ Nghiệp\nKhánh Hòa\tPhước Dân\tBàu Trúc\nKhánh Hòa\tCà Ná\tCà Ná 1')).toEqual(three);
  });

  it('of one level is one of groups', () => {
    expect(placesOf('Mỹ Nghiệp\nBàu Trúc').map(({ level }) => level)).toEqual(['lien-doi', 'lien-doi']);
  });

  it.each([
    [' \n;;\n', listProblems.empty.vi],
    ['a; b; c; d', 'Dòng 1 có hơn ba cấp. Mỗi dòng chỉ gồm tỉnh; xã; liên đội.'],
    [`\n${'a'.repeat(121)}`, 'Tên ở dòng 2 dài quá 120 chữ.'],
    ['a\n'.repeat(20_001), listProblems.large.vi],
    ['a'.repeat(1_000_001), listProblems.large.vi],
  ])('is refused when it is none', (written, problem) => {
    const read = readList(written);
    expect(read.ok ? '' : read.problem.vi).toBe(problem);
  });

  const unit = (name: string, parent?: string): Unit => ({ id: name, name, level: 'lien-doi', ...(parent && { parent }) });

  it('knows a unit by its very name, and asks about those alike', () => {
    const { at, maybe, strangers } = standing(
      three,
      [unit('Mỹ Nghiệp', 'Xã Phước Dân'), unit('LIÊN ĐỘI TRƯỜNG  BÀU TRÚC'), unit('Ca Na 1'), unit('Tri Thủy')],
      new Map(),
    );
    expect([...at].map(([key, [one]]) => [key, one?.name])).toEqual([['Khánh Hòa ; Phước Dân ; Mỹ Nghiệp', 'Mỹ Nghiệp']]);
    expect(maybe.map(({ unit, place }) => [unit.name, place.name])).toEqual([
      ['LIÊN ĐỘI TRƯỜNG  BÀU TRÚC', 'Bàu Trúc'],
      ['Ca Na 1', 'Cà Ná 1'],
    ]);
    expect(strangers.map(({ name }) => name)).toEqual(['Tri Thủy']);
  });

  it('keeps what somebody confirmed', () => {
    const key = 'Khánh Hòa ; Cà Ná ; Cà Ná 1';
    expect(standing(three, [unit('Tri Thủy')], new Map([['Tri Thủy', key]])).at.get(key)?.[0]?.name).toBe('Tri Thủy');
  });

  it('tells apart places of one name by what is above them', () => {
    const twice = placesOf('T; A; Hòa Bình\nT; B; Hòa Bình');
    expect([...standing(twice, [unit('Hòa Bình', 'B')], new Map()).at.keys()]).toEqual(['T ; B ; Hòa Bình']);
    expect(standing(twice, [unit('Hòa Bình')], new Map()).at.size).toBe(0);
  });

  it('compares names without what kind they are', () => {
    expect(['Liên đội Trường Tiểu học Mỹ Nghiệp', 'TH Mỹ Nghiệp', 'mỹ  nghiệp'.normalize('NFD'), 'Xã Phước Dân'].map(fold)).toEqual([
      ...['mỹ nghiệp', 'mỹ nghiệp', 'mỹ nghiệp', 'phước dân'],
    ]);
  });
});
