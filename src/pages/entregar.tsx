import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {DeliveryPage} from '../components/delivery/DeliveryPage';

export default function Deliver(): ReactNode {
  return (
    <Layout
      title="Entregar resultados"
      description="Unirse a la cohorte de una capacitación y entregarle los resultados que están en este dispositivo."
    >
      <DeliveryPage />
    </Layout>
  );
}
