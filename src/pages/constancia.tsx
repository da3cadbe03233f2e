import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {CertificatePage} from '../components/certificate/CertificatePage';

export default function Certificates(): ReactNode {
  return (
    <Layout
      title="Constancias de capacitación"
      description="Verificar una constancia de capacitación, y hacer la de una evaluación aprobada en este dispositivo."
    >
      <CertificatePage />
    </Layout>
  );
}
