import {expect, it} from 'vitest';
import {inCourseOrder} from './course-order';
import {projectOf} from './fixture';

it('banks come in the order of their modules, those without a place last', () => {
  const root = projectOf({
    'docs/modulos/segundo/_category_.yml': 'label: Segundo\nposition: 2\n',
    'docs/modulos/primero/_category_.yml': 'label: Primero\nposition: 1\n',
    'docs/modulos/suelto/_category_.yml': 'label: Suelto\n',
  });
  const order = (...ids: string[]): string[] =>
    inCourseOrder(
      root,
      ids.map((id) => ({id})),
    ).map(({id}) => id);
  expect(order('otro', 'segundo', 'suelto', 'primero')).toEqual(['primero', 'segundo', 'otro', 'suelto']);
});
