import Link from '@docusaurus/Link';
import status from '@resguardo-data/home.json';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './index.module.css';

interface Door {
  readonly title: string;
  readonly text: string;
  readonly to: string;
  readonly action: string;
}

const DOORS: readonly Door[] = [
  {
    title: 'Consultar la ley',
    text: 'Las normas palabra por palabra, con una dirección permanente para cada artículo, inciso y letra, y con su vigencia a la vista.',
    to: '/normas/',
    action: 'Ver las normas',
  },
  {
    title: 'Decidir un caso',
    text: 'De los hechos al resultado, pregunta por pregunta. Cada paso dice en qué disposición se apoya.',
    to: '/arboles/',
    action: 'Ver los árboles de decisión',
  },
  {
    title: 'Aprender',
    text: 'Preguntas sobre casos de trabajo policial. Cada respuesta explica el error y cita la norma que lo corrige.',
    to: '/modulos/',
    action: 'Empezar a practicar',
  },
];

export default function Home(): ReactNode {
  return (
    <Layout
      title="Protección de datos personales para las policías de la Argentina"
      description="Las normas argentinas de protección de datos personales, palabra por palabra y con su vigencia, árboles de decisión y práctica para personal policial."
    >
      <main className={styles.main}>
        <h1>Protección de datos personales para las policías de la Argentina</h1>
        <p className={styles.lead}>
          La ley tal como está escrita, lo que exige en el trabajo policial y la práctica para aprenderla. Funciona en el teléfono y no
          envía datos a ningún lado.
        </p>
        <ul className={styles.doors}>
          {DOORS.map(({title, text, to, action}) => (
            <li key={to}>
              <h2>{title}</h2>
              <p>{text}</p>
              <Link to={to} className="button button--primary">
                {action}
              </Link>
            </li>
          ))}
        </ul>
        <section className={styles.notice} aria-labelledby="vigencia">
          <h2 id="vigencia">Antes de empezar: qué rige y qué no</h2>
          <p>
            Varios de los regímenes más conocidos no rigen. Acá se conservan para los hechos de su época y para entender los de hoy. Cada
            página dice qué rige, desde cuándo y cómo lo sabemos.
          </p>
          <h3>No rigen</h3>
          <Norms norms={status.notInForce} />
          <h3>Rigen</h3>
          <Norms norms={status.inForce} />
        </section>
      </main>
    </Layout>
  );
}

function Norms({norms}: {norms: readonly {readonly label: string; readonly to: string}[]}): ReactNode {
  return (
    <ul className={styles.norms}>
      {norms.map(({label, to}) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
