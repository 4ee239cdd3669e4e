import type { GroupId } from '@icma-sdk/core';
import type { Words } from './words.js';

const groups: Record<GroupId, string> = {
  'group-principles': 'Principios',
  'group-lead': 'Liderar',
  'group-purposes': 'Propósitos',
  'group-skills': 'Habilidades',
};

export const es: Words = {
  language: 'es',
  practice: (number) => `Práctica ${number}`,
  tenet: (number) => `Precepto ${number}`,
  group: (group) => groups[group.id],
  leadership: 'Liderazgo',
  management: 'Gestión',
  preamble: 'Preámbulo',
  edition: (document, date) => `Texto de ICMA en su inglés original: ${document}, ${date}.`,
  shortTitle: 'El título breve no es de ICMA.',
  notAffiliated: 'Esta presentación no está afiliada a ICMA ni cuenta con su respaldo.',
  reworded: (edition, dates) => `Texto de ${edition}. ICMA modificó la redacción de este precepto en ${dates}.`,
  reviewed: (edition, dates) =>
    `Texto de ${edition}. ICMA revisó este precepto después de ${dates}; aquí no se ha verificado el resultado.`,
  currentWording: 'Redacción vigente en icma.org',
};
