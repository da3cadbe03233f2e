import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {BenchPage} from '../components/bench/page/BenchPage';

export default function Instruct(): ReactNode {
  return (
    <Layout
      title="Instruir"
      description="Para quien da la capacitación: armar la cohorte, traer las entregas y ver cómo anda la clase, sin enviar nada."
    >
      <BenchPage />
    </Layout>
  );
}
