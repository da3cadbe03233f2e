import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {ProgressPage} from '../components/progress/ProgressPage';

export default function Progress(): ReactNode {
  return (
    <Layout
      title="Mi progreso"
      description="Qué sabés de cada norma, qué conviene repasar hoy y tus propios datos, sólo en este dispositivo."
    >
      <ProgressPage />
    </Layout>
  );
}
