/**
 * A child who tries things: each time that the same words come back the answer it has tried least. Knows one thing, the number.
 * @returns a function from the screen's text and the names of its usable buttons to the one to press; to nothing while the game goes from
 * one step to the next
 */
export function createCurious(): (text: string, buttons: readonly string[]) => string | undefined {
  const tried = new Map<string, number>();
  return (text, buttons) => {
    if (buttons.includes('Xóa')) return text.includes('Đã bấm: 1 1 1') ? 'Gọi' : '1';
    const count = (name: string) => tried.get(`${text} | ${name}`) ?? 0;
    const [first, ...others] = buttons.filter((name) => name !== 'Nghe lại câu này' && name !== 'Thẻ chuyện');
    if (first === undefined) return undefined;
    const chosen = others.reduce((least, name) => (count(name) < count(least) ? name : least), first);
    tried.set(`${text} | ${chosen}`, count(chosen) + 1);
    return chosen;
  };
}
