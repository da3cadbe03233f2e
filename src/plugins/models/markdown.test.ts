import {expect, it} from 'vitest';
import {ACT, CITED} from './fixture';
import {modelMarkdown} from './markdown';

it('prints a model as Markdown that reads well on paper', () => {
  expect(modelMarkdown(ACT, CITED)).toMatchInlineSnapshot(`
    "# Acta de prueba

    En [completar: ciudad], según **la regla (Ley de prueba, art. 1)** y Disposición vieja; no rige: derogación\\
    *Fin.*

    ## Pasos

    3. Juntar
       - los papeles
    4. Firmar

    - [ ] Opción A
    - [x] Opción B

    | Dato   | Plazo              |
    | ------ | ------------------ |
    | Legajo | [completar: plazo] |

    > Nota: sacá lo que sobra.

    > ARTICULO 1 — Los datos:
    >
    > a) sensisbles.
    >
    > — Ley de prueba, art. 1
    >
    > Nota editorial: «sensisbles» es una falla de la fuente; debería decir «sensibles».

    ---

    ---

    *Modelo de Resguardo, revisado el 30 de noviembre de 2026. Información, no dictamen: revisalo con el área legal.*
    "
  `);
});
