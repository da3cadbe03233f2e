import type {Chance} from './chance';

const GIVEN =
  'Agustina Alejandro Ana Andrés Beatriz Bruno Camila Carlos Carolina Cecilia Claudia Daniel Diego Elena Emilia Ezequiel Federico Florencia Gabriel Gustavo Hernán Inés Iván Javier Julieta Laura Lautaro Lucía Marcela Marcos Mariana Martín Micaela Natalia Nicolás Pablo Ramón Rocío Rubén Santiago Silvia Sofía Tomás Valeria Verónica Walter Yamila'.split(
    ' ',
  );
const FAMILY =
  'Acosta Aguirre Álvarez Benítez Bianchi Bravo Cabrera Cáceres Castro Coronel Díaz Domínguez Escobar Fernández Ferreyra Figueroa Flores Giménez Godoy Gómez González Gutiérrez Herrera Ibáñez Juárez Ledesma López Luna Maidana Martínez Medina Molina Morales Muñoz Núñez Ojeda Ortiz Paz Peralta Pereyra Quiroga Ramírez Ríos Rodríguez Rojas Romero Ruiz Sánchez Silva Sosa Suárez Torres Vega Vera Villalba Zárate'.split(
    ' ',
  );

/** A made-up name, "Núñez, Lucía". */
export function sampleName(chance: Chance): string {
  return `${chance.one(FAMILY)}, ${chance.one(GIVEN)}`;
}
