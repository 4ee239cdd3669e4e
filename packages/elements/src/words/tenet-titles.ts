import type { Language } from './language.js';

/** Our short titles of the twelve tenets, in printed order, where they stand in a list that can hold one language only. English ones are core's. */
export const tenetTitles: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  es: [
    'Gobierno local eficaz y democrático',
    'Valor del servicio público',
    'Integridad',
    'Servir a todas las personas',
    'Asesoría y ejecución de políticas',
    'Mérito por las políticas',
    'Neutralidad política',
    'Desarrollo profesional',
    'Informar a la comunidad',
    'Independencia profesional',
    'Mérito en asuntos de personal',
    'Confianza pública',
  ],
};
