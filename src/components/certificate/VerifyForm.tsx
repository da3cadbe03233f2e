import useBaseUrl from '@docusaurus/useBaseUrl';
import {type FormEvent, type ReactNode, useId, useState} from 'react';
import {loadPublishedLaw} from '../../browser/certificate/published-law';
import {now} from '../../browser/clock';
import {dayInArgentina} from '../../domain/calendar/day';
import {LONGEST_TEXT} from '../../domain/certificate/text';
import {type Verification, verify} from '../../domain/certificate/verify';
import styles from './Certificate.module.css';
import {VerificationResult} from './VerificationResult';

type Trouble = 'nothing-given' | 'no-law' | 'not-read';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  'nothing-given': 'Pegá el texto de una constancia o elegí al menos un archivo.',
  'no-law': 'No se pudo cargar con qué comparar la constancia. Revisá la conexión y probá de nuevo.',
  'not-read': 'El navegador no pudo leer el archivo. Elegilo otra vez.',
};

interface Verified {
  readonly name: string | undefined;
  readonly verification: Verification;
}

/** Verifies what is pasted and the files that are chosen; nothing of them leaves the page. */
export function VerifyForm(): ReactNode {
  const lawAddress = useBaseUrl('/datos/constancias.json');
  const [results, setResults] = useState<{readonly run: number; readonly verified: readonly Verified[]}>({run: 0, verified: []});
  const [trouble, setTrouble] = useState<Trouble>();
  const [alert, help, filesHelp] = [useId(), useId(), useId()];

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const pasted = String(given.get('text'));
    const files = given.getAll('files').filter((file): file is File => file instanceof File && file.name !== '');
    setResults(({run}) => ({run, verified: []}));
    if (pasted.trim() === '' && files.length === 0) return setTrouble('nothing-given');
    const law = await loadPublishedLaw(lawAddress).catch(() => undefined);
    if (!law) return setTrouble('no-law');
    const texts = await textsOf(pasted, files).catch(() => undefined);
    if (!texts) return setTrouble('not-read');
    const today = dayInArgentina(now());
    setTrouble(undefined);
    setResults(({run}) => ({run: run + 1, verified: texts.map(({name, text}) => ({name, verification: verify(text, law, today)}))}));
  };

  return (
    <>
      <form onSubmit={submit} noValidate className={styles.form}>
        <label className={styles.field}>
          Texto de la constancia
          <textarea
            name="text"
            spellCheck={false}
            autoComplete="off"
            aria-invalid={trouble === 'nothing-given'}
            aria-describedby={trouble === 'nothing-given' ? `${help} ${alert}` : help}
            onChange={() => setTrouble(undefined)}
          />
        </label>
        <p id={help} className={styles.small}>
          De un PDF: seleccioná todo, copiá y pegalo acá; no importa si viene con otros textos o con los renglones cortados.
        </p>
        <label className={styles.field}>
          O los archivos de las constancias (JSON)
          <input
            type="file"
            name="files"
            multiple
            accept=".json,.txt,application/json,text/plain"
            aria-describedby={filesHelp}
            onChange={() => setTrouble(undefined)}
          />
        </label>
        <p id={filesHelp} className={styles.small}>
          Podés elegir varios a la vez. Se leen en este navegador: no se suben a ningún lado.
        </p>
        {trouble && (
          <p id={alert} role="alert" className={styles.trouble}>
            {TROUBLES[trouble]}
          </p>
        )}
        <p className={styles.actions}>
          <button type="submit" className="button button--primary">
            Verificar
          </button>
        </p>
      </form>
      {results.verified.map(({name, verification}, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the results of one run never move
        <VerificationResult key={`${results.run}-${at}`} name={name} verification={verification} focus={at === 0} />
      ))}
    </>
  );
}

interface Given {
  readonly name: string | undefined;
  readonly text: string;
}

async function textsOf(pasted: string, files: readonly File[]): Promise<Given[]> {
  const read = await Promise.all(
    // What is longer is no certificate: it is told so without reading it whole.
    files.map(async (file) => ({name: file.name, text: await file.slice(0, 4 * LONGEST_TEXT).text()})),
  );
  return pasted.trim() === '' ? read : [{name: undefined, text: pasted}, ...read];
}
