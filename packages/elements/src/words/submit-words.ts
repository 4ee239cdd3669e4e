import type { Dictionary } from './language.js';

/** What we say around sending. `host` is the name of the machine that it goes to, as in the address. */
export const submitWords: Dictionary<{
  title: string;
  /** What will happen, before the button is pressed; the whole address follows. */
  notice: string;
  /** What it may become. */
  publicRecord: string;
  send(host: string): string;
  sendNow: string;
  cancel: string;
  sending(host: string): string;
  offline: string;
  /** Busy, not to be reached, or closed to this page: no browser tells which of the last two. */
  later(host: string, time: string): string;
  /** What a reload does to what waits. */
  kept: string;
  unkept: string;
  received(host: string, time: string): string;
  /** The answers are no longer those that were sent. */
  changed: string;
  /** How the server calls the record. */
  reference(reference: string): string;
  /** `status` is the number that the server answered. */
  refused(host: string, status: string): string;
  /** Before the words of the server. */
  said: string;
  page(host: string): string;
  policy: string;
}> = {
  en: {
    title: 'Send your answers',
    notice: 'The button sends this assessment, with all notes, evidence and snapshots in it, to',
    publicRecord:
      'What you send to a public agency may become a public record: it may have to be kept, and shown to anyone who asks.',
    send: (host) => `Send to ${host}`,
    sendNow: 'Try now',
    cancel: 'Do not send',
    sending: (host) => `Sending to ${host}…`,
    offline: 'Not sent yet: this device is offline. It is sent when it is online again.',
    later: (host, time) =>
      `Not sent yet: ${host} cannot be reached, or does not take it now. It is tried again by itself at ${time}.`,
    kept: 'It waits on this device: if you leave this page, it is sent when you come back.',
    unkept: 'It waits in this page only: if you leave or reload it, press the button again.',
    received: (host, time) => `Received by ${host}: ${time}.`,
    changed: 'You have changed something since then.',
    reference: (reference) => `Their reference: ${reference}`,
    refused: (host, status) =>
      `Not sent: ${host} did not take it (answer ${status}). Your answers are as they were, and you can try again.`,
    said: 'In its words:',
    page: (host) =>
      `Not sent: ${host} points elsewhere or shows a web page, as where one must sign in, and gives no receipt. Ask whoever runs this page.`,
    policy: 'Not sent: the policy of this page (connect-src) does not allow it. Ask whoever runs this page.',
  },
  es: {
    title: 'Enviar sus respuestas',
    notice: 'El botón envía esta evaluación, con todas sus notas, evidencias y versiones guardadas, a',
    publicRecord:
      'Lo que envía a un organismo público puede convertirse en un registro público: quizá deba conservarse y mostrarse a quien lo pida.',
    send: (host) => `Enviar a ${host}`,
    sendNow: 'Intentar ahora',
    cancel: 'No enviar',
    sending: (host) => `Enviando a ${host}…`,
    offline: 'Aún no se ha enviado: no hay conexión. Se envía cuando la haya de nuevo.',
    later: (host, time) =>
      `Aún no se ha enviado: ${host} no responde, o no lo acepta ahora. Se intenta de nuevo a las ${time}.`,
    kept: 'Espera en este dispositivo: si sale de esta página, se envía cuando vuelva.',
    unkept: 'Espera solo en esta página: si sale de ella o la recarga, pulse el botón de nuevo.',
    received: (host, time) => `Recibido por ${host}: ${time}.`,
    changed: 'Ha cambiado algo desde entonces.',
    reference: (reference) => `Su referencia: ${reference}`,
    refused: (host, status) =>
      `No se ha enviado: ${host} no lo ha aceptado (respuesta ${status}). Sus respuestas siguen como estaban, y puede intentarlo de nuevo.`,
    said: 'En sus palabras:',
    page: (host) =>
      `No se ha enviado: ${host} remite a otro sitio o muestra una página, como donde hay que identificarse, y no da recibo. Pregunte a quien lleva esta página.`,
    policy:
      'No se ha enviado: la política de esta página (connect-src) no lo permite. Pregunte a quien lleva esta página.',
  },
};
