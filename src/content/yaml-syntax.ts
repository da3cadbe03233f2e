import {type Document, isScalar, visit, type YAMLError} from 'yaml';

/** What is wrong with the YAML of a file, and how to mend it. */
interface SyntaxFault {
  /** Where in the source, counted from 0. */
  readonly offset: number;
  readonly what: string;
  readonly mend: string;
}

const CANNOT_READ = 'no se puede leer el archivo';

/** The faults of a YAML document, in Spanish: what the parser refuses, and what it would only refuse later. */
export function explainSyntax(document: Document, source: string): SyntaxFault[] {
  if (document.errors.length > 0) return document.errors.map((error) => explainError(document, source, error));
  const faults = [...unresolvedAliases(document), ...mergeKeys(document)];
  if (faults.length > 0) return faults;
  try {
    document.toJS();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{offset: 0, what: `${CANNOT_READ}: ${reason}`, mend: 'escribí los valores sin anclas ni alias.'}];
  }
}

function unresolvedAliases(document: Document): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      faults.push({
        offset: alias.range?.[0] ?? 0,
        what: `el alias «*${alias.source}» no tiene antes un ancla «&${alias.source}».`,
        mend: 'si es un texto, ponelo entre comillas; si no, escribí el valor entero.',
      });
    },
  });
  return faults;
}

function mergeKeys(document: Document): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Pair(_, {key}) {
      if (!isScalar(key) || key.value !== '<<') return;
      faults.push({
        offset: key.range?.[0] ?? 0,
        what: 'las claves de mezcla («<<») no se usan.',
        mend: 'escribí acá cada clave con su valor.',
      });
    },
  });
  return faults;
}

function explainError(document: Document, source: string, error: YAMLError): SyntaxFault {
  const offset = error.pos[0];
  const word = source.slice(offset).match(/^[^\s:,]+/)?.[0] ?? '';
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {offset, what: 'la sangría tiene una tabulación.', mend: 'usá sólo espacios.'};
    case 'DUPLICATE_KEY':
      return {offset, what: `la clave "${word}" está dos veces.`, mend: 'dejá una sola.'};
    case 'BAD_INDENT':
      return {
        offset,
        what: error.message.startsWith('Flow')
          ? 'falta cerrar un corchete o una llave.'
          : 'la sangría no coincide con la de las otras líneas.',
        mend: error.message.startsWith('Flow')
          ? 'agregá el ] o la } que falta antes de esta línea.'
          : 'alineá la línea con las de su grupo.',
      };
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) {
        return {
          offset: openQuoteBefore(document, offset),
          what: 'hay comillas que no se cierran.',
          mend: 'cerrá las comillas que se abren acá.',
        };
      }
      if (error.message.includes('map values')) {
        return {
          offset,
          what: 'falta un ":" después de la clave, o sangría en un texto de varias líneas.',
          mend: 'agregá el ":" o la sangría.',
        };
      }
      return {offset, what: 'falta una coma, un corchete o una llave.', mend: 'revisá la lista o el grupo de esta línea.'};
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        offset,
        what: 'hay dos «: » en la misma línea, o una línea de más sangría debajo de un valor.',
        mend: 'poné el texto entre comillas.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {offset, what: 'falta un espacio después de los dos puntos, o los dos puntos.', mend: 'escribí "clave: valor" en una línea.'};
    case 'BAD_SCALAR_START':
      return {offset, what: `un texto no puede empezar con "${source[offset] ?? ''}" sin comillas.`, mend: 'poné el texto entre comillas.'};
    case 'BAD_DQ_ESCAPE':
      return {offset, what: 'entre comillas dobles, la barra \\ no puede ir sola.', mend: 'escribí \\\\, o usá comillas simples.'};
    case 'UNEXPECTED_TOKEN':
      return {
        offset,
        what: `acá sobra "${word}".`,
        mend: 'revisá la sangría, las comillas y los dos puntos de esa línea y de la anterior.',
      };
    case 'MULTIPLE_DOCS':
      return {offset, what: 'el archivo tiene una línea "---" que lo parte en dos.', mend: 'borrá esa línea.'};
    default:
      return {offset, what: `${CANNOT_READ} (${error.code}).`, mend: 'revisá la sangría, las comillas y los dos puntos de esa línea.'};
  }
}

/** Where the quotes open that the parser missed the end of: it only notices at the end of the text. */
function openQuoteBefore(document: Document, offset: number): number {
  let opened = offset;
  visit(document, {
    Scalar(_, {type, range}) {
      if (range && type?.startsWith('QUOTE') && range[0] <= offset && offset <= range[2]) opened = range[0];
    },
  });
  return opened;
}
