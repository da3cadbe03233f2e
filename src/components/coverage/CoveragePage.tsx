import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import {NormLayout} from '../norm/NormLayout';
import {useHydrated} from '../practice/useHydrated';
import {BankCoverage} from './BankCoverage';
import styles from './Coverage.module.css';
import type {CoveragePageData, QuizView} from './coverage-data';
import {GoalCoverage} from './GoalCoverage';

/** What practice tests: how far each list of provisions is, and each bank by objective, provision and item. */
export default function CoveragePage({data: {goals, quizzes}}: {data: CoveragePageData}): ReactNode {
  const [only, setOnly] = useState('');
  return (
    <NormLayout
      title="Cobertura de la práctica"
      description="Qué disposiciones ponen a prueba las preguntas de práctica, objetivo por objetivo, y cuáles faltan."
      crumbs={[
        {label: 'Inicio', to: '/'},
        {label: 'Aprender', to: '/modulos/'},
      ]}
      here="Cobertura"
    >
      <h1>Cobertura de la práctica</h1>
      <p>
        Para capacitadores y autores: qué disposiciones ponen a prueba las preguntas, y cuáles faltan. Una pregunta <em>se decide</em> por
        las disposiciones que dan la respuesta; otras sólo se <em>mencionan</em> en una pista o en la devolución. De un caso se cuenta cada
        pregunta.
      </p>
      <BankFilter quizzes={quizzes} value={only} onChange={setOnly} />
      <h2>Lo que hay que poner a prueba</h2>
      {goals.map((goal) => (
        <GoalCoverage key={goal.id} goal={goal} only={only} />
      ))}
      <h2>Cuestionario por cuestionario</h2>
      {quizzes
        .filter(({id}) => only === '' || id === only)
        .map((quiz) => (
          <BankCoverage key={quiz.id} quiz={quiz} />
        ))}
      <p>
        Los mismos datos, para procesarlos: <Link to="pathname:///datos/cobertura.json">cobertura.json</Link>.
      </p>
    </NormLayout>
  );
}

interface BankFilterProps {
  readonly quizzes: readonly QuizView[];
  readonly value: string;
  readonly onChange: (quiz: string) => void;
}

/** Which bank is counted. Without scripts all are, and each has a fold of its own. */
function BankFilter({quizzes, value, onChange}: BankFilterProps): ReactNode {
  if (!useHydrated()) return null;
  return (
    <label className={styles.filter}>
      Contar las preguntas de
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">todos los cuestionarios</option>
        {quizzes.map(({id, title}) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
