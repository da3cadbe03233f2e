import {CHANGES} from '../../src/domain/moodle/changes';
import type {MappedBank} from '../../src/domain/moodle/map-bank';

/** What a trainer reads beside the files: what to import, where, and what is otherwise than on the site. */
export function moodleReadme(edition: string, banks: readonly MappedBank[]): string {
  const items = banks.flatMap(({items: all}) => all);
  const leftOut = items.filter(({mapped}) => 'leftOut' in mapped).length;
  const table = banks.map(({id, title, items: all}) => `| \`${id}\` | ${title} | ${all.length} |`).join('\n');
  return `# Las preguntas de Resguardo para Moodle

Edición: **${edition}**. Son ${items.length} preguntas de ${banks.length} cuestionarios${leftOut > 0 ? `; ${leftOut} no se exportan, y \`mapeo.csv\` dice por qué` : ''}.
Son para Moodle 4.4 o posterior. Los archivos \`.xml\` llevan todo; los \`.gift.txt\` se leen y se editan como texto, y llevan menos.

| archivo | cuestionario | preguntas |
|---|---|---|
${table}
| \`resguardo\` | todos | ${items.length} |

## Importar

1. En el curso: **Banco de preguntas** → **Importar**.
2. Formato: **Formato Moodle XML**. Archivo: \`resguardo.xml\`, o el \`.xml\` de un cuestionario.
3. En **General**, dejá marcado «Obtener categoría de archivo» y «Obtener contexto de archivo»: las preguntas van a la categoría
   «${edition}», con una categoría por cuestionario y otra por objetivo.
4. **Leé lo que dice Moodle** al terminar: una pregunta que no puede leer se saltea y el resto entra igual. La cantidad que informa tiene que ser la de la tabla.

**No importes dos veces el mismo archivo**: Moodle duplica todas las preguntas, y las copias pierden su número de identificación. \`resguardo.xml\`
ya trae lo de los demás archivos. Una edición nueva trae otro nombre de categoría: importala al lado de la anterior, y borrá la anterior cuando ningún cuestionario la use.

## Si el resultado tiene que certificar

Tomá el examen con un **Cuestionario de Moodle** hecho con estas preguntas: ahí corrige el servidor y sabe quién respondió. Lo que se responde en el sitio de
Resguardo lo corrige el navegador de cada persona: sirve para practicar y para que el instructor vea dónde está la clase, no prueba quién lo hizo.

## Puntaje parcial y otras diferencias

En Resguardo una pregunta vale si está toda bien. En Moodle, no siempre:

${Object.values(CHANGES)
  .map((change) => `- ${change}`)
  .join('\n')}

\`mapeo.csv\` dice, pregunta por pregunta, en qué clase de Moodle quedó, cuántos puntos vale y cuáles de estas diferencias le tocan. Se abre con una planilla de cálculo.

Cada devolución dice qué se entendió mal y nombra la norma que lo decide; la que no rige lleva la marca «⚠ No rige». Las etiquetas de cada pregunta son el módulo, el
objetivo, la dificultad, las normas que la deciden y la versión del banco: sirven para elegir preguntas al azar.
`;
}
