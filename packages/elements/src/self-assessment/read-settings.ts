import type { Detail } from '@icma-sdk/assessment';
import { type Practice, practices } from '@icma-sdk/core';
import { readChoices } from '../internal/read-attribute.js';
import { details, type Setup } from './model/setup.js';

/** The attributes of the form that say what is asked. Any of them may hold anything. */
export interface SettingAttributes {
  readonly localName: string;
  readonly detail: string;
  readonly practices: string;
  readonly storage: string;
}

/** What the page's author has settled. */
export interface Settings {
  readonly storage: 'ask' | 'device' | 'none';
  /** The practices to choose from: those named, or all. */
  readonly offered: readonly Practice[];
  /** What is chosen before the person chooses. */
  readonly preset: Setup;
}

const storages = ['ask', 'device', 'none'] as const;
const codes = practices.map(({ code }) => code);

/** How `element` is set up: each attribute, or its default where it means nothing. */
export function readSettings(element: SettingAttributes): Settings {
  const choose = <T extends string>(attribute: 'detail' | 'practices' | 'storage', choices: readonly T[]) =>
    readChoices(element.localName, attribute, element[attribute], choices);
  const storage = choose('storage', storages)[0] ?? 'ask';
  const numbers = choose('practices', codes);
  const offered = numbers.length > 0 ? practices.filter(({ code }) => numbers.includes(code)) : practices;
  const preset: Setup = {
    detail: choose<Detail>('detail', details)[0] ?? 'kinds',
    practices: offered.map(({ id }) => id),
    importance: true,
    confidence: false,
    targets: 'none',
    name: '',
    keep: storage === 'device' ? 'device' : '',
  };
  return { storage, offered, preset };
}
