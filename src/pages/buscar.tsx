import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {SearchPage} from '../components/search/SearchPage';

export default function Search(): ReactNode {
  return (
    <Layout title="Buscar" description="Buscar en todas las normas, hasta el inciso, y en las notas, los árboles y las definiciones.">
      <SearchPage />
    </Layout>
  );
}
