import {expect, it} from 'vitest';
import {loadContent} from '../content/load-content';
import {publishedLaw} from './certificate-data';
import {quizData} from './practice-data';

it('every provision that a quiz cites is published with the version that its attempts keep, within its norm', () => {
  const content = loadContent(process.cwd());
  const law = publishedLaw(content);
  for (const quiz of content.quizzes) {
    const {law: versions} = quizData(content, quiz);
    expect(Object.keys(versions).length).toBeGreaterThan(0);
    for (const [id, version] of Object.entries(versions)) expect(law.provisions[id]).toMatchObject({version});
    expect(law.quizzes[quiz.id]).toMatchObject({title: quiz.title, historical: quiz.historical});
  }
  expect(law.provisions['ley-25326/art-2/datos-sensibles']).toMatchObject({
    label: 'art. 2, «Datos sensibles»',
    address: '/normas/ley-25326/art-2/#datos-sensibles',
    status: law.norms['ley-25326']?.status,
  });
  expect(law.norms['ley-25326']).toEqual({name: 'Ley 25.326', status: 'Vigente al 3 de octubre de 2026'});
});
