import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {CohortPage} from '../../components/bench/cohort/CohortPage';

export default function MakeCohort(): ReactNode {
  return (
    <Layout
      title="Armar una cohorte"
      description="Armar la cohorte de una capacitación: sus módulos, su regla, su llave y el enlace para quienes se capacitan."
    >
      <CohortPage />
    </Layout>
  );
}
