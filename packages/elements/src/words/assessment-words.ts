import { english, type Words } from '@icma-sdk/assessment/en';
import { spanish } from '@icma-sdk/assessment/es';
import type { ViewContext } from '../views/view-context.js';

/** The engine's own sentences in the language of a view, with numbers as its region writes them. */
export function assessmentWords({ language, tag }: ViewContext): Words {
  return { ...(language === 'es' ? spanish : english), lang: tag };
}
