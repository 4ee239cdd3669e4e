import type { ParseFailure } from '@icma-sdk/assessment';
import type { Dictionary } from './language.js';

/** Why a file is not simply opened. */
export type OpenFailure = ParseFailure | 'unreadable';

/** What we say of the ways in and out. What a target, an importance and a confidence are called stands with the results. */
export interface TransferWords {
  /** Opens the part with all the ways in and out. */
  readonly title: string;
  /** Says once what an agency's equipment may make of a file or link. */
  readonly record: string;
  readonly json: string;
  readonly csv: string;
  readonly print: string;
  readonly open: string;
  readonly openHelp: string;
  readonly link: string;
  readonly linkHelp: string;
  /** Legend of the tick-list. */
  readonly fields: string;
  readonly notes: string;
  readonly notesHelp: string;
  /** A mail program may cut it. */
  readonly long: string;
  /** The link opens only where the same questions are asked. */
  readonly custom: string;

  /** What a file holds, or what could be read of it. */
  holds(name: string, answered: string, date: string): string;
  /** Says why a file was not simply opened. */
  readonly failures: Readonly<Record<OpenFailure, string>>;
  /** Heads the list of what did not fit, perhaps the first of it only. */
  issues(count: number, shown: number): string;
  readonly expected: string;
  readonly nothingSalvaged: string;
  /** Said of whatever was not opened. */
  readonly unchanged: string;
  readonly openIt: string;
  readonly openSalvaged: string;
  readonly compare: string;
  readonly look: string;
  /** Said of what may be looked at and no more. */
  readonly only: string;

  /** Banner over what a link holds. */
  readonly shared: string;
  /** What a link left out; ready to print. */
  without(list: string): string;
  readonly badLink: string;
  readonly close: string;
}

export const transferWords: Dictionary<TransferWords> = {
  en: {
    title: 'Save or share',
    record: 'Nothing is sent from here. Files and links on an agency’s equipment may be public records.',
    json: 'Download a file (JSON)',
    csv: 'Download for a spreadsheet (CSV)',
    print: 'Print or save as PDF',
    open: 'Open a file (JSON)',
    openHelp: 'Or drop one here. Nothing is replaced before you say so.',
    link: 'Copy a share link',
    linkHelp:
      'The answers are in the link itself, after the #. They go to no server and are not encrypted: whoever has the link can read them.',
    fields: 'Beside the levels, the link holds',
    notes: 'Notes',
    notesHelp: 'evidence and reasons too; they may name people',
    long: 'Mail may cut a link this long; a file is safer.',
    custom: 'It opens only where the same questions are set up.',
    holds: (name, answered, date) => `${name}: ${answered} answered, last changed ${date}.`,
    failures: {
      damaged: 'This file is damaged.',
      newer: 'This file is of a newer version and is left as it is.',
      'too-large': 'This file is too large: over 2 MB.',
      'not-ours': 'This is not an assessment file.',
      unreadable: 'The browser cannot read this file.',
    },
    issues: (count, shown) =>
      `Does not fit and is left out: ${count}${shown < count ? `, of which the first ${shown}` : ''}`,
    expected: 'expected:',
    nothingSalvaged: 'No answer could be read.',
    unchanged: 'Nothing here has changed.',
    openIt: 'Open it',
    openSalvaged: 'Open what could be read',
    compare: 'Compare with it',
    look: 'Look at it',
    only: 'It can only be looked at.',
    shared: 'Shared with you, to be read only; it is not kept. “You” is whoever shared it.',
    without: (list) => `Not in the link: ${list}.`,
    badLink: 'This share link is cut, changed or of another version. Ask for it again.',
    close: 'Close',
  },
  es: {
    title: 'Guardar o compartir',
    record:
      'Desde aquí no se envía nada. Los archivos y enlaces en equipos de una entidad pública pueden ser documentos públicos.',
    json: 'Descargar un archivo (JSON)',
    csv: 'Descargar para una hoja de cálculo (CSV)',
    print: 'Imprimir o guardar como PDF',
    open: 'Abrir un archivo (JSON)',
    openHelp: 'O suéltelo aquí. No se reemplaza nada hasta que usted lo diga.',
    link: 'Copiar un enlace para compartir',
    linkHelp:
      'Las respuestas están en el propio enlace, después del #. No van a ningún servidor ni están cifradas: quien tenga el enlace puede leerlas.',
    fields: 'Además de los niveles, el enlace lleva',
    notes: 'Notas',
    notesHelp: 'también pruebas y motivos; pueden nombrar a personas',
    long: 'El correo puede cortar un enlace tan largo; es más seguro un archivo.',
    custom: 'Solo se abre donde están las mismas preguntas.',
    holds: (name, answered, date) => `${name}: ${answered} respondidas, último cambio: ${date}.`,
    failures: {
      damaged: 'Este archivo está dañado.',
      newer: 'Este archivo es de una versión más reciente y queda como está.',
      'too-large': 'Este archivo es demasiado grande: más de 2 MB.',
      'not-ours': 'Este archivo no es de una evaluación.',
      unreadable: 'El navegador no puede leer este archivo.',
    },
    issues: (count, shown) => `No encaja y se deja fuera: ${count}${shown < count ? `; se muestran ${shown}` : ''}`,
    expected: 'se espera:',
    nothingSalvaged: 'No se pudo leer ninguna respuesta.',
    unchanged: 'Aquí no ha cambiado nada.',
    openIt: 'Abrirlo',
    openSalvaged: 'Abrir lo que se pudo leer',
    compare: 'Comparar con él',
    look: 'Verlo',
    only: 'Solo se puede ver.',
    shared: 'Compartido con usted, solo para leer; no se guarda. «Usted» es quien lo compartió.',
    without: (list) => `El enlace no lleva: ${list}.`,
    badLink: 'Este enlace está cortado, cambiado o es de otra versión. Pídalo de nuevo.',
    close: 'Cerrar',
  },
};
