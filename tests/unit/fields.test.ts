import type { ComponentChild, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { DateField } from '../../src/ui/desk/date-field';

const isNode = (child: ComponentChild): child is VNode<Record<string, unknown>> =>
  typeof child === 'object' && child !== null && 'props' in child;
/** All elements of a tree that a component without state gives. */
const within = (child: ComponentChild): VNode<Record<string, unknown>>[] =>
  isNode(child) ? [child, ...[child.props.children].flat(3).flatMap((each) => within(each as ComponentChild))] : [];

it('a day that can not be chosen is not kept, and does not stay as if it were', () => {
  const kept: string[] = [];
  const props = { id: 'day', label: { vi: 'Ngày', en: 'Day' }, value: '2026-11-30', least: '2020-01-01', most: '2026-11-30' };
  const tree = DateField({ ...props, onChange: (day: string) => kept.push(day) });
  const inputs = within(tree).filter(({ type }) => type === 'input');
  expect(inputs).toHaveLength(1);
  const target = { value: '2026-12-31', checkValidity: () => false };
  for (const { props: of } of inputs)
    for (const event of ['onInput', 'onBlur']) (of[event] as (event: object) => void)({ currentTarget: target });
  expect([kept, target.value]).toEqual([[], '2026-11-30']);
  expect(render(tree)).toContain('từ 01/01/2020 đến 30/11/2026');
});
