import type { Dictionary } from './language.js';

/** What we say of where answers are kept and how they are sent. */
export const draftWords: Dictionary<{
  undecided: string;
  /** The person has chosen it, or the page is made so. */
  page: string;
  saving: string;
  /** `time` is a time of day, such as `14:05`; with the day where it is not today. */
  saved(time: string): string;
  full: string;
  denied: string;
  slow: string;
  vanished: string;
  otherTab: string;
  newer: string;
  /** What to press when answers are not on the device. */
  download: string;
  /** What to press to write here instead of in another tab. */
  takeOver: string;
}> = {
  en: {
    undecided: 'Nothing is kept yet: you have not chosen where.',
    page: 'Kept only while this page is open. Download a copy to keep it.',
    saving: 'Saving…',
    saved: (time) => `Saved on this device at ${time}`,
    full: 'Not saved: the disk is full or cannot be written. Download a copy.',
    denied: 'Not saved: this browser does not let this page keep anything. Download a copy.',
    slow: 'Not saved yet: this device does not answer. Download a copy if you must leave.',
    vanished: 'Not saved: what was kept on this device has been taken away. Download a copy.',
    otherTab: 'Open in another tab, which saves it. To go on here, take over.',
    newer:
      'Not saved here: what is kept on this device is from a newer version, and stays as it is. Reload the page, or download a copy.',
    download: 'Download a copy',
    takeOver: 'Take over here',
  },
  es: {
    undecided: 'Todavía no se guarda nada: no ha elegido dónde.',
    page: 'Se conserva solo mientras esta página esté abierta. Descargue una copia para conservarlo.',
    saving: 'Guardando…',
    saved: (time) => `Guardado en este dispositivo: ${time}`,
    full: 'No se ha guardado: el disco está lleno o no se puede escribir en él. Descargue una copia.',
    denied: 'No se ha guardado: este navegador no permite que la página guarde nada. Descargue una copia.',
    slow: 'Aún no se ha guardado: este dispositivo no responde. Descargue una copia si tiene que salir.',
    vanished: 'No se ha guardado: lo que había en este dispositivo ha desaparecido. Descargue una copia.',
    otherTab: 'Está abierto en otra pestaña, que lo guarda. Para seguir aquí, tome el control.',
    newer:
      'Aquí no se guarda: lo que hay en este dispositivo es de una versión más reciente y queda como está. Recargue la página o descargue una copia.',
    download: 'Descargar una copia',
    takeOver: 'Tomar el control aquí',
  },
};
